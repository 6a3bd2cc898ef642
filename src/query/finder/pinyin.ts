import { dict } from 'pinyin-match/src/simplified_dict.js';

/** A stretch of a text: from its first character to the one after its last. */
export type MatchRange = readonly [from: number, to: number];

/** Every reading of a character, without tones; `ü` is `v`. */
const READINGS = new Map<string, readonly string[]>();
for (const [syllable, characters] of Object.entries(dict))
  for (const character of characters) READINGS.set(character, [...(READINGS.get(character) ?? []), syllable]);

/** Whether a word may be pinyin or initials; a single letter would answer to nearly everything. */
export const isSpelling = (word: string): boolean => /^[a-z][a-z0-9]{1,30}$/.test(word);

/**
 * Where the characters stand in a Chinese text that are typed so: initials, whole syllables or both (`gglv`, `gonggul`
 * and `ggl` are 巩固率); the last syllable may be unfinished.
 */
export function spelledRange(text: string, word: string): MatchRange | null {
  for (let from = 0; from < text.length; from += 1) {
    const to = isMark(text[from] ?? '') ? 0 : spelledTo(text, from, word);
    if (to > 0) return [from, to];
  }
  return null;
}

const isMark = (character: string): boolean => /[^\p{L}\p{N}]/u.test(character);

/** The end of the characters from `at` on that the letters spell; 0: none do. */
function spelledTo(text: string, at: number, letters: string): number {
  const character = text[at]?.toLowerCase();
  if (character === undefined) return 0;
  if (isMark(character)) return spelledTo(text, at + 1, letters);
  for (const syllable of READINGS.get(character) ?? [character]) {
    if (syllable.startsWith(letters)) return at + 1;
    for (const typed of [syllable, syllable.slice(0, 1)]) {
      const to = letters.startsWith(typed) ? spelledTo(text, at + 1, letters.slice(typed.length)) : 0;
      if (to > 0) return to;
    }
  }
  return 0;
}
