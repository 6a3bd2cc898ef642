import type { Dataset } from '@/domain/dataset';
import type { Indicator } from '@/domain/indicator';
import { isDoubtful, type Observation, yearOf } from '@/domain/observation';
import { isCity, type Place } from '@/domain/place';
import { maxOf } from '@/lib/extent';
import { nearestTo } from '../aims/nearestActual';
import { fits, OBSERVED_WHOLE } from '../comparability/sameness';
import { atPlace } from '../observation/observationIndex';

/** A benchmark further away in time says nothing about the cities' figures. */
const FARTHEST = 9;

/**
 * The figures that a panel is held against: one for each chosen province of a city with a figure, and for the country.
 * Each is the latest observed full-year figure in no doubt not later than the cities' newest, else the first after it. Totals have
 * none: a province's sum says nothing beside a city's.
 * @param indicators the panel's own first, then its near definitions
 * @param figures those of the cities
 */
export function benchmarkFigures(
  dataset: Dataset,
  indicators: readonly Indicator[],
  figures: readonly Observation[],
  contextCodes: readonly string[],
): readonly Observation[] {
  const [own] = indicators;
  const kind = own && dataset.unit.get(own.unitId)?.kind;
  if (kind !== 'rate' && kind !== 'ratio') return [];
  const parents = new Set(figures.map(({ placeCode }) => dataset.place.get(placeCode)?.parentCode));
  const actual = figures.filter(({ nature }) => nature === 'actual');
  const newest = maxOf((actual.length > 0 ? actual : figures).map(yearOf));
  const stands = (place: Place) =>
    contextCodes.includes(place.code) &&
    !isCity(place) &&
    (place.level === 'country' || parents.has(place.code));
  const mayStand = (one: Observation) =>
    fits(one, OBSERVED_WHOLE) && !isDoubtful(one) && Math.abs(yearOf(one) - newest) <= FARTHEST;
  return dataset.places.filter(stands).flatMap((place) => {
    for (const { id } of indicators) {
      const found = nearestTo(
        atPlace(dataset.observationsOf.get(id) ?? [], place.code).filter(mayStand),
        newest,
      );
      if (found) return [found];
    }
    return [];
  });
}
