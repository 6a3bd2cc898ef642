import type { Direction } from '@/domain/indicator';
import type { Observation } from '@/domain/observation';
import { toStep } from './resolution';

/** What a printed figure says of the true one: all values from `low` to `high`, without the open ends. */
interface Extent {
  readonly low: number;
  readonly high: number;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
}

type Level = Pick<Observation, 'value' | 'bound'>;

/** A result, with the step that it is rounded to: 0 for one that is printed out in full. */
type Result = Level & { readonly step?: number };

/** A level or figure as printed: one number, or a range kept as its lower and its upper end. */
export interface Printed<Number extends Level = Level> {
  readonly figure: Number;
  readonly upper: Number | null;
}

/** `undecided`: the printed bound of either leaves it open; `coarse`: the result may have been rounded past the level. */
export type Verdict = 'reached' | 'missed' | 'undecided' | 'coarse';

export interface Judgement {
  readonly verdict: Verdict;
  /** Result minus the level that decides, in the indicator's unit, no finer than the result is printed. */
  readonly difference: number;
}

const UNBOUNDED = { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };

/**
 * Judges a result against an aim. A bound of the aim says which way it is met; an exact one is met by this much or
 * more, by this much or less where less is better, and a range from its nearer end on. A result that is itself a bound
 * is judged only where every value it allows falls on one side; `nearly` is below, `about` decides nothing. A result
 * less than half a step off the level decides nothing either: it may stand on the other side before it was rounded.
 */
export function judge(aim: Printed, result: Printed<Result>, direction: Direction): Judgement {
  const downwards = meetsDownwards(aim, direction);
  const level = downwards && aim.upper ? aim.upper.value : aim.figure.value;
  const strict = aim.figure.bound === 'more_than';
  const extent = extentOf(result);
  const nearer = downwards && result.upper ? result.upper : result.figure;
  const exact = tidy(nearer.value - level);
  const step = nearer.step ?? 0;
  const difference = tidy(toStep(exact, step));
  if (exact !== 0 && 2 * Math.abs(exact) < step) return { verdict: 'coarse', difference };
  return { verdict: verdictOf(extent, level, downwards, strict, isRough(aim)), difference };
}

function meetsDownwards({ figure, upper }: Printed, direction: Direction): boolean {
  if (upper) return direction === 'lower';
  if (figure.bound === 'at_most') return true;
  if (figure.bound === 'at_least' || figure.bound === 'more_than') return false;
  return direction === 'lower';
}

const isRough = ({ figure }: Printed): boolean => figure.bound === 'about' || figure.bound === 'nearly';

function verdictOf(
  { low, high, lowOpen, highOpen }: Extent,
  level: number,
  downwards: boolean,
  strict: boolean,
  rough: boolean,
): Verdict {
  const met = downwards ? high <= level : strict ? low > level || (low === level && lowOpen) : low >= level;
  if (met) return 'reached';
  const failed = downwards
    ? low > level || (low === level && lowOpen)
    : strict
      ? high <= level
      : high < level || (high === level && highOpen);
  return failed && !rough ? 'missed' : 'undecided';
}

function extentOf({ figure, upper }: Printed): Extent {
  const closed = { lowOpen: false, highOpen: false };
  if (upper) return { low: figure.value, high: upper.value, ...closed };
  switch (figure.bound) {
    case 'exact':
      return { low: figure.value, high: figure.value, ...closed };
    case 'at_least':
      return { ...UNBOUNDED, low: figure.value, ...closed };
    case 'more_than':
      return { ...UNBOUNDED, low: figure.value, lowOpen: true, highOpen: false };
    case 'at_most':
      return { ...UNBOUNDED, high: figure.value, ...closed };
    case 'nearly':
      return { ...UNBOUNDED, high: figure.value, lowOpen: false, highOpen: true };
    case 'about':
      return { ...UNBOUNDED, ...closed };
  }
}

/** Without the noise of binary fractions: 97.01 − 97 is 0.01. */
const tidy = (value: number): number => Math.round(value * 1e6) / 1e6;
