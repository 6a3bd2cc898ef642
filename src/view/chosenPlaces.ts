import type { Dataset } from '@/domain/dataset';
import { useViewFields } from './ViewContext';
import type { View } from './view';

const EVERY_PLACE = new WeakMap<Dataset, readonly string[]>();

/** The codes of every place, in their fixed order; the same list for the same dataset. */
function everyPlace(dataset: Dataset): readonly string[] {
  const codes = EVERY_PLACE.get(dataset) ?? dataset.places.map(({ code }) => code);
  EVERY_PLACE.set(dataset, codes);
  return codes;
}

/** The codes of the places that a view shows: those chosen, or all that the dataset has. */
export const chosenPlaces = (dataset: Dataset, { placeCodes }: Pick<View, 'placeCodes'>): readonly string[] =>
  placeCodes ?? everyPlace(dataset);

/** The places that the view shows. */
export const useChosenPlaces = (dataset: Dataset): readonly string[] =>
  chosenPlaces(dataset, useViewFields('placeCodes'));
