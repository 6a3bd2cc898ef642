import type { Observation } from '@/domain/observation';
import { allAgree } from '../series/resolution';
import { chainOf } from '../series/series';
import { fits, keyOf, SAME_SERIES, SAME_THING_OBSERVED } from './sameness';
import { tally } from './tally';

/** Figures of one place, indicator, period and scope whose sources disagree. */
export interface Contradiction {
  /** The figure that the line of the series runs through. */
  readonly held: Observation;
  readonly members: readonly Observation[];
}

/**
 * Finds observed, exact figures of the same thing from different sources that disagree in value. A doubtful figure says
 * so itself and contradicts none.
 */
export function contradictions(observations: readonly Observation[]): readonly Contradiction[] {
  const groups = tally(
    observations.filter((one) => fits(one, SAME_THING_OBSERVED)),
    (one) => keyOf(one, SAME_THING_OBSERVED),
  )
    .map(({ items }) => items)
    .filter((items) => new Set(items.map(({ sourceId }) => sourceId)).size > 1 && !allAgree(items));
  if (groups.length === 0) return [];
  const series = new Map(tally(observations, seriesOf).map(({ value, items }) => [value, items]));
  return groups.flatMap((members) => {
    const [any] = members;
    const held = any && heldOf(members, series.get(seriesOf(any)) ?? []);
    return held ? [{ held, members }] : [];
  });
}

/** Observed figures of one place, indicator, period and scope that disagree in value. */
export function rivalFigures(observations: readonly Observation[]): readonly Observation[] {
  return contradictions(observations).flatMap(({ members }) => members);
}

function heldOf(members: readonly Observation[], series: readonly Observation[]): Observation | undefined {
  const chain = new Set(chainOf(series));
  return members.find((one) => chain.has(one)) ?? [...members].sort((a, b) => (a.id < b.id ? -1 : 1))[0];
}

const seriesOf = (one: Observation): string => keyOf(one, SAME_SERIES);
