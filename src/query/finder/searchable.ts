import type { Localized } from '@/domain/localized';
import { foldText, isHan } from './foldText';
import { initialsOf, type Letters, pinyinOf } from './syllables';

/** How well a word answers: 0 not at all, 100 exactly. */
export const STRENGTH = { exact: 100, start: 80, end: 70, word: 60, inside: 50, letters: 30 } as const;

/** The texts that something can be found by, folded. */
export interface Searchable {
  readonly names: readonly string[];
  /** Initials and full pinyin of the Chinese names. */
  readonly spellings: readonly string[];
  /** Codes, publishers, numbers of documents: found, but not what the thing is called. */
  readonly beside: string;
}

/**
 * @param names every name the thing goes by
 * @param beside further texts it is found by
 */
export function searchable(
  names: readonly Localized[],
  beside: readonly string[],
  letters: Letters,
): Searchable {
  const chinese = [...new Set(names.map(({ zh }) => zh))];
  const texts = names.flatMap(({ zh, en }) => [foldText(zh), foldText(en)]);
  const spellings = chinese.flatMap((zh) => [
    initialsOf(zh, letters).text,
    initialsOf(zh, letters, true).text,
    pinyinOf(zh, letters).text,
  ]);
  return {
    names: [...new Set(texts)],
    spellings: [...new Set(spellings)],
    beside: foldText(beside.join(' ')),
  };
}

/** How well a folded word answers something: the best of its names, their spellings, and what stands beside. */
export function strengthOf({ names, spellings, beside }: Searchable, word: string): number {
  let best = 0;
  for (const name of names) best = Math.max(best, inText(name, word));
  if (best < STRENGTH.exact && isSpelling(word))
    for (const spelling of spellings) best = Math.max(best, inSpelling(spelling, word));
  if (best === 0 && word.length > 1 && inText(beside, word) > STRENGTH.letters) best = STRENGTH.letters;
  if (best === 0 && /^[a-z]{3,}s$/.test(word))
    return strengthOf({ names, spellings: [], beside }, word.slice(0, -1));
  return best;
}

/** Whether a word may be pinyin or initials; a single letter would answer to nearly everything. */
export const isSpelling = (word: string): boolean => /^[a-z][a-z0-9]+$/.test(word);

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

function inSpelling(spelling: string, word: string): number {
  if (spelling === word) return STRENGTH.exact;
  const at = spelling.indexOf(word);
  if (at < 0) return 0;
  if (at === 0) return STRENGTH.start;
  if (spelling.endsWith(word)) return STRENGTH.word;
  return word.length > 2 ? STRENGTH.letters : 0;
}
