import type { Dataset } from '@/domain/dataset';
import { isCity } from '@/domain/place';
import type { OverviewFigure } from '@/query/overview/overviewFigure';
import type { Series } from '@/query/series/series';

/**
 * What the small picture of a figure draws: the cities, with the country (or, where it has none, the cities'
 * provinces) as context. Totals of the country would flatten a city's, so they stand only where no city has a figure.
 */
export function pictureSeries(dataset: Dataset, { unit, selection }: OverviewFigure): readonly Series[] {
  const cities = selection.series.filter(({ place }) => isCity(place));
  const sizeless = unit.kind === 'rate' || unit.kind === 'ratio';
  if (cities.length > 0 && !sizeless) return cities;
  const country = selection.series.filter(({ place }) => place.level === 'country');
  if (country.length > 0) return [...country, ...cities];
  const parents = new Set(
    (cities.length > 0 ? cities.map(({ place }) => place) : dataset.places).map(
      ({ parentCode }) => parentCode,
    ),
  );
  const provinces = selection.series.filter(
    ({ place }) => place.level === 'province' && parents.has(place.code),
  );
  return [...provinces, ...cities];
}
