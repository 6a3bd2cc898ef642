import type { Language } from '@/domain/localized';
import type { Unit } from '@/domain/unit';

/** The unit in which a picture or table prints its numbers: a base unit, or 万, 亿, million of it. */
export interface DisplayUnit {
  readonly factor: number;
  /** As printed after a number: `%`, `万人`, `million persons`. */
  readonly symbol: string;
  readonly language: Language;
  /** A part of a hundred: a percentage, neither points nor growth. */
  readonly rate: boolean;
  /** What follows a number directly. */
  readonly sign: '%' | '';
  /** Differences carry their sign. */
  readonly signed?: boolean;
  /** Digits after the point that numbers have where they have them, so that those side by side are told apart. */
  readonly digits?: number;
}

interface Step {
  readonly atLeast: number;
  readonly factor: number;
  readonly word: string;
}

const STEPS: Record<Language, { count: readonly Step[]; money: readonly Step[] }> = {
  zh: {
    count: [
      { atLeast: 1e10, factor: 1e8, word: '亿' },
      { atLeast: 3e4, factor: 1e4, word: '万' },
    ],
    money: [
      { atLeast: 1e8, factor: 1e8, word: '亿' },
      { atLeast: 1e4, factor: 1e4, word: '万' },
    ],
  },
  en: {
    count: [{ atLeast: 2e6, factor: 1e6, word: 'million ' }],
    money: [
      { atLeast: 1e10, factor: 1e9, word: 'billion ' },
      { atLeast: 1e6, factor: 1e6, word: 'million ' },
    ],
  },
};

/**
 * Chooses one display unit for all numbers of a picture.
 * @param unit base unit
 * @param largest the largest absolute value to be shown
 */
export function displayUnit(unit: Unit, largest: number, language: Language): DisplayUnit {
  const steps = unit.kind === 'money' ? STEPS[language].money : STEPS[language].count;
  const scaled = unit.kind === 'count' || unit.kind === 'money';
  const step = scaled ? steps.find((candidate) => largest >= candidate.atLeast) : undefined;
  const symbol = unit.symbol[language];
  const sign = symbol === '%' ? '%' : '';
  return {
    factor: step?.factor ?? 1,
    symbol: (step?.word ?? '') + symbol,
    language,
    rate: unit.kind === 'rate' && sign === '%',
    sign,
    ...(unit.signed ? { signed: true } : {}),
  };
}

/** From this part of a display unit down a value is told in a smaller one: 20,600 and not 0.0206 million. */
const LEAST_PART = 0.1;

/** The display unit for a value that is told in a sentence: that of its picture, or a smaller one where it is a small part of it. */
export function displayFor(value: number, display: DisplayUnit): DisplayUnit {
  const { count, money } = STEPS[display.language];
  const size = Math.abs(value);
  const stepOf = (fits: (step: Step) => boolean) => [...money, ...count].find(fits);
  const own = stepOf(({ factor, word }) => factor === display.factor && display.symbol.startsWith(word));
  if (!own || size === 0 || size >= own.factor * LEAST_PART) return display;
  const smaller = stepOf(({ factor }) => factor < own.factor && size >= factor);
  const symbol = (smaller?.word ?? '') + display.symbol.slice(own.word.length);
  return { ...display, factor: smaller?.factor ?? 1, symbol };
}

/**
 * Prints a value in a display unit with thousands separators, no more digits than the size of the number deserves
 * (rates keep up to two decimals), and no trailing zeros.
 * @param value in the base unit
 */
export function formatNumber(value: number, display: DisplayUnit): string {
  const number = group(value / display.factor, digitsOf(value, display));
  return display.signed ? withSign(number) : number;
}

/** A number at an axis; the last of them bears the sign of the unit. */
export const tickText = (value: number, display: DisplayUnit, isLast: boolean): string =>
  formatNumber(value, display) + (isLast ? display.sign : '');

/** Digits after the point that a value is printed with at most. */
function digitsOf(value: number, { factor, digits = 0 }: DisplayUnit): number {
  const size = Math.abs(value / factor);
  return Math.max(digits, factor === 1 && size >= 0.1 ? 2 : digitsFor(size));
}

const MOST_DIGITS = 6;

/**
 * A display unit with as many digits as numbers that are held against each other need: 99.996 beside 100 is not 100.
 * @param pairs in the base unit
 */
export function tellingApart(
  display: DisplayUnit,
  pairs: readonly (readonly [number, number])[],
): DisplayUnit {
  const differing = pairs.filter(([a, b]) => a !== b);
  let told = display;
  for (let digits = 3; digits <= MOST_DIGITS; digits += 1) {
    const alike = differing.some(([a, b]) => formatNumber(a, told) === formatNumber(b, told));
    if (!alike) break;
    told = { ...display, digits };
  }
  return told;
}

/** Whether a value is printed as what it is, not rounded. */
export function printsExactly(value: number, display: DisplayUnit): boolean {
  const shifted = (value / display.factor) * 10 ** digitsOf(value, display);
  return Math.abs(shifted - Math.round(shifted)) < 1e-6;
}

/** `+3`, `−3`; zero has no sign. */
const withSign = (number: string): string =>
  number === '0' ? number : number.startsWith('-') ? `−${number.slice(1)}` : `+${number}`;

/** Three significant digits or more, so that a small place keeps its figure beside a large one. */
const digitsFor = (size: number): number =>
  size >= 1000 ? 0 : size >= 100 ? 1 : size >= 1 || size === 0 ? 2 : size >= 0.1 ? 3 : 4;

/** A value in its base unit in full, with thousands separators. */
export function formatFull(value: number): string {
  return group(value, 4);
}

/**
 * A number with its unit: no space before %, 万 and 亿 in Chinese, a space before a word in English, which is singular
 * after exactly one; what an index is based on stands in brackets.
 */
export function withUnit(number: string, display: DisplayUnit): string {
  if (display.symbol.includes('='))
    return display.language === 'zh' ? `${number}（${display.symbol}）` : `${number} (${display.symbol})`;
  const joined = display.symbol.startsWith('%') ? '' : ' ';
  return `${number}${joined}${symbolAfter(number, display)}`;
}

/** The unit as it stands after a printed number: in English singular after exactly one. */
export function symbolAfter(number: string, { symbol, language }: Pick<DisplayUnit, 'symbol' | 'language'>) {
  return language === 'en' && /^[^\d]*1$/.test(number) ? symbol.replace(/^[a-z-]+/, singular) : symbol;
}

/** `people` is `person`, `branches` `branch`, `counties` `county`, `works` `work`; what has no plural stays. */
const singular = (word: string): string =>
  word
    .replace(/^people$/, 'person')
    .replace(/ies$/, 'y')
    .replace(/(ch|sh|ss|x)es$/, '$1')
    .replace(/([^s])s$/, '$1');

/**
 * A decimal as it is printed, rounded half away from zero, its thousands grouped. Not by `Intl`, whose first use costs
 * a page tens of milliseconds.
 */
function group(value: number, digits: number): string {
  const exact = String(Math.abs(value));
  if (!/^[\d.]{1,15}$/.test(exact))
    return value.toLocaleString('en-US', { maximumFractionDigits: digits }).replace(/^-0$/, '0');
  const [whole = '', part] = String(Number(`${Math.round(Number(`${exact}e${digits}`))}e-${digits}`)).split(
    '.',
  );
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',') + (part ? `.${part}` : '');
  return value < 0 && grouped !== '0' ? `-${grouped}` : grouped;
}
