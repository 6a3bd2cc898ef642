import type { Dataset } from '@/domain/dataset';
import type { Indicator } from '@/domain/indicator';
import { isDoubtful, type Observation, yearOf } from '@/domain/observation';
import { maxOf } from '@/lib/extent';

interface BaseYears {
  /** Years that an index can be based on, the first first. */
  readonly years: readonly number[];
  /** The first of the years that most cities, and then most places, have a figure for; null where there is none. */
  readonly usual: number | null;
}

/** A city counts more than all provinces and the country. */
const BEFORE_OTHERS = 1000;

/** The years with an observed full-year figure in no doubt of a place that has figures of other years too. */
export function baseYearsOf(dataset: Dataset, indicator: Indicator): BaseYears {
  const annual = (dataset.observationsOf.get(indicator.id) ?? []).filter(
    (one) => one.nature === 'actual' && one.period.kind === 'year' && !isDoubtful(one),
  );
  const yearsOf = new Map<string, Set<number>>();
  for (const one of annual)
    yearsOf.set(seriesKey(one), (yearsOf.get(seriesKey(one)) ?? new Set()).add(yearOf(one)));
  const places = new Map<number, number>();
  const weightOf = (placeCode: string): number =>
    dataset.place.get(placeCode)?.level === 'city' ? BEFORE_OTHERS : 1;
  for (const [series, years] of yearsOf)
    if (years.size > 1)
      for (const year of years)
        places.set(year, (places.get(year) ?? 0) + weightOf(series.slice(0, series.indexOf(' '))));
  const years = [...places.keys()].sort((a, b) => a - b);
  const most = maxOf([0, ...places.values()]);
  return { years, usual: years.find((year) => places.get(year) === most) ?? null };
}

const seriesKey = ({ placeCode, scope }: Observation): string => `${placeCode} ${scope}`;
