import type { Observation } from '@/domain/observation';
import type { UnitKind } from '@/domain/unit';
import { maxOf, minOf } from '@/lib/extent';
import { niceStep, roundingOf, toStep } from '../series/resolution';
import { isRough } from './workings';

/** A number that a result is made of, and how finely it is printed. */
export interface Measured {
  readonly value: number;
  /** What one unit of the last printed digit stands for, in base units; 0 for a whole count printed out in full. */
  readonly step: number;
  /** Significant digits as printed; infinite for a whole count printed out in full. */
  readonly digits: number;
}

/** How a result comes about, which decides how far it can be trusted. */
export type ResultKind = 'difference' | 'growth' | 'quotient';

/** A result, rounded to the decimal place of the step that it bears. */
export interface Rounded {
  readonly value: number;
  readonly resolution: number;
}

const FEWEST_DIGITS = 2;
const MOST_DIGITS = 4;

/** The step of a result that is nothing, of numbers that are exact. */
const STEP_OF_NOTHING = 0.01;

/**
 * How finely a figure is printed: its step, and the digits that it so has. Zeros at the end of a whole number that is
 * only nearly or about right are no digits.
 * @param kind of the unit, to tell counts, which are exact when printed out in full, from measurements
 */
export function measuredOf(figure: Observation, kind: UnitKind): Measured {
  const { value, bound, resolution } = figure;
  const printed = digitsOf(value, resolution);
  if (isRough(bound) && resolution >= 1) {
    const kept = printed.replace(/0+$/, '');
    return { value, step: resolution * 10 ** (printed.length - kept.length), digits: kept.length };
  }
  const step = roundingOf(figure, kind);
  return { value, step, digits: step === 0 ? Number.POSITIVE_INFINITY : printed.length };
}

const digitsOf = (value: number, step: number): string => {
  const digits = String(Math.round(Math.abs(value) / step));
  return digits === '0' ? '' : digits;
};

/**
 * Rounds a result to what its inputs bear out. A difference keeps the step of the coarser one. A growth in percent
 * or an index, and a quotient carry a step (1, 2 or 5 of some decimal) that is not finer than the largest error which
 * the rounding of all inputs can cause, and are rounded to the decimal place of that step; a quotient has no more
 * significant digits than the coarsest input, at least 2, and neither has more than 4.
 * @param value the result: for a growth in percent or as an index, otherwise in base units
 * @param inputs the figure itself first, then what it is held against
 */
export function roundResult(value: number, kind: ResultKind, inputs: readonly Measured[]): Rounded {
  if (kind === 'difference') {
    const step = maxOf(inputs.map((input) => input.step));
    return { value: toStep(value, step), resolution: step || 1 };
  }
  const fewest = kind === 'growth' ? MOST_DIGITS : minOf(inputs.map(({ digits }) => digits));
  const digits = Math.min(MOST_DIGITS, Math.max(FEWEST_DIGITS, fewest));
  const error = kind === 'growth' ? growthError(inputs) : quotientError(value, inputs);
  const resolution = Math.max(niceStep(error), lastDigit(value, digits)) || STEP_OF_NOTHING;
  return { value: toStep(value, unitOf(resolution)), resolution };
}

/** The power of ten of a step: nobody reads 76 as "a multiple of 2", so values are not drawn to multiples of 2 or 5. */
const unitOf = (step: number): number => Number((10 ** Math.floor(Math.log10(step))).toPrecision(1));

/** By how many percent a growth may be off: half a step of the figure, and of its base as often as it is contained. */
function growthError([figure, base]: readonly Measured[]): number {
  if (!figure || !base || base.value === 0) return 0;
  const times = Math.max(1, Math.abs(figure.value / base.value));
  return (((figure.step + times * base.step) / 2) * 100) / Math.abs(base.value);
}

/** The parts of a product or quotient that half a step is add up. */
function quotientError(value: number, inputs: readonly Measured[]): number {
  const parts = inputs.map((input) => (input.value === 0 ? 0 : input.step / 2 / Math.abs(input.value)));
  return Math.abs(value) * parts.reduce((sum, part) => sum + part, 0);
}

/** What the last of some significant digits stands for; 0 for nothing. */
const lastDigit = (value: number, digits: number): number =>
  value === 0 ? 0 : Number((10 ** (Math.floor(Math.log10(Math.abs(value))) - digits + 1)).toPrecision(1));
