import { useMemo } from 'react';
import type { Dataset } from '@/domain/dataset';
import { stageAndDescendants } from '@/domain/stage';
import { chooseAims } from '@/query/aimGroups';
import { type Aim, aimsOf } from '@/query/aims';
import { type StandardAnswer, standardAnswersOf } from '@/query/standards';
import { useChosenPlaces } from '@/view/chosenPlaces';
import { useViewFields } from '@/view/ViewContext';

/** What the page of targets shows now. */
export interface ShownAims {
  /** The aims of the stage and places chosen. */
  readonly chosen: readonly Aim[];
  /** Those of them in the state that the reader asks for. */
  readonly shown: readonly Aim[];
  readonly standards: readonly StandardAnswer[];
}

/** @param asOfYear the current year: aims of it are open */
export function useShownAims(dataset: Dataset, asOfYear: number): ShownAims {
  const { stageId, focusPlace, aimFilter } = useViewFields('stageId', 'focusPlace', 'aimFilter');
  const placeCodes = useChosenPlaces(dataset);
  return useMemo(() => {
    const chosen = chooseAims(dataset, aimsOf(dataset, asOfYear), { stageId, placeCodes, focusPlace });
    const stages = stageId === '' ? null : stageAndDescendants(dataset.stages, stageId);
    const all = aimFilter === 'all';
    return {
      chosen,
      shown: all ? chosen : chosen.filter(({ state }) => state === aimFilter),
      standards: all
        ? standardAnswersOf(dataset, asOfYear).filter(
            ({ standard }) => !stages || stages.has(standard.stageId),
          )
        : [],
    };
  }, [dataset, asOfYear, stageId, focusPlace, aimFilter, placeCodes]);
}
