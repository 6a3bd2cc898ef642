import type { Indicator } from '@/domain/indicator';
import { breaksBefore, isDoubtful, type Observation, SCOPES, yearOf } from '@/domain/observation';
import type { Place } from '@/domain/place';
import { fits, keyOf, OBSERVED_YEAR, SAME_SERIES } from '../comparability/sameness';
import { publisherSteps, type Sources } from './publishers';

/** How two neighbouring figures of a series hang together. */
export type LinkKind = 'line' | 'gap' | 'break';

export interface Link {
  readonly kind: LinkKind;
  readonly from: Observation;
  readonly to: Observation;
  /** The figure before which the series breaks: `to`, or a doubtful one between the two; null where it does not. */
  readonly brokenAt: Observation | null;
  /** How far from `from` to `to`, in time, the break lies: midway between `brokenAt` and the figure before it, doubtful or not. */
  readonly breakShare: number;
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
  /** Observed figures that the links pass by: a second source for a year, another scope, a doubtful figure. */
  readonly aside: readonly Observation[];
}

/**
 * Groups observations into series. Links join observed full-year figures of one scope: neighbouring years by a
 * line, years further apart, and those of a yearbook and another publisher, by a gap, none across a break. A doubtful figure stands aside, and nothing joins the
 * figures before it to those after it; nor figures of single institutions, which may be different ones. Nothing is
 * interpolated.
 * @param places in their fixed order
 * @param indicators the chart's own indicator first, then others of its family
 * @param sources those of the figures
 */
export function buildSeries(
  places: readonly Place[],
  indicators: readonly Indicator[],
  observations: readonly Observation[],
  sources: Sources,
): readonly Series[] {
  const groups = new Map<string, Observation[]>();
  for (const observation of observations) {
    const key = keyOf(observation, SAME_SERIES);
    const group = groups.get(key);
    if (group) group.push(observation);
    else groups.set(key, [observation]);
  }
  return places.flatMap((place) =>
    indicators.flatMap((indicator, at) => {
      const found = groups.get(`${place.code} ${indicator.id}`);
      if (!found) return [];
      const main = mainChain(found);
      const { aside } = main;
      return [
        {
          place,
          indicator,
          own: at === 0,
          observations: found,
          links: linksOf(main, new Set(publisherSteps(sources, main.chain).map(([, to]) => to))),
          aside,
        },
      ];
    }),
  );
}

/** The observed full-year figures of one place and indicator that its line runs through, in year order. */
export const chainOf = (observations: readonly Observation[]): readonly Observation[] =>
  mainChain(observations).chain;

/** The figures that the line of a series passes through, in year order. */
export const seriesChain = ({ observations, aside }: Series): readonly Observation[] =>
  observations
    .filter((one) => fits(one, OBSERVED_YEAR) && !aside.includes(one))
    .sort((a, b) => yearOf(a) - yearOf(b));

/** The figures of one place and indicator before which their line breaks, in year order. */
export const breaksOf = (observations: readonly Observation[]): readonly Observation[] =>
  linksOf(mainChain(observations)).flatMap(({ brokenAt }) => brokenAt ?? []);

const NONE: ReadonlySet<Observation> = new Set();

interface MainChain {
  readonly chain: readonly Observation[];
  readonly aside: readonly Observation[];
}

function mainChain(observations: readonly Observation[]): MainChain {
  const annual = observations
    .filter((observation) => fits(observation, OBSERVED_YEAR))
    .sort((a, b) => SCOPES.indexOf(a.scope) - SCOPES.indexOf(b.scope) || (a.id < b.id ? -1 : 1));
  const sound = annual.filter((one) => !isDoubtful(one) && one.scope !== 'institution');
  const scope = mostCommon(sound.map((observation) => observation.scope));
  const sourceCount = new Map<string, number>();
  for (const { sourceId } of sound) sourceCount.set(sourceId, (sourceCount.get(sourceId) ?? 0) + 1);

  const byYear = new Map<number, Observation>();
  for (const observation of sound) {
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

function linksOf({ chain, aside }: MainChain, apart: ReadonlySet<Observation> = NONE): readonly Link[] {
  const doubtful = aside.filter(isDoubtful).sort((a, b) => yearOf(a) - yearOf(b));
  return chain.slice(1).flatMap((to, at): readonly Link[] => {
    const from = chain[at] as Observation;
    const between = doubtful.filter((one) => yearOf(one) > yearOf(from) && yearOf(one) < yearOf(to));
    const brokenAt = breaksBefore(to) ? to : (between.findLast(breaksBefore) ?? null);
    if (brokenAt)
      return [{ kind: 'break', from, to, brokenAt, breakShare: shareOf(brokenAt, from, to, between) }];
    if (between.length > 0) return [];
    const kind = yearOf(to) - yearOf(from) === 1 && !apart.has(to) ? 'line' : 'gap';
    return [{ kind, from, to, brokenAt, breakShare: 0.5 }];
  });
}

function shareOf(
  brokenAt: Observation,
  from: Observation,
  to: Observation,
  between: readonly Observation[],
): number {
  const before = between.findLast((one) => yearOf(one) < yearOf(brokenAt)) ?? from;
  const middle = (yearOf(before) + yearOf(brokenAt)) / 2;
  return (middle - yearOf(from)) / (yearOf(to) - yearOf(from));
}

function mostCommon<Value>(values: readonly Value[]): Value | undefined {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}
