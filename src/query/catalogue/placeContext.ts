import type { Dataset } from '@/domain/dataset';
import { placesUpwards } from '@/domain/place';

/**
 * A place with what it stands in: a city with its province and the country, a province with the country.
 * @returns codes in the places' fixed order; an unknown code gives none
 */
export function placeInContext(dataset: Dataset, placeCode: string): readonly string[] {
  const found = new Set(placesUpwards(dataset.place, placeCode).map(({ code }) => code));
  return dataset.places.filter(({ code }) => found.has(code)).map(({ code }) => code);
}
