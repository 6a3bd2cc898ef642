import type { Dataset } from '@/domain/dataset';
import { isDoubtful, type Observation } from '@/domain/observation';
import { ANSWERS_AIM, alike, fits, type Rules } from './comparability/sameness';
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
 * only where there is no other. Nothing is summed.
 */
export function answersTo(dataset: Dataset, aim: Observation): Answers {
  const own = observedFigures(dataset, aim.indicatorId, aim.placeCode);
  const answering = own.filter(({ figure }) => alike(figure, aim, ANSWERS_AIM));
  if (answering.length > 0) {
    return {
      figures: withoutDoubt(answering),
      reason: fits(aim, { scope: 'sure' }) ? null : 'scopeUnstated',
    };
  }
  for (const [reason, rules] of NEAR_ANSWERS) {
    const near = own.filter(({ figure }) => alike(figure, aim, rules));
    if (near.length > 0) return { figures: withoutDoubt(near), reason };
  }
  return { figures: withoutDoubt(nearDefinition(dataset, aim)), reason: 'definition' };
}

/** What comes near to an answer, nearest first, and in what it is none. */
const NEAR_ANSWERS: readonly (readonly [AimReason, Rules])[] = [
  ['period', { ...ANSWERS_AIM, period: undefined }],
  ['scope', { ...ANSWERS_AIM, period: undefined, scope: undefined }],
];

/** Another indicator's figure of the same place, time and scope. */
const NEAR_DEFINITION: Rules = { ...ANSWERS_AIM, definition: undefined };

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
    const found = observedFigures(dataset, id, aim.placeCode).filter(({ figure }) =>
      alike(figure, aim, NEAR_DEFINITION),
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
