import type { Dataset } from '@/domain/dataset';
import type { Observation } from '@/domain/observation';
import { soundOf } from '../catalogue/soundOf';
import {
  ANSWERS_AIM,
  alike,
  BELONGS_TO_AIM_OF_YEAR,
  fits,
  type Rules,
  SAME_SERIES,
} from '../comparability/sameness';
import { atPlace } from '../observation/observationIndex';
import { relatedIndicators } from '../selection/selection';
import { pairRanges } from '../series/printedRanges';

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
  const own = observed(dataset, aim.indicatorId, aim.placeCode);
  for (const [reason, rules] of NEAREST_FIRST) {
    const found = own.filter((figure) => alike(figure, aim, rules));
    if (found.length === 0) continue;
    const unstated = reason === null && !fits(aim, { scope: 'sure' });
    return { figures: printedFigures(soundOf(found)), reason: unstated ? 'scopeUnstated' : reason };
  }
  return { figures: printedFigures(soundOf(nearDefinition(dataset, aim))), reason: 'definition' };
}

/** Answers, and what comes near to one, with what it differs in. */
const NEAREST_FIRST: readonly (readonly [AimReason | null, Rules])[] = [
  [null, ANSWERS_AIM],
  ['period', BELONGS_TO_AIM_OF_YEAR],
  ['scope', { ...SAME_SERIES, year: 'same' }],
];

/** Another indicator's figure of the same place, time and scope. */
const NEAR_DEFINITION: Rules = { ...ANSWERS_AIM, definition: undefined };

/** The figures of the first near indicator of the same stage that has one for the same place, period and scope. */
function nearDefinition(dataset: Dataset, aim: Observation): readonly Observation[] {
  const indicator = dataset.indicator.get(aim.indicatorId);
  if (!indicator) return [];
  const near = relatedIndicators(dataset, indicator).filter(({ stageId }) => stageId === indicator.stageId);
  for (const { id } of near) {
    const found = observed(dataset, id, aim.placeCode).filter((one) => alike(one, aim, NEAR_DEFINITION));
    if (found.length > 0) return found;
  }
  return [];
}

const observed = (dataset: Dataset, indicatorId: string, placeCode: string): readonly Observation[] =>
  atPlace(dataset.observationsOf.get(indicatorId) ?? [], placeCode).filter(
    ({ nature }) => nature === 'actual',
  );

/** Figures as they were printed: the two observations of a range as one. */
export function printedFigures(observations: readonly Observation[]): readonly PrintedFigure[] {
  const ranges = pairRanges(observations);
  const upperOf = new Map(ranges.map(({ low, high }) => [low, high]));
  const uppers = new Set(ranges.map(({ high }) => high));
  return observations
    .filter((observation) => !uppers.has(observation))
    .map((figure) => ({ figure, upper: upperOf.get(figure) ?? null }));
}
