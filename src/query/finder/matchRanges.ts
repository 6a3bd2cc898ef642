import { escapeRegExp } from '@/lib/escapeRegExp';
import { isSpelling, type MatchRange, spelledRange } from './pinyin';

/**
 * Where the words of a query stand in a shown text, so that it can be set in bold: as typed, or as the Chinese
 * characters whose pinyin was typed. Sorted, without overlaps.
 * @param words folded
 */
export function matchRanges(text: string, words: readonly string[]): readonly MatchRange[] {
  const ranges = words
    .map((word) => typedRange(text, word) ?? (isSpelling(word) ? spelledRange(text, word) : null))
    .filter((range) => range !== null);
  const joined: MatchRange[] = [];
  for (const range of [...ranges].sort((a, b) => a[0] - b[0])) {
    const before = joined.at(-1);
    if (before && range[0] <= before[1])
      joined[joined.length - 1] = [before[0], Math.max(before[1], range[1])];
    else joined.push(range);
  }
  return joined;
}

function typedRange(text: string, word: string): MatchRange | null {
  const letters = [...word].map(escapeRegExp);
  const plain = text.normalize('NFKC');
  const found = new RegExp(letters.join(',?'), 'iu').exec(plain.length === text.length ? plain : text);
  return found && [found.index, found.index + found[0].length];
}
