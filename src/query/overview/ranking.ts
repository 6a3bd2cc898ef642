import type { Dataset } from '@/domain/dataset';
import { type Observation, yearOf } from '@/domain/observation';
import { compare, type Finding } from '../comparability/findings';
import { alike, differencesBetween, fits, PLAIN_OF_A_YEAR, SAME_THING } from '../comparability/sameness';
import { tally } from '../comparability/tally';
import type { Selection } from '../selection/selection';
import { allAgree, placesOf } from '../series/resolution';

/** A city's place in a ranking; figures that are level share a place. */
export interface Rank {
  readonly observation: Observation;
  readonly place: number;
}

/** The order of the cities by one indicator, or why there is none. */
export type Ranking =
  | {
      readonly kind: 'ranked';
      readonly year: number;
      /** Whether the ranking is by the latest figures of all cities that have one, and not by an earlier common year. */
      readonly ofLatest: boolean;
      readonly ranks: readonly Rank[];
    }
  | {
      readonly kind: 'notRanked';
      /** In what the latest figures differ, or fall short together; empty: no two are exact figures of one year. */
      readonly reasons: readonly Finding[];
    }
  | { readonly kind: 'oneCity' }
  | { readonly kind: 'noCity' };

/**
 * Ranks cities by one indicator: only observed, exact figures of whole cities and the same whole year, which sources do
 * not dispute and that are in no doubt. The latest figures are taken where they are of one year, else the latest year that two cities share.
 * The lowest comes first where lower counts as better, else the highest.
 * @param shown the latest figure of each city that has one
 * @param cities codes of the cities
 */
export function placingOf(
  dataset: Dataset,
  selection: Selection,
  shown: readonly Observation[],
  cities: ReadonlySet<string>,
): Ranking {
  if (shown.length < 2) return { kind: shown.length === 0 ? 'noCity' : 'oneCity' };
  const candidates = selection.observations.filter(
    (one) => cities.has(one.placeCode) && fits(one, PLAIN_OF_A_YEAR),
  );
  const years = [...new Set(candidates.map(yearOf))].sort((a, b) => b - a);
  for (const year of years) {
    const figures = undisputed(candidates.filter((one) => yearOf(one) === year));
    if (figures.length < 2 || reasonsAgainst(dataset, selection, figures).length > 0) continue;
    const ofLatest = shown.every((one) => figures.includes(one));
    return { kind: 'ranked', year, ofLatest, ranks: ranked(figures, selection) };
  }
  const disputed = selection.observations.filter((one) =>
    shown.some((other) => alike(one, other, SAME_THING)),
  );
  const reasons = reasonsAgainst(dataset, selection, [...new Set([...shown, ...disputed])]);
  return { kind: 'notRanked', reasons };
}

/** By place; those that share one in the fixed order of the cities. */
function ranked(figures: readonly Observation[], { indicator, unit, places }: Selection): readonly Rank[] {
  const placed = placesOf(figures, unit.kind, indicator.direction === 'lower' ? -1 : 1);
  const order = new Map(places.map(({ code }, at) => [code, at]));
  return figures
    .map((observation): Rank => ({ observation, place: placed.get(observation) ?? 1 }))
    .sort(
      (a, b) =>
        a.place - b.place ||
        (order.get(a.observation.placeCode) ?? 0) - (order.get(b.observation.placeCode) ?? 0),
    );
}

/** The figure of each place that has one only, or several that say the same. */
function undisputed(figures: readonly Observation[]): readonly Observation[] {
  const groups = tally(figures, ({ placeCode }) => placeCode);
  const chosen = new Set(
    groups.flatMap(({ items: [first, ...others] }) => (first && allAgree([first, ...others]) ? [first] : [])),
  );
  return figures.filter((one) => chosen.has(one));
}

/**
 * What makes figures side by side not the same kind of thing, or not of the kind that is ranked; the grade of a source is
 * no such thing, unless it is a reprint.
 */
function reasonsAgainst(
  dataset: Dataset,
  selection: Selection,
  figures: readonly Observation[],
): readonly Finding[] {
  const lacking = new Set(figures.flatMap((one) => differencesBetween(one, one, PLAIN_OF_A_YEAR)));
  return compare(dataset, figures, 'sideBySide', selection.indicator.id).findings.filter(
    ({ dimension, differs, gravity }) =>
      lacking.has(dimension) || (dimension === 'source' ? gravity === 'care' : differs),
  );
}
