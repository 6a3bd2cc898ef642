import type { Dataset } from '@/domain/dataset';
import { isDoubtful, type Observation, yearOf } from '@/domain/observation';
import type { TimePeriod } from '@/domain/timePeriod';
import { atPlace } from './observationIndex';
import { pairRanges } from './printedRanges';
import { relatedIndicators } from './selection';

/**
 * Why a figure that exists does not answer an aim: another length of time, another part of the place, a part of the
 * place that no document names, another definition, a doubtful figure, a bound that decides nothing, an aim that is
 * itself rough, a number printed too coarsely to tell, sources that disagree, a unit that the dataset does not know.
 */
export const AIM_REASONS = [
  'period',
  'scope',
  'scopeUnstated',
  'definition',
  'doubt',
  'bound',
  'roughAim',
  'coarse',
  'rival',
  'unit',
] as const;
export type AimReason = (typeof AIM_REASONS)[number];

/** A figure as it was printed: one observation, or a range kept as two. */
export interface PrintedFigure {
  readonly figure: Observation;
  readonly upper: Observation | null;
}

/** Figures that answer an aim, or, with a reason, figures that come near to an answer and are none. */
export interface Answers {
  readonly figures: readonly PrintedFigure[];
  readonly reason: AimReason | null;
}

/**
 * Finds the observed figures that answer a target or plan: of its place, indicator and scope, for a period of its
 * length that ends with it. Where there is none: figures of its year for another length of time, then another scope,
 * then a near indicator of the same stage, scope and unit, with what makes them no answer. A doubtful figure stands
 * only where there is no other, and decides nothing, nor does a doubtful aim. Nothing is summed.
 */
export function answersTo(dataset: Dataset, aim: Observation): Answers {
  const own = observedFigures(dataset, aim.indicatorId, aim.placeCode);
  const sameScope = own.filter(({ figure }) => figure.scope === aim.scope);
  const answering = sameScope.filter(({ figure }) => samePeriod(figure.period, aim.period));
  if (answering.length > 0) {
    const figures = withoutDoubt(answering);
    if (figures.some(inDoubt) || isDoubtful(aim)) return { figures, reason: 'doubt' };
    return { figures, reason: aim.scope === 'unspecified' ? 'scopeUnstated' : null };
  }
  const inYear = ({ figure }: PrintedFigure) => yearOf(figure) === yearOf(aim);
  const otherLength = sameScope.filter(inYear);
  if (otherLength.length > 0) return { figures: withoutDoubt(otherLength), reason: 'period' };
  const otherScope = own.filter(inYear);
  if (otherScope.length > 0) return { figures: withoutDoubt(otherScope), reason: 'scope' };
  return { figures: withoutDoubt(nearDefinition(dataset, aim)), reason: 'definition' };
}

const inDoubt = ({ figure }: PrintedFigure): boolean => isDoubtful(figure);

/** The figures that are in no doubt; where every one is doubtful, all of them. */
function withoutDoubt(figures: readonly PrintedFigure[]): readonly PrintedFigure[] {
  return figures.every(inDoubt) ? figures : figures.filter((one) => !inDoubt(one));
}

/** The figures of the first near indicator of the same stage that has one for the same place, period and scope. */
function nearDefinition(dataset: Dataset, aim: Observation): readonly PrintedFigure[] {
  const indicator = dataset.indicator.get(aim.indicatorId);
  if (!indicator) return [];
  const near = relatedIndicators(dataset, indicator).filter(({ stageId }) => stageId === indicator.stageId);
  for (const { id } of near) {
    const found = observedFigures(dataset, id, aim.placeCode).filter(
      ({ figure }) => figure.scope === aim.scope && samePeriod(figure.period, aim.period),
    );
    if (found.length > 0) return found;
  }
  return [];
}

/** The observed figures of an indicator for a place, a printed range as one. */
function observedFigures(dataset: Dataset, indicatorId: string, placeCode: string): readonly PrintedFigure[] {
  const actual = atPlace(dataset.observationsOf.get(indicatorId) ?? [], placeCode).filter(
    ({ nature }) => nature === 'actual',
  );
  return printedFigures(actual);
}

/** Figures as they were printed: the two observations of a range as one. */
export function printedFigures(observations: readonly Observation[]): readonly PrintedFigure[] {
  const ranges = pairRanges(observations);
  const upperOf = new Map(ranges.map(({ low, high }) => [low, high]));
  const uppers = new Set(ranges.map(({ high }) => high));
  return observations
    .filter((observation) => !uppers.has(observation))
    .map((figure) => ({ figure, upper: upperOf.get(figure) ?? null }));
}

const samePeriod = (a: TimePeriod, b: TimePeriod): boolean =>
  a.startYear === b.startYear &&
  a.startMonth === b.startMonth &&
  a.endYear === b.endYear &&
  a.endMonth === b.endMonth;
