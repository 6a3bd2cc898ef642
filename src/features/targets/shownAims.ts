import { useMemo } from 'react';
import type { Dataset } from '@/domain/dataset';
import { stageAndDescendants } from '@/domain/stage';
import { type AimBlock, answeredAims, chooseAims, groupAims } from '@/query/aims/aimGroups';
import { type Aim, aimsOf } from '@/query/aims/aims';
import { type StandardAnswer, standardAnswersOf } from '@/query/aims/standards';
import { chosenPlaces } from '@/view/chosenPlaces';
import { useViewFields } from '@/view/ViewContext';
import type { View } from '@/view/view';

/** What the page of targets shows now. */
export interface ShownAims {
  /** The aims of the stage and places chosen. */
  readonly chosen: readonly Aim[];
  /** Those of them in the state that the reader asks for. */
  readonly shown: readonly Aim[];
  readonly standards: readonly StandardAnswer[];
}

const FIELDS = ['stageId', 'focusPlace', 'aimFilter', 'placeCodes'] as const;

/** @param asOfYear the current year: aims of it are open */
export function shownAims(
  dataset: Dataset,
  asOfYear: number,
  view: Pick<View, (typeof FIELDS)[number]>,
): ShownAims {
  const { stageId, focusPlace, aimFilter } = view;
  const choice = { stageId, focusPlace, placeCodes: chosenPlaces(dataset, view) };
  const chosen = chooseAims(dataset, aimsOf(dataset, asOfYear), choice);
  const stages = stageId === '' ? null : stageAndDescendants(dataset.stages, stageId);
  const all = aimFilter === 'all';
  return {
    chosen,
    shown: all ? chosen : chosen.filter(({ state }) => state === aimFilter),
    standards: all
      ? standardAnswersOf(dataset, asOfYear).filter(({ standard }) => !stages || stages.has(standard.stageId))
      : [],
  };
}

/** What the view shows of aims. */
export function useShownAims(dataset: Dataset, asOfYear: number): ShownAims {
  const view = useViewFields(...FIELDS);
  return useMemo(() => shownAims(dataset, asOfYear, view), [dataset, asOfYear, view]);
}

/** Aims by indicator in the order of the page: those with figures beside them, which are drawn, and those without. */
export function aimBlocks(
  dataset: Dataset,
  shown: readonly Aim[],
): { readonly drawn: readonly AimBlock[]; readonly quiet: readonly AimBlock[] } {
  const unanswered = shown.filter(({ result }) => result === null);
  const groups = (['target', 'plan'] as const).flatMap((nature) => groupAims(dataset, unanswered, nature));
  return {
    drawn: [...answeredAims(dataset, shown), ...groups.flatMap(({ answered }) => answered)],
    quiet: groups.flatMap((group) => group.unanswered),
  };
}
