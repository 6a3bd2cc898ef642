import type { Dataset } from '@/domain/dataset';
import type { Localized } from '@/domain/localized';
import { isCity } from '@/domain/place';
import type { PlaceColour } from '@/domain/placeColour';

/** A city that is named in a picture of all cities, in its colour. */
export interface NamedCity {
  readonly code: string;
  readonly name: Localized;
  readonly colour: PlaceColour;
}

/** Of the places chosen the cities, those compared and those added. */
export const namedCities = (dataset: Dataset, placeCodes: readonly string[]): readonly NamedCity[] =>
  dataset.places
    .filter((place) => isCity(place) && placeCodes.includes(place.code))
    .map(({ code, shortName, colour }) => ({ code, name: shortName, colour }));
