import type { Dataset } from '@/domain/dataset';
import { isDoubtful, type Observation } from '@/domain/observation';
import type { Place } from '@/domain/place';
import type { Source } from '@/domain/source';
import { compareTimePeriods, type TimePeriod } from '@/domain/timePeriod';
import type { Selection } from '@/query/selection/selection';
import { type Series, seriesChain } from '@/query/series/series';
import { sourcesOf } from '@/query/sources/sourcesOf';

/** A year of the table, or a part of one: a figure a place, and the documents that they are printed in. */
export interface YearRow {
  readonly period: TimePeriod;
  readonly figures: ReadonlyMap<Place, Observation>;
  readonly sources: readonly Source[];
}

/**
 * Results by year, the newest first: of each place the figure that its line passes through, else another sound one of that
 * year, else a doubtful one. Parts of a year have rows of their own; what is of several years stands in the table of all figures.
 */
export function yearRows(dataset: Dataset, { series }: Selection): readonly YearRow[] {
  const rows = new Map<string, { readonly period: TimePeriod; readonly figures: Map<Place, Observation> }>();
  for (const one of series.filter(({ own }) => own))
    for (const observation of tabled(one)) {
      const { period } = observation;
      const row = rows.get(period.text) ?? { period, figures: new Map() };
      rows.set(period.text, row);
      if (!row.figures.has(one.place)) row.figures.set(one.place, observation);
    }
  return [...rows.values()]
    .sort((a, b) => compareTimePeriods(b.period, a.period))
    .map(({ period, figures }) => ({
      period,
      figures,
      sources: [...new Set([...figures.values()].flatMap((one) => sourcesOf(dataset, one)))],
    }));
}

const tabled = (series: Series): readonly Observation[] => [
  ...seriesChain(series),
  ...series.aside
    .filter(({ period }) => period.kind === 'year')
    .sort((a, b) => Number(isDoubtful(a)) - Number(isDoubtful(b))),
  ...series.observations.filter(({ nature, period }) => nature === 'actual' && isPart(period)),
];

const isPart = ({ kind }: TimePeriod): boolean => kind === 'half' || kind === 'part';
