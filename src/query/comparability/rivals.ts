import { isDoubtful, type Observation, type Scope } from '@/domain/observation';
import { chainOf } from '../series';
import { seriesKey } from './seriesKey';
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

/**
 * Finds observed, exact figures of the same thing from different sources that disagree in value. A doubtful figure says
 * so itself and contradicts none.
 */
export function contradictions(observations: readonly Observation[]): readonly Contradiction[] {
  const exact = observations.filter(
    (one) =>
      one.nature === 'actual' &&
      one.bound === 'exact' &&
      NAMED_BY_THE_CODE.includes(one.scope) &&
      !isDoubtful(one),
  );
  const groups = tally(exact, ({ placeCode, indicatorId, period, scope }) =>
    [placeCode, indicatorId, period.text, scope].join(' '),
  )
    .map(({ items }) => items)
    .filter((items) => new Set(items.map(({ sourceId }) => sourceId)).size > 1 && !allAgree(items));
  if (groups.length === 0) return [];
  const series = new Map(tally(observations, seriesKey).map(({ value, items }) => [value, items]));
  return groups.flatMap((members) => {
    const [any] = members;
    const held = any && heldOf(members, series.get(seriesKey(any)) ?? []);
    return held ? [{ held, members }] : [];
  });
}

/** Observed figures of one place, indicator, period and scope that disagree in value. */
export function rivalFigures(observations: readonly Observation[]): readonly Observation[] {
  return contradictions(observations).flatMap(({ members }) => members);
}

type Printed = Pick<Observation, 'value' | 'resolution'>;

/**
 * Whether two numbers are further apart than rounding explains: by more than a hair where they are printed in the same
 * step; by a step of the coarser one where one of them is printed more coarsely, for it may be the other one rounded.
 */
export function disagree(a: Printed, b: Printed): boolean {
  const apart = Math.abs(a.value - b.value);
  const rounded = a.resolution !== b.resolution && apart < Math.max(a.resolution, b.resolution);
  return !rounded && apart > Math.abs(Math.max(a.value, b.value)) * ROUNDING;
}

/** Whether figures of the same thing say the same, but for rounding. */
export const allAgree = (figures: readonly Printed[]): boolean =>
  figures.every((one, at) => figures.slice(at + 1).every((other) => !disagree(one, other)));

function heldOf(members: readonly Observation[], series: readonly Observation[]): Observation | undefined {
  const chain = new Set(chainOf(series));
  return members.find((one) => chain.has(one)) ?? [...members].sort((a, b) => (a.id < b.id ? -1 : 1))[0];
}
