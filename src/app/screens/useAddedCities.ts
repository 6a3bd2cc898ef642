import { useMemo } from 'react';
import type { Dataset } from '@/domain/dataset';
import { withAddedCities } from '@/query/panel/addedCities';
import { useViewFields } from '@/view/ViewContext';

/** The dataset with the cities that the reader added to the chart. */
export function useAddedCities(dataset: Dataset): Dataset {
  const { placeCodes, indicatorId } = useViewFields('placeCodes', 'indicatorId');
  return useMemo(
    () => withAddedCities(dataset, placeCodes ?? [], indicatorId),
    [dataset, placeCodes, indicatorId],
  );
}
