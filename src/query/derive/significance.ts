import type { Observation } from '@/domain/observation';
import type { UnitKind } from '@/domain/unit';
import { maxOf, minOf } from '@/lib/extent';
import { isRough } from './workings';

/** How finely a figure is printed. */
export interface Precision {
  /** What one unit of the last printed digit stands for, in base units: `3.12亿元` is printed to 1,000,000. */
  readonly step: number;
  /** Significant digits as printed; infinite for a whole count printed out in full. */
  readonly digits: number;
}

/** How a result comes about, which decides how far it can be trusted. */
export type ResultKind = 'difference' | 'growth' | 'quotient';

const FEWEST_DIGITS = 2;
const MOST_DIGITS = 4;
const NUMBER = /\d[\d,]*(?:\.\d+)?/g;

/**
 * How finely a figure is printed, read from its printed text: the number in it that is the value but for a power of
 * ten (万, 亿, 千). Without such a number the digits of the value itself count. Zeros at the end of a whole number that
 * is only nearly or about right do not count.
 * @param kind of the unit, to tell counts from measurements
 */
export function precisionOf({ asPrinted, value, bound }: Observation, kind: UnitKind): Precision {
  const text = (asPrinted.match(NUMBER) ?? []).find((candidate) => isPowerOfTen(value, numberOf(candidate)));
  const printed = (text ?? String(Math.abs(value))).replaceAll(',', '');
  const shift = text === undefined || value === 0 ? 1 : powerOfTen(Math.abs(value) / numberOf(text));
  const decimals = printed.split('.')[1]?.length ?? 0;
  const step = shift * 10 ** -decimals;
  const digits = printed.replace('.', '').replace(/^0+/, '');
  if (isRough(bound) && decimals === 0) {
    const kept = digits.replace(/0+$/, '');
    return { step: step * 10 ** (digits.length - kept.length), digits: kept.length };
  }
  return { step, digits: kind === 'count' && step === 1 ? Number.POSITIVE_INFINITY : digits.length };
}

/**
 * Rounds a result to what its inputs bear out. A difference keeps the decimals of the coarser one; a growth in percent
 * those that a last digit of the coarser input moves; a quotient the significant digits of the coarsest, at least 2.
 * A growth and a quotient have 4 digits at most.
 * @param value the result: for a growth in percent, otherwise in base units
 * @param inputs how finely each input is printed
 * @param base for a growth the figure that it is a part of
 */
export function roundResult(value: number, kind: ResultKind, inputs: readonly Precision[], base = 1): number {
  const step = maxOf(inputs.map((input) => input.step));
  if (kind === 'difference') return toStep(value, step);
  if (kind === 'growth') {
    const moved = (step / Math.abs(base)) * 100;
    return toDigits(toStep(value, 10 ** Math.floor(Math.log10(moved))), MOST_DIGITS);
  }
  const fewest = minOf(inputs.map(({ digits }) => digits));
  return toDigits(value, Math.min(MOST_DIGITS, Math.max(FEWEST_DIGITS, fewest)));
}

/** To a multiple of a power of ten. */
function toStep(value: number, step: number): number {
  const exponent = Math.round(Math.log10(step));
  if (exponent > 0) return Math.round(value / 10 ** exponent) * 10 ** exponent || 0;
  return Number(value.toFixed(Math.min(12, -exponent))) || 0;
}

const toDigits = (value: number, digits: number): number => Number(value.toPrecision(digits)) || 0;

const numberOf = (text: string): number => Number(text.replaceAll(',', ''));

const powerOfTen = (ratio: number): number => 10 ** Math.round(Math.log10(ratio));

function isPowerOfTen(value: number, printed: number): boolean {
  if (printed === 0 || value === 0) return printed === value;
  const ratio = Math.abs(value) / printed;
  return Math.abs(ratio / powerOfTen(ratio) - 1) < 1e-9;
}
