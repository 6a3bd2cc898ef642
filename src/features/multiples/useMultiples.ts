import { useMemo } from 'react';
import type { Dataset } from '@/domain/dataset';
import type { Indicator } from '@/domain/indicator';
import { type Multiple, placeMultiples, stageMultiples } from '@/query/multiples';
import { useChosenPlaces } from '@/view/chosenPlaces';
import { useViewFields } from '@/view/ViewContext';

/** What the grid shows now, and the indicators that give no picture. */
export interface ShownMultiples {
  readonly multiples: readonly Multiple[];
  readonly nothingChosen: readonly Indicator[];
  readonly nothingStrict: readonly Indicator[];
  readonly single: readonly Indicator[];
}

/** The pictures that the view asks for. */
export function useMultiples(dataset: Dataset): ShownMultiples {
  const { grid, stageId, topicId, indicatorId, natures, strict } = useViewFields(
    'grid',
    'stageId',
    'topicId',
    'indicatorId',
    'natures',
    'strict',
  );
  const placeCodes = useChosenPlaces(dataset);
  const ofPlace = grid === 'place' ? indicatorId : '';
  return useMemo(() => {
    const spec = { placeCodes, natures, strict };
    if (ofPlace === '') return stageMultiples(dataset, stageId, topicId, spec);
    const multiples = placeMultiples(dataset, ofPlace, spec);
    return { multiples, nothingChosen: [], nothingStrict: [], single: [] };
  }, [dataset, ofPlace, stageId, topicId, placeCodes, natures, strict]);
}
