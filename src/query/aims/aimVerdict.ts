import type { Dataset } from '@/domain/dataset';
import type { Direction } from '@/domain/indicator';
import { isDoubtful, type Observation } from '@/domain/observation';
import { rivalFigures } from '../comparability/rivals';
import { alike, MEASURABLE } from '../comparability/sameness';
import { isRough } from '../derive/workings';
import { roundingOf, toStep } from '../series/resolution';
import type { AimReason, PrintedFigure } from './aimAnswers';

/** What a printed figure says of the true one: all values from `low` to `high`, without the open ends. */
interface Extent {
  readonly low: number;
  readonly high: number;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
}

/** A level as printed: one number, or a range kept as its lower and its upper end. */
export interface Level {
  readonly figure: Pick<Observation, 'indicatorId' | 'value' | 'bound'> & Partial<Pick<Observation, 'doubt'>>;
  readonly upper: Pick<Observation, 'value'> | null;
}

/** What a result says of a level. */
export interface Verdict {
  readonly state: 'reached' | 'missed' | 'notComparable';
  /** Result minus level (of a range: minus the end that decides) in the indicator's unit, no finer than the result is
   * printed; null without a judged result. */
  readonly difference: number | null;
  /** Why it says nothing; null unless `notComparable`. */
  readonly reason: AimReason | null;
}

/**
 * The one verdict on published results of a level, be it a target, a plan or a standard: all of them must be in no doubt,
 * agree with each other and fall on the same side of it.
 * @param results at least one, each of the same thing as the level
 */
export function verdictOn(dataset: Dataset, level: Level, results: readonly PrintedFigure[]): Verdict {
  const why = (reason: AimReason): Verdict => ({ state: 'notComparable', difference: null, reason });
  const unitId = dataset.indicator.get(level.figure.indicatorId)?.unitId;
  if (unitId === undefined || !dataset.unit.has(unitId)) return why('unit');
  if ([level, ...results].some(({ figure: { doubt } }) => doubt && isDoubtful({ doubt })))
    return why('doubt');
  const [first, ...others] = results.map((result) => judge(dataset, level, result));
  const rivals = rivalFigures(results.map(({ figure }) => figure));
  if (!first || rivals.length > 0 || others.some(({ outcome }) => outcome !== first.outcome))
    return why('rival');
  const { outcome, difference } = first;
  if (outcome === 'coarse') return why('coarse');
  if (outcome === 'undecided') return why(isRough(level.figure.bound) ? 'roughAim' : 'bound');
  return { state: outcome, difference, reason: null };
}

/** How far a figure of another time is from a level; null where one of them is rough, doubtful, a limit or too coarse. */
export function distanceTo(dataset: Dataset, level: Level, figure: Observation): number | null {
  const { doubt, bound } = level.figure;
  if (isRough(bound) || (doubt && isDoubtful({ doubt }))) return null;
  if (figure.bound !== 'exact' || isDoubtful(figure)) return null;
  const { outcome, difference } = judge(dataset, level, { figure, upper: null });
  return outcome === 'coarse' ? null : difference;
}

/** As `distanceTo`, of an aim: only of a figure of its named part of the place, both for a whole year. */
export const distanceToAim = (dataset: Dataset, aim: PrintedFigure, figure: Observation): number | null =>
  alike(aim.figure, figure, MEASURABLE) ? distanceTo(dataset, aim, figure) : null;

/** `undecided`: the printed bound of either leaves it open; `coarse`: the result may have been rounded past the level. */
type Outcome = 'reached' | 'missed' | 'undecided' | 'coarse';

interface Judgement {
  readonly outcome: Outcome;
  readonly difference: number;
}

const UNBOUNDED = { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };

/**
 * Judges a result against an aim. A bound of the aim says which way it is met; an exact one is met by this much or
 * more, by this much or less where less is better, and a range from its nearer end on. A result that is itself a bound
 * is judged only where every value it allows falls on one side; `nearly` is below, `about` decides nothing. A result
 * less than half a step off the level decides nothing either: it may stand on the other side before it was rounded.
 */
function judge(dataset: Dataset, level: Level, result: PrintedFigure): Judgement {
  const indicator = dataset.indicator.get(result.figure.indicatorId);
  const kind = dataset.unit.get(indicator?.unitId ?? '')?.kind ?? 'ratio';
  const downwards = meetsDownwards(level, indicator?.direction ?? 'none');
  const end = downwards && level.upper ? level.upper.value : level.figure.value;
  const nearer = downwards && result.upper ? result.upper : result.figure;
  const exact = toStep(nearer.value - end, 0);
  const step = roundingOf(nearer, kind);
  const difference = toStep(exact, step);
  if (exact !== 0 && 2 * Math.abs(exact) < step) return { outcome: 'coarse', difference };
  const { bound } = level.figure;
  return {
    outcome: outcomeOf(extentOf(result), end, downwards, bound === 'more_than', isRough(bound)),
    difference,
  };
}

function meetsDownwards({ figure, upper }: Level, direction: Direction): boolean {
  if (upper) return direction === 'lower';
  if (figure.bound === 'at_most') return true;
  if (figure.bound === 'at_least' || figure.bound === 'more_than') return false;
  return direction === 'lower';
}

function outcomeOf(
  { low, high, lowOpen, highOpen }: Extent,
  level: number,
  downwards: boolean,
  strict: boolean,
  rough: boolean,
): Outcome {
  const met = downwards ? high <= level : strict ? low > level || (low === level && lowOpen) : low >= level;
  if (met) return 'reached';
  const failed = downwards
    ? low > level || (low === level && lowOpen)
    : strict
      ? high <= level
      : high < level || (high === level && highOpen);
  return failed && !rough ? 'missed' : 'undecided';
}

function extentOf({ figure, upper }: PrintedFigure): Extent {
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
