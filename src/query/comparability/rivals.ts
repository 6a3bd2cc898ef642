import type { Observation, Scope } from '@/domain/observation';
import { maxOf, minOf } from '@/lib/extent';
import { chainOf } from '../series';
import { tally } from './tally';

/** Sources that round or cut the same number differently still agree: up to half a thousandth apart. */
const ROUNDING = 0.0005;

/** Two figures of some county or some institution may be of two: they do not contradict each other. */
const NAMED_BY_THE_CODE: readonly Scope[] = ['whole', 'central_urban', 'municipal', 'unspecified'];

/** Figures of one place, indicator, period and scope whose sources disagree. */
export interface Contradiction {
  /** The figure that the line of the series runs through. */
  readonly held: Observation;
  readonly members: readonly Observation[];
}

/** Finds observed, exact figures of the same thing from different sources that disagree in value. */
export function contradictions(observations: readonly Observation[]): readonly Contradiction[] {
  const exact = observations.filter(
    ({ nature, bound, scope }) =>
      nature === 'actual' && bound === 'exact' && NAMED_BY_THE_CODE.includes(scope),
  );
  const groups = tally(exact, ({ placeCode, indicatorId, period, scope }) =>
    [placeCode, indicatorId, period.text, scope].join(' '),
  );
  return groups
    .map(({ items }) => items)
    .filter((items) => new Set(items.map(({ sourceId }) => sourceId)).size > 1 && spread(items))
    .flatMap((members) => {
      const held = heldOf(members, observations);
      return held ? [{ held, members }] : [];
    });
}

/** Observed figures of one place, indicator, period and scope that disagree in value. */
export function rivalFigures(observations: readonly Observation[]): readonly Observation[] {
  return contradictions(observations).flatMap(({ members }) => members);
}

/** Whether two numbers are further apart than rounding explains. */
export const disagree = (a: number, b: number): boolean =>
  Math.abs(a - b) > Math.abs(Math.max(a, b)) * ROUNDING;

function spread(members: readonly Observation[]): boolean {
  const values = members.map(({ value }) => value);
  return disagree(minOf(values), maxOf(values));
}

function heldOf(members: readonly Observation[], pool: readonly Observation[]): Observation | undefined {
  const [any] = members;
  const series = pool.filter(
    ({ placeCode, indicatorId }) => placeCode === any?.placeCode && indicatorId === any?.indicatorId,
  );
  const chain = new Set(chainOf(series));
  return members.find((one) => chain.has(one)) ?? [...members].sort((a, b) => (a.id < b.id ? -1 : 1))[0];
}
