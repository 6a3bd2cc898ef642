import type { Indicator } from '@/domain/indicator';
import { type Observation, SCOPES, yearOf } from '@/domain/observation';
import type { Place } from '@/domain/place';

/** How two neighbouring figures of a series hang together. */
export type LinkKind = 'line' | 'gap' | 'break';

export interface Link {
  readonly kind: LinkKind;
  readonly from: Observation;
  readonly to: Observation;
}

/** The figures of one indicator for one place. */
export interface Series {
  readonly place: Place;
  readonly indicator: Indicator;
  /** False for another indicator of the family. */
  readonly own: boolean;
  readonly observations: readonly Observation[];
  /** Observed full-year figures that follow one another, and how. */
  readonly links: readonly Link[];
  /** Observed figures that the links pass by: a second source for a year, another scope. */
  readonly aside: readonly Observation[];
}

/**
 * Groups observations into series. Links join observed full-year figures of one scope: neighbouring years by a
 * line, years further apart by a gap, and none across a break. Nothing is interpolated.
 * @param places in their fixed order
 * @param indicators the chart's own indicator first, then others of its family
 */
export function buildSeries(
  places: readonly Place[],
  indicators: readonly Indicator[],
  observations: readonly Observation[],
): readonly Series[] {
  const groups = new Map<string, Observation[]>();
  for (const observation of observations) {
    const key = `${observation.placeCode} ${observation.indicatorId}`;
    const group = groups.get(key);
    if (group) group.push(observation);
    else groups.set(key, [observation]);
  }
  return places.flatMap((place) =>
    indicators.flatMap((indicator, at) => {
      const found = groups.get(`${place.code} ${indicator.id}`);
      if (!found) return [];
      const { chain, aside } = mainChain(found);
      return [{ place, indicator, own: at === 0, observations: found, links: linksOf(chain), aside }];
    }),
  );
}

/** The observed full-year figures of one place and indicator that its line runs through, in year order. */
export const chainOf = (observations: readonly Observation[]): readonly Observation[] =>
  mainChain(observations).chain;

function mainChain(observations: readonly Observation[]) {
  const annual = observations
    .filter((observation) => observation.nature === 'actual' && observation.period.kind === 'year')
    .sort((a, b) => SCOPES.indexOf(a.scope) - SCOPES.indexOf(b.scope) || (a.id < b.id ? -1 : 1));
  const scope = mostCommon(annual.map((observation) => observation.scope));
  const sourceCount = new Map<string, number>();
  for (const { sourceId } of annual) sourceCount.set(sourceId, (sourceCount.get(sourceId) ?? 0) + 1);

  const byYear = new Map<number, Observation>();
  for (const observation of annual) {
    if (observation.scope !== scope) continue;
    const rival = byYear.get(yearOf(observation));
    const count = sourceCount.get(observation.sourceId) ?? 0;
    if (!rival || count > (sourceCount.get(rival.sourceId) ?? 0))
      byYear.set(yearOf(observation), observation);
  }
  const chain = [...byYear.values()].sort((a, b) => yearOf(a) - yearOf(b));
  const inChain = new Set(chain);
  return { chain, aside: annual.filter((observation) => !inChain.has(observation)) };
}

function linksOf(chain: readonly Observation[]): readonly Link[] {
  return chain.slice(1).map((to, at) => {
    const from = chain[at] as Observation;
    const broken = to.breakReason.zh !== '';
    return { kind: broken ? 'break' : yearOf(to) - yearOf(from) === 1 ? 'line' : 'gap', from, to };
  });
}

function mostCommon<Value>(values: readonly Value[]): Value | undefined {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}
