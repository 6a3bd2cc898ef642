import type { Bound } from '@/domain/observation';

/** What a printed figure says: one number, or the two ends of a range, and the bound its words give. */
export interface PrintedNumber {
  readonly values: readonly number[];
  /** The bound that the words around the number name; null: no such word. */
  readonly bound: Bound | null;
  /** Unit or classifier after the number, bound words taken off. */
  readonly unit: string;
}

const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const TENS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const POWERS: Readonly<Record<string, number>> = {
  万: 4,
  萬: 4,
  亿: 8,
  億: 8,
  千: 3,
  thousand: 3,
  million: 6,
  billion: 9,
};
const BEFORE: readonly (readonly [RegExp, Bound])[] = [
  [/^(不少于|不低于|至少|at least )/, 'at_least'],
  [/^(不超过|最多|at most )/, 'at_most'],
  [/^(超过|超|more than |over )/, 'more_than'],
  [/^(接近|近|nearly )/, 'nearly'],
  [/^(约|about )/, 'about'],
];
const AFTER: readonly (readonly [RegExp, Bound])[] = [
  [/以上$/, 'at_least'],
  [/以下$/, 'at_most'],
  [/左右$/, 'about'],
];
/** Zero in words: 无一人, 无一所. */
const NONE = /^无一(\p{Script=Han})$/u;
const SHAPE =
  /^(?:提高)?([\d.,]+|[零〇一二两三四五六七八九十百千]+)(?:[-—–]([\d.,]+))?(余|多)?( ?(?:thousand|million|billion)|[千万萬亿億])?(余|多)?(?!\d)(.*)$/;

/** Reads a number in Chinese characters below ten thousand: 两, 十二, 一百, 百, 三千零五. */
export function readCharacters(text: string): number {
  let total = 0;
  let digit: number | null = null;
  for (const character of text) {
    const ten = TENS[character];
    if (ten !== undefined) {
      total += (digit ?? 1) * ten;
      digit = null;
    } else {
      digit = DIGITS[character] ?? Number.NaN;
    }
  }
  return total + (digit ?? 0);
}

function readOne(number: string, power: number): number {
  if (/^\d/.test(number)) return Number(`${number.replaceAll(',', '')}e${power}`);
  return Number(`${readCharacters(number)}e${power}`);
}

/**
 * Reads a figure as Chinese documents print it (`35.28亿元`, `46 万人次`, `百余万名`, `2-3所`, `0.5个百分点以上`) and the
 * English forms that occur (`1.8 billion yuan`).
 * @returns null when the text is no such figure
 */
export function readPrintedNumber(text: string): PrintedNumber | null {
  const none = NONE.exec(text.trim());
  if (none) return { values: [0], bound: null, unit: none[1] ?? '' };
  let rest = text.trim();
  let bound: Bound | null = null;
  for (const [words, meaning] of BEFORE) {
    if (words.test(rest)) bound = meaning;
    rest = rest.replace(words, '');
  }
  for (const [words, meaning] of AFTER) {
    if (words.test(rest)) bound = meaning;
    rest = rest.replace(words, '');
  }
  const shape = SHAPE.exec(rest.replace(/(?<=\d) (?=[^a-z])/g, ''));
  if (!shape) return null;
  const [, first = '', last, moreBefore, power = '', moreAfter, unit = ''] = shape;
  const exponent = POWERS[power.trim()] ?? 0;
  const values = [first, last].flatMap((number) => (number ? [readOne(number, exponent)] : []));
  if (values.some((value) => !Number.isFinite(value))) return null;
  if (moreBefore || moreAfter) bound = 'more_than';
  return { values, bound, unit: unit.trim() };
}

/** The power that stands after digits, or is a number itself (百余万). */
const STEP =
  /(?:\d[\d,]*(?:\.(\d+))?(?: ?[-—–] ?\d[\d.,]*)?|(百|千)) ?[余多]?\s*(thousand|million|billion|[千万萬亿億])?/;

/**
 * The step in which a figure is printed: `42.66万人` to the hundred, `18.60%` to the hundredth, `46 万人次` to ten
 * thousand; counted from its decimals and its power alone.
 */
export function printedStep(text: string): number {
  const [, decimals = '', round = '', power = ''] = STEP.exec(text) ?? [];
  if (round && !power) return 1;
  return Number(`${TENS[round] ?? 1}e${(POWERS[power] ?? 0) - decimals.length}`);
}
