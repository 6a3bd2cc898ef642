import type { Dataset } from '@/domain/dataset';
import { type Observation, yearOf } from '@/domain/observation';
import { alike, keyOf, SAME_THING } from '../comparability/sameness';
import { atPlace } from '../observation/observationIndex';
import { disagree } from '../series/resolution';
import { type AimReason, answersTo, type PrintedFigure, printedFigures } from './aimAnswers';
import { distanceToAim, verdictOn } from './aimVerdict';
import { nearestActual } from './nearestActual';

/**
 * What became of a target or plan: a result of its year answers it and reaches or misses it; its year is not over;
 * no result was published; or a result exists that is not the same thing.
 */
export const AIM_STATES = ['reached', 'missed', 'open', 'noResult', 'notComparable'] as const;
export type AimState = (typeof AIM_STATES)[number];

/** A target or plan with what became of it. */
export interface Aim {
  readonly aim: Observation;
  /** Upper end of a printed range. */
  readonly upper: Observation | null;
  /** The same aim as other sources print it, with the same value. */
  readonly furtherAims: readonly Observation[];
  /** The figure that answers it; when `notComparable`, the one that comes near to an answer and is none. */
  readonly result: Observation | null;
  /** Further figures for the same: the upper end of a printed range, other sources. */
  readonly furtherResults: readonly Observation[];
  readonly state: AimState;
  /** Result minus aim (of a range: minus the end that decides) in the indicator's unit; null without a judged result. */
  readonly difference: number | null;
  /** Why a result that exists is not the answer; null unless `notComparable`. */
  readonly reason: AimReason | null;
  /** Where no figure answers or nearly answers it: the observed figure of its kind latest before it, else after it. */
  readonly nearest: Observation | null;
  /**
   * `nearest` minus aim, for a target, which is a level, where `nearest` can be measured against it; null for a plan,
   * whose amount belongs to its own year.
   */
  readonly nearestDifference: number | null;
}

const AIMS = new WeakMap<Dataset, Map<number, readonly Aim[]>>();

/**
 * Every target and plan of a dataset, in its order, with the figure that answers it and whether it was reached. A
 * printed range is one aim, and so is one that several sources print with the same value. Where nobody published a result it was not missed: nobody can know.
 * @param asOfYear the current year: aims of it and of later years are open
 */
export function aimsOf(dataset: Dataset, asOfYear: number): readonly Aim[] {
  const years = AIMS.get(dataset) ?? new Map<number, readonly Aim[]>();
  AIMS.set(dataset, years);
  const known = years.get(asOfYear) ?? buildAims(dataset, asOfYear);
  years.set(asOfYear, known);
  return known;
}

function buildAims(dataset: Dataset, asOfYear: number): readonly Aim[] {
  const aims = dataset.observations.filter(({ nature }) => nature !== 'actual');
  return mergeTwins(printedFigures(aims)).map((aim) => becameOf(dataset, aim, asOfYear));
}

interface PrintedAim extends PrintedFigure {
  readonly twins: readonly Observation[];
}

/** Aims with those that other sources print for the same, with agreeing values, put with them; a printed total leads. */
function mergeTwins(aims: readonly PrintedFigure[]): readonly PrintedAim[] {
  const groups: PrintedFigure[][] = [];
  const known = new Map<string, PrintedFigure[][]>();
  for (const aim of aims) {
    const key = keyOf(aim.figure, SAME_THING);
    const near = known.get(key) ?? [];
    known.set(key, near);
    const group = near.find((members) => members.every((member) => areTwins(member, aim)));
    if (group) {
      group.push(aim);
      continue;
    }
    const alone = [aim];
    near.push(alone);
    groups.push(alone);
  }
  return groups.flatMap((members) => {
    const lead = members.find(({ figure }) => figure.origin === 'printed') ?? members[0];
    const twins = members.filter((member) => member !== lead).map(({ figure }) => figure);
    return lead ? [{ ...lead, twins }] : [];
  });
}

function areTwins({ figure: a, upper: aUpper }: PrintedFigure, { figure: b, upper: bUpper }: PrintedFigure) {
  return (
    alike(a, b, { ...SAME_THING, scope: 'sure' }) &&
    a.sourceId !== b.sourceId &&
    aUpper === null &&
    bUpper === null &&
    !disagree(a, b)
  );
}

function becameOf(dataset: Dataset, printed: PrintedAim, asOfYear: number): Aim {
  const { figure: aim, upper, twins } = printed;
  const plain = { aim, upper, furtherAims: twins, furtherResults: [], difference: null, reason: null };
  if (yearOf(aim) >= asOfYear)
    return { ...plain, result: null, state: 'open', ...nearestOf(dataset, printed) };

  const { figures, reason } = answersTo(dataset, aim);
  const [first] = figures;
  if (!first) return { ...plain, result: null, state: 'noResult', ...nearestOf(dataset, printed) };
  return {
    ...plain,
    result: first.figure,
    furtherResults: figures.flatMap(({ figure, upper: high }, at) => [
      ...(at > 0 ? [figure] : []),
      ...(high ? [high] : []),
    ]),
    nearest: null,
    nearestDifference: null,
    ...(reason ? { state: 'notComparable', reason } : verdictOn(dataset, printed, figures)),
  };
}

function nearestOf(dataset: Dataset, printed: PrintedFigure) {
  const { figure: aim } = printed;
  const pool = dataset.observationsOf.get(aim.indicatorId) ?? [];
  const nearest = nearestActual(aim, atPlace(pool, aim.placeCode));
  const measured = nearest && aim.nature === 'target';
  return { nearest, nearestDifference: measured ? distanceToAim(dataset, printed, nearest) : null };
}
