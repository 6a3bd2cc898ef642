import { useCallback } from 'react';
import type { Dataset } from '@/domain/dataset';
import { NATURES } from '@/domain/observation';
import { PLAIN } from '@/query/catalogue/measure';
import { placeInContext } from '@/query/catalogue/placeContext';
import { useChangeView } from './ViewContext';
import type { View } from './view';

/**
 * Opens the trend of an indicator for a place with its province and the country, whatever was narrowed before.
 * @param dataset for the places that the place stands in
 */
export function useOpenIndicator(
  dataset: Dataset,
): (indicatorId: string, placeCode: string, change?: Partial<View>) => void {
  const change = useChangeView();
  return useCallback(
    (indicatorId, placeCode, more = {}) =>
      change({
        screen: 'indicator',
        kind: 'trend',
        indicatorId,
        topicId: '',
        placeCodes: placeInContext(dataset, placeCode),
        fromYear: null,
        toYear: null,
        natures: NATURES,
        withFamily: false,
        strict: false,
        measure: PLAIN,
        focusPlace: '',
        observationId: '',
        ...more,
      }),
    [change, dataset],
  );
}
