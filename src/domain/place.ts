import type { Localized } from './localized';
import type { PlaceColour } from './placeColour';

export const PLACE_LEVELS = ['city', 'province', 'country'] as const;
export type PlaceLevel = (typeof PLACE_LEVELS)[number];

/** A city, province or country, identified by its GB/T 2260 code. */
export interface Place {
  readonly code: string;
  readonly parentCode: string;
  readonly level: PlaceLevel;
  readonly name: Localized;
  readonly shortName: Localized;
  /** Name of the colour token that stands for this place in every picture. */
  readonly colour: PlaceColour;
  /** Where it stands among all places, the cities first. */
  readonly order: number;
}

/** Cities are compared; provinces and the country are their context. */
export const isCity = (place: Place): boolean => place.level === 'city';

/**
 * A place and what it lies in, from itself upwards. Places whose parents lead back to themselves end the walk.
 * @param places every place by its code
 * @returns none for an unknown code
 */
export function placesUpwards(places: ReadonlyMap<string, Place>, code: string): readonly Place[] {
  const passed = new Set<Place>();
  for (let place = places.get(code); place && !passed.has(place); place = places.get(place.parentCode))
    passed.add(place);
  return [...passed];
}
