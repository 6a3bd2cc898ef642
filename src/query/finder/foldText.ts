/** Spellings and everyday words that mean the same as those in the names. */
const SAME: readonly (readonly [RegExp, string])[] = [
  [/(?<=\d),(?=\d)/g, ''],
  [/人数/g, '数'],
  [/\bpupil/g, 'student'],
  [/enroll/g, 'enrol'],
  [/\bcenter/g, 'centre'],
  [/\bprogram(?!me)/g, 'programme'],
  [/\b([a-z]{2,}[^s\W])s\b/g, '$1'],
];

/**
 * Makes a text comparable: half-width, lower case, British, singular, no separators within numbers
 * (`１，６７２人` is `1672人`, `Enrollment` is `enrolment`).
 */
export const foldText = (text: string): string =>
  SAME.reduce((folded, [from, to]) => folded.replace(from, to), text.normalize('NFKC').toLowerCase());

const HAN = /\p{Script=Han}/u;

export const isHan = (text: string): boolean => HAN.test(text);
