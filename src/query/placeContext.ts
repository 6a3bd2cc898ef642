import type { Dataset } from '@/domain/dataset';

/**
 * A place with what it stands in: a city with its province and the country, a province with the country.
 * @returns codes in the places' fixed order; an unknown code gives none
 */
export function placeInContext(dataset: Dataset, placeCode: string): readonly string[] {
  const found = new Set<string>();
  for (let place = dataset.place.get(placeCode); place; place = dataset.place.get(place.parentCode)) {
    if (found.has(place.code)) break;
    found.add(place.code);
  }
  return dataset.places.filter(({ code }) => found.has(code)).map(({ code }) => code);
}
