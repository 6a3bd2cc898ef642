import type { Dataset } from '@/domain/dataset';
import { BOUNDS, NATURES, type Observation, SCOPES } from '@/domain/observation';
import type { Place } from '@/domain/place';
import type { Source } from '@/domain/source';
import { compareTimePeriods } from '@/domain/timePeriod';
import { sourcesOf } from '@/query/sources/sourcesOf';
import type { Sort } from '@/view/choices';

/** A row of the data table: an observation with the place and document it points to. */
export interface TableRow {
  readonly observation: Observation;
  readonly place: Place;
  readonly source: Source;
  /** Further documents that a derived figure rests on. */
  readonly further: readonly Source[];
}

/** Rows for some observations, sorted; rows that tie keep places in their order and years rising. */
export function tableRows(
  dataset: Dataset,
  observations: readonly Observation[],
  sort: Sort,
): readonly TableRow[] {
  const rows = observations.flatMap((observation): TableRow[] => {
    const place = dataset.place.get(observation.placeCode);
    const [source, ...further] = sourcesOf(dataset, observation);
    return place && source ? [{ observation, place, source, further }] : [];
  });
  const sign = sort.descending ? -1 : 1;
  return rows.sort((a, b) => sign * compareBy(sort, a, b) || a.place.order - b.place.order || byPeriod(a, b));
}

const byPeriod = (a: TableRow, b: TableRow): number =>
  compareTimePeriods(a.observation.period, b.observation.period);

function compareBy({ column }: Sort, a: TableRow, b: TableRow): number {
  const [left, right] = [a.observation, b.observation];
  switch (column) {
    case 'place':
      return a.place.order - b.place.order;
    case 'period':
      return byPeriod(a, b);
    case 'value':
      return left.value - right.value;
    case 'nature':
      return NATURES.indexOf(left.nature) - NATURES.indexOf(right.nature);
    case 'bound':
      return BOUNDS.indexOf(left.bound) - BOUNDS.indexOf(right.bound);
    case 'scope':
      return SCOPES.indexOf(left.scope) - SCOPES.indexOf(right.scope);
    case 'source':
      return a.source.title.zh.localeCompare(b.source.title.zh, 'zh');
  }
}
