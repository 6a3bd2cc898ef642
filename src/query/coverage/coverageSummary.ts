import type { Dataset } from '@/domain/dataset';
import type { Indicator } from '@/domain/indicator';
import { isCity, type Place } from '@/domain/place';
import { type YearExtent, yearExtent } from '../selection/selection';
import { type CoverageRow, figuresOf } from './coverageTable';

export interface CityCount {
  readonly place: Place;
  /** Indicators that the city has figures of. */
  readonly indicatorCount: number;
}

/** What is held of some indicators, in numbers. */
export interface CoverageSummary {
  readonly indicatorCount: number;
  readonly figureCount: number;
  /** Indicators that two or more cities have figures of, whatever part of the city they cover. */
  readonly sharedCount: number;
  /** Indicators that every city has figures of. */
  readonly sharedByAllCount: number;
  readonly cities: readonly CityCount[];
  /** First and last year; null without figures. */
  readonly years: YearExtent | null;
}

/** Counts what some rows of the coverage table hold. */
export function coverageSummary(dataset: Dataset, rows: readonly CoverageRow[]): CoverageSummary {
  const observations = figuresOf(rows);
  const cities = dataset.places.filter(isCity);
  const citiesWith = rows.map(({ cells }) => cells.filter(({ place }) => isCity(place)).length);
  return {
    indicatorCount: rows.length,
    figureCount: observations.length,
    sharedCount: citiesWith.filter((count) => count > 1).length,
    sharedByAllCount: citiesWith.filter((count) => count === cities.length).length,
    cities: cities.map((city) => ({
      place: city,
      indicatorCount: rows.filter(({ cells }) => cells.some(({ place }) => place.code === city.code)).length,
    })),
    years: yearExtent(observations),
  };
}

/** A city without figures of an indicator, and indicators of its family that it has figures of. */
export interface CityWithout {
  readonly place: Place;
  readonly near: readonly Indicator[];
}

/** The cities that a row has no figures of. */
export function citiesWithout(dataset: Dataset, { indicator, cells }: CoverageRow): readonly CityWithout[] {
  const has = (id: string, city: Place) =>
    dataset.holdingsOf.get(id)?.some(({ placeCode }) => placeCode === city.code) === true;
  return dataset.places
    .filter((place) => isCity(place) && !cells.some((cell) => cell.place.code === place.code))
    .map((place) => ({
      place,
      near: (dataset.family.get(indicator.family) ?? []).filter(({ id }) => has(id, place)),
    }));
}
