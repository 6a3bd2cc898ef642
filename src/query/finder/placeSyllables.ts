import type { Place } from '@/domain/place';

const CONSONANT = '(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])';
const FINAL =
  '(?:iang|uang|iong|ang|eng|ing|ong|ian|uan|iao|uai|an|en|in|un|ai|ei|ui|ao|ou|iu|ie|ue|er|ia|ua|uo|a|e|i|o|u|v)';
const INNER = new RegExp(`^${CONSONANT}${FINAL}$`);
const OPENING = new RegExp(`^${CONSONANT}?${FINAL}$`);

/**
 * Learns the syllables of characters from the short names of cities and provinces, whose English form is mostly the pinyin of the
 * Chinese one: 九江 and Jiujiang. A name that does not split into a syllable a character, such as 哈尔滨 and
 * Harbin, teaches nothing.
 */
export function learnSyllables(places: readonly Place[]): ReadonlyMap<string, string> {
  const learnt = new Map<string, string>();
  for (const { shortName, level } of places) {
    if (level === 'country') continue;
    const chars = [...shortName.zh];
    const pieces = shortName.en.toLowerCase().split(/['’\s]/);
    const found = pieces.length > 1 ? piecewise(pieces) : splitInto(pieces[0] ?? '', chars.length);
    if (found?.length === chars.length)
      for (const [at, char] of chars.entries()) learnt.set(char, found[at] ?? '');
  }
  return learnt;
}

/** Apostrophes and spaces part syllables (Ji'an); what stands between them is one syllable each. */
const piecewise = (pieces: readonly string[]): readonly string[] | null =>
  pieces.every((piece) => OPENING.test(piece)) ? pieces : null;

/** A word as so many syllables, the first as long as may be; a syllable within a word begins with a consonant. */
function splitInto(word: string, count: number, syllable = OPENING): readonly string[] | null {
  if (count === 0) return word === '' ? [] : null;
  for (let end = Math.min(6, word.length); end > 0; end -= 1) {
    const rest = syllable.test(word.slice(0, end)) ? splitInto(word.slice(end), count - 1, INNER) : null;
    if (rest) return [word.slice(0, end), ...rest];
  }
  return null;
}
