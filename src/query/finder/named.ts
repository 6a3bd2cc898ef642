import type { Localized } from '@/domain/localized';
import { foldText, isHan } from './foldText';
import { isSpelling, spelledRange } from './pinyin';

/** How well a word answers: 0 not at all, 100 exactly; `pieces`: only when cut into words that stand apart. */
export const STRENGTH = {
  exact: 100,
  start: 80,
  end: 70,
  word: 60,
  inside: 50,
  pieces: 40,
  letters: 30,
} as const;

/** Something that is found by its names. */
export interface Named {
  readonly id: string;
  /** Folded, synonyms among them. */
  readonly names: readonly string[];
  /** Names that may be typed in pinyin. */
  readonly chinese: readonly string[];
  /** Codes, publishers, numbers of documents: found, but not what the thing is called. Folded. */
  readonly beside: string;
  /** Its names and those of what it belongs to, of which a word may be put together. Folded. */
  readonly all: string;
}

/**
 * @param names what it is called
 * @param synonyms what else it is called
 * @param beside further texts it is found by
 * @param around names of what it belongs to
 */
export function namedBy(
  id: string,
  names: readonly Localized[],
  synonyms: readonly string[] = [],
  beside: readonly string[] = [],
  around: readonly string[] = [],
): Named {
  const texts = [...names.flatMap(({ zh, en }) => [zh, en]), ...synonyms];
  return {
    id,
    names: [...new Set(texts.map(foldText))],
    chinese: [...new Set(names.map(({ zh }) => zh))],
    beside: foldText([...beside, id].join(' ')),
    all: foldText([...texts, ...around].join(' ')),
  };
}

/** How well a folded word answers: by the best of the names, their pinyin, or what stands beside. */
export function answer({ names, chinese, beside, all }: Named, word: string): number {
  let best = 0;
  for (const name of names) best = Math.max(best, inText(name, word));
  if (best < STRENGTH.exact && isSpelling(word))
    for (const name of chinese) best = Math.max(best, inPinyin(name, word));
  if (best > 0) return best;
  if (isHan(word) && word.length > 2 && shareIn(all, word) === 1) return STRENGTH.pieces;
  return word.length > 1 && inText(beside, word) > STRENGTH.letters ? STRENGTH.letters : 0;
}

/** The start of a name before its end, a Chinese word anywhere or the start of an English one before its middle. */
export function inText(text: string, word: string): number {
  if (text === word) return STRENGTH.exact;
  let at = text.indexOf(word);
  if (at === 0) return STRENGTH.start;
  if (at < 0) return 0;
  const chinese = isHan(word);
  if (chinese && text.endsWith(word)) return STRENGTH.end;
  if (chinese) return STRENGTH.inside;
  for (; at >= 0; at = text.indexOf(word, at + 1))
    if (!/[a-z0-9]/.test(text[at - 1] ?? ' ')) return STRENGTH.word;
  return word.length > 2 ? STRENGTH.letters : 0;
}

function inPinyin(name: string, word: string): number {
  const [from, to] = spelledRange(name, word) ?? [0, 0];
  if (to === 0) return 0;
  if (from === 0) return to === name.length ? STRENGTH.exact : STRENGTH.start;
  if (to === name.length) return STRENGTH.word;
  return word.length > 2 ? STRENGTH.letters : 0;
}

/**
 * The share of a word that stands in a text in pieces: of two Chinese characters or more (and one at the end), or of
 * four letters. 1: all of it. Long pieces weigh more than short ones where something is left over.
 */
export function shareIn(text: string, word: string): number {
  const least = isHan(word) ? 2 : 4;
  let covered = 0;
  let squares = 0;
  for (let at = 0; at < word.length; ) {
    let length = 0;
    while (at + length < word.length && text.includes(word.slice(at, at + length + 1))) length += 1;
    const counts = length >= least || (least === 2 && length === 1 && at > 0 && at + 1 === word.length);
    if (counts) {
      covered += length;
      squares += length ** 2;
    }
    at += counts ? length : 1;
  }
  return covered === word.length ? 1 : squares / word.length ** 2;
}
