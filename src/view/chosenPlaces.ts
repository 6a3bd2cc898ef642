import type { Dataset } from '@/domain/dataset';
import { useViewFields } from './ViewContext';
import type { View } from './view';

const EVERY_PLACE = new WeakMap<Dataset, readonly string[]>();

/** The codes of the places that a view shows: those chosen, or all that the dataset has, as the same list each time. */
export function chosenPlaces(dataset: Dataset, { placeCodes }: Pick<View, 'placeCodes'>): readonly string[] {
  if (placeCodes) return placeCodes;
  const every = EVERY_PLACE.get(dataset) ?? dataset.places.map(({ code }) => code);
  EVERY_PLACE.set(dataset, every);
  return every;
}

/** The places that the view shows. */
export const useChosenPlaces = (dataset: Dataset): readonly string[] =>
  chosenPlaces(dataset, useViewFields('placeCodes'));
