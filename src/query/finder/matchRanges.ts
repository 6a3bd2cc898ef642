import { foldWithOrigins } from './foldText';
import { isSpelling } from './searchable';
import { initialsOf, type Letters, pinyinOf, type Spelling } from './syllables';

/** A stretch of a text: from its first character to the one after its last. */
export type MatchRange = readonly [from: number, to: number];

/**
 * Where the words of a query stand in a shown text, so that it can be set in bold: as typed, or as the Chinese
 * characters whose initials or pinyin were typed. Sorted, without overlaps.
 * @param words folded
 */
export function matchRanges(text: string, words: readonly string[], letters: Letters): readonly MatchRange[] {
  const folded = foldWithOrigins(text);
  const ranges = words.flatMap((word) => {
    const typed = rangeIn(folded, word, text);
    if (typed || !isSpelling(word)) return typed ? [typed] : [];
    const spellings = [initialsOf(text, letters), initialsOf(text, letters, true), pinyinOf(text, letters)];
    const spelt = spellings.map((spelling) => rangeIn(spelling, word, text)).find((range) => range !== null);
    return spelt ? [spelt] : [];
  });
  return merged(ranges);
}

function rangeIn({ text: spelt, from }: Spelling, word: string, text: string): MatchRange | null {
  const at = spelt.indexOf(word);
  const first = from[at];
  const last = from[at + word.length - 1];
  if (at < 0 || first === undefined || last === undefined) return null;
  return [first, last + String.fromCodePoint(text.codePointAt(last) ?? 0).length];
}

function merged(ranges: readonly MatchRange[]): readonly MatchRange[] {
  const sorted = [...ranges].sort((a, b) => a[0] - b[0]);
  const joined: MatchRange[] = [];
  for (const range of sorted) {
    const before = joined.at(-1);
    if (before && range[0] <= before[1])
      joined[joined.length - 1] = [before[0], Math.max(before[1], range[1])];
    else joined.push(range);
  }
  return joined;
}
