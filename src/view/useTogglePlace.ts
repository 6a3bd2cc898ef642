import { useCallback } from 'react';
import type { Dataset } from '@/domain/dataset';
import { chosenPlaces } from './chosenPlaces';
import { useChangeView } from './ViewContext';

/** Shows or hides a place; the chosen places keep the dataset's order. */
export function useTogglePlace(dataset: Dataset): (placeCode: string, on: boolean) => void {
  const change = useChangeView();
  return useCallback(
    (placeCode, on) =>
      change((view) => ({
        placeCodes: dataset.places
          .map(({ code }) => code)
          .filter((code) => (code === placeCode ? on : chosenPlaces(dataset, view).includes(code))),
      })),
    [dataset, change],
  );
}
