import type { Dataset } from '@/domain/dataset';
import { type Observation, yearOf } from '@/domain/observation';
import type { Place } from '@/domain/place';
import type { Source } from '@/domain/source';
import type { Selection } from '@/query/selection/selection';
import { type Series, seriesChain } from '@/query/series/series';
import { sourcesOf } from '@/query/sources/sourcesOf';

/** A year of the table: a figure a place, in the order of the places, and the documents that they are printed in. */
export interface YearRow {
  readonly year: number;
  readonly figures: ReadonlyMap<Place, Observation>;
  readonly sources: readonly Source[];
}

/**
 * Full years' results by year, the newest first: of each place the figure that its line passes through, else a doubtful
 * one of that year. What is not of a year alone stands in the table of all figures.
 */
export function yearRows(dataset: Dataset, { series }: Selection): readonly YearRow[] {
  const years = new Map<number, Map<Place, Observation>>();
  for (const one of series.filter(({ own }) => own))
    for (const observation of tabled(one)) {
      const row = years.get(yearOf(observation)) ?? new Map<Place, Observation>();
      years.set(yearOf(observation), row);
      if (!row.has(one.place)) row.set(one.place, observation);
    }
  return [...years]
    .sort(([a], [b]) => b - a)
    .map(([year, figures]) => ({
      year,
      figures,
      sources: [...new Set([...figures.values()].flatMap((one) => sourcesOf(dataset, one)))],
    }));
}

const tabled = (series: Series): readonly Observation[] => [
  ...seriesChain(series),
  ...series.aside.filter(({ period }) => period.kind === 'year'),
];
