/** Letters that are written from right to left: Hebrew, Arabic and their like (Unicode's blocks for them). */
const LETTERS = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/**
 * The first letter of a text that is written from right to left: beside one, numbers of a line change their places, so
 * that a year is read as a value. Empty: there is none.
 */
export const rightToLeftLetter = (text: string): string => LETTERS.exec(text)?.[0] ?? '';
