import type { Dataset } from '@/domain/dataset';
import type { Observation } from '@/domain/observation';
import { isOwn } from '@/domain/ownMark';
import { gradeOf } from '../sources/sourcesOf';
import { type ComparisonContext, codeBeside, contextOf } from './context';
import { type Difference, differencesOf, gravityOfAll } from './differences';
import { type ComparisonKind, DIMENSIONS, type Dimension, type Gravity, WITHIN_A_SERIES } from './dimension';
import { tally } from './tally';

export interface FindingValue {
  /** A code of the dimension, as in `Difference`, or what the plain kind has: `actual`, `exact`, `year`, `whole`, a grade. */
  readonly value: string;
  readonly observations: readonly Observation[];
}

/** A figure that departs from the plain kind, and how. */
export interface Departing {
  readonly observation: Observation;
  readonly difference: Difference;
}

/** One dimension of some figures put side by side: the values found in it, and whether and how gravely they differ. */
export interface Finding {
  readonly dimension: Dimension;
  /** Whether some figures are set apart from others. */
  readonly differs: boolean;
  /** The gravest difference; null where every figure is of the plain kind. */
  readonly gravity: Gravity | null;
  /** Most common first. */
  readonly values: readonly FindingValue[];
  /** The figures that depart, each with how. */
  readonly departing: readonly Departing[];
}

/** What is to be said of the comparability of a picture, as a whole and of each of its figures. */
export interface Comparability {
  readonly context: ComparisonContext;
  /** One a dimension, in the order in which they are said. */
  readonly findings: readonly Finding[];
  /** By observation id; a figure of the plain kind has an empty list. */
  readonly differences: ReadonlyMap<string, readonly Difference[]>;
}

/**
 * Finds what differs among any figures put side by side, of one indicator or several.
 * @param dataset for the grades of the sources
 * @param indicatorId what the picture is about; by default the indicator that most figures are of
 */
export function compare(
  dataset: Dataset,
  observations: readonly Observation[],
  kind: ComparisonKind,
  indicatorId?: string,
): Comparability {
  const context = contextOf(dataset, observations, kind, indicatorId);
  const differences = new Map(observations.map((one) => [one.id, differencesOf(one, context)]));
  const findings = DIMENSIONS.map((dimension): Finding => {
    const departing = observations.flatMap((observation) =>
      (differences.get(observation.id) ?? [])
        .filter((difference) => difference.dimension === dimension)
        .map((difference) => ({ observation, difference })),
    );
    return {
      dimension,
      differs: departing.some(({ difference }) => !difference.shared),
      gravity: gravityOfAll(departing.map(({ difference }) => difference)),
      values: valuesOf(dimension, departing, context),
      departing,
    };
  });
  return { context, findings, differences };
}

/** Whether some figures are strictly the same kind of thing: nothing but details is to be said of them. */
export const isComparable = ({ findings }: Comparability): boolean =>
  findings.every(({ gravity }) => gravity === null || gravity === 'detail');

function valuesOf(
  dimension: Dimension,
  departing: readonly Departing[],
  context: ComparisonContext,
): readonly FindingValue[] {
  const plain = tally(context.observations, (one) => plainCode(dimension, one, context));
  const kept = plain.filter(({ value }) => value !== '');
  const beside = departing.filter(({ difference }) => BESIDE.has(difference.code));
  const extra = tally(beside, ({ difference }) => difference.code);
  return [
    ...kept.map(({ value, items }) => ({ value, observations: items })),
    ...extra.map(({ value, items }) => ({ value, observations: items.map((one) => one.observation) })),
  ];
}

/** Codes that a figure has beside the plain value of its dimension. */
const BESIDE = new Set([...WITHIN_A_SERIES, 'inferred']);

function plainCode(dimension: Dimension, observation: Observation, context: ComparisonContext): string {
  if (dimension === 'source') return isOwn(observation) ? 'own' : gradeOf(context.dataset, observation);
  return dimension === 'year' && context.kind === 'trend' ? '' : codeBeside(dimension, observation, context);
}
