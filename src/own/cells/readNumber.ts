import type { Bound } from '@/domain/observation';

/** What is wrong with a cell that should hold a number. */
export type NumberFault =
  | 'notNumber'
  | 'numberGrouping'
  | 'numberTooLong'
  | 'numberScientific'
  | 'numberFormula';

/** A number as a cell has it: `≥12.30万人` is 12.3, two decimals, times ten to the fourth, at least, `人`. */
export interface CellNumber {
  /** One number, or the two ends of a range, as digits with a point. */
  readonly digits: readonly string[];
  /** One number of digits and at most a point, nothing before it, without needless zeros in front. */
  readonly isPlain: boolean;
  /** Of a plain number, its digits as a whole number, without their point. */
  readonly whole: number;
  readonly decimals: number;
  /** The power of ten that 千, 万, 亿 stand for. */
  readonly power: number;
  readonly bound: Bound | null;
  /** What stands behind: `人`, `%`; empty: nothing. */
  readonly unit: string;
}

/** Cells that say there is no figure. */
const NONE = /^(|[-—–―_/\\*.·]+|…+|n\/?a|nan|null|none|nil|无|暂无|缺|缺失|无数据|#n\/a)$/i;
const BEFORE: readonly (readonly [RegExp, Bound])[] = [
  [/^(>=|≥|≧|不少于|不低于|至少|at least)\s*/i, 'at_least'],
  [/^(<=|≤|≦|不超过|不高于|至多|最多|at most)\s*/i, 'at_most'],
  [/^(>|超过|多于|超|more than|over)\s*/i, 'more_than'],
  [/^(接近|近|nearly)\s*/i, 'nearly'],
  [/^(约|大约|≈|about)\s*/i, 'about'],
];
const AFTER: readonly (readonly [RegExp, Bound])[] = [
  [/及?以上$/, 'at_least'],
  [/及?以下$/, 'at_most'],
  [/左右$/, 'about'],
];
const SHAPE =
  /^([+-]?)([\d,.]+)(?:\s*(?:[~—–-]|至)\s*([\d,.]+))?\s*(余|多)?\s*(万亿|千万|百万|[千万萬亿億]|thousand|million|billion)?\s*(余|多)?(?![\d.,])\s*(.*)$/i;
const GROUPED = /^\d{1,3}(,\d{3})+(\.\d+)?$/;
const DIGITS = /^(\d+(\.\d+)?|\.\d+)$/;
const POWERS: Readonly<Record<string, number>> = {
  千: 3,
  thousand: 3,
  万: 4,
  萬: 4,
  百万: 6,
  million: 6,
  千万: 7,
  亿: 8,
  億: 8,
  billion: 9,
  万亿: 12,
};
/** A computer holds so many digits of any number. */
const SURE_DIGITS = 15;
const LONGEST = 60;
const SCIENTIFIC = /^[+-]?[\d.]+e[+-]?\d+$/i;

/**
 * Reads a cell that should hold a number. Nothing is made up: what is not wholly understood is a fault.
 * @returns null where the cell says that there is no figure
 */
export function readNumber(cell: string): CellNumber | NumberFault | null {
  if (cell.length > 4 * LONGEST) return 'notNumber';
  const text = cell
    .trim()
    .normalize('NFKC')
    .replace(/[−﹣]/g, '-')
    .replace(/[\s\u200b\ufeff]+/g, ' ')
    .trim();
  if (NONE.test(text.replaceAll(' ', ''))) return null;
  if (text.length > LONGEST) return 'notNumber';
  if (/^'*=/.test(text)) return 'numberFormula';
  const plain = text.replace(/^'+/, '');
  return SCIENTIFIC.test(plain) ? 'numberScientific' : readBounded(plain);
}

function readBounded(told: string): CellNumber | NumberFault {
  let text = told;
  const bounds = new Set<Bound>();
  const take = (words: RegExp, meaning: Bound) => {
    if (!words.test(text)) return;
    bounds.add(meaning);
    text = text.replace(words, '');
  };
  const before = BEFORE.find(([words]) => words.test(text));
  if (before) take(...before);
  for (const [words, meaning] of AFTER) take(words, meaning);
  const shape = SHAPE.exec(text.replace(/(?<=\d) (?=\d{3}(\D|$))/g, ','));
  if (!shape) return 'notNumber';
  const [, sign = '', first = '', last, moreBefore, power = '', moreAfter, unit = ''] = shape;
  if (moreBefore || moreAfter) bounds.add('more_than');
  const texts = last === undefined ? [first] : [first, last];
  if (bounds.size > 1 || (texts.length > 1 && (bounds.size > 0 || sign !== ''))) return 'notNumber';
  const digits: string[] = [];
  for (const one of texts) {
    const plain = one.replaceAll(',', '');
    if (one.includes(',') && !GROUPED.test(one)) return 'numberGrouping';
    if (!DIGITS.test(plain)) return 'notNumber';
    digits.push(sign === '-' ? `-${plain}` : plain);
  }
  if (digits.some((one) => one.replace(/^[-0.]+|\./g, '').length > SURE_DIGITS)) return 'numberTooLong';
  if (texts.length > 1 && Number(digits[0]) >= Number(digits[1])) return 'notNumber';
  const decimals = Math.max(...digits.map((one) => one.split('.')[1]?.length ?? 0));
  const [bound = null] = bounds;
  return {
    digits,
    isPlain: false,
    whole: 0,
    decimals,
    power: POWERS[power.toLowerCase()] ?? 0,
    bound,
    unit: unit.trim(),
  };
}
