import { useMemo } from 'react';
import type { Dataset } from '@/domain/dataset';
import type { Topic } from '@/domain/indicator';
import { compareBoard } from '@/query/compare/compareBoard';
import type { ComparePanel } from '@/query/compare/comparePanel';
import { strictBoard } from '@/query/compare/strictBoard';
import { mergedRemovals } from '@/query/mergedRemovals';
import type { Removal } from '@/query/strictSelection';
import { useChosenPlaces } from '@/view/chosenPlaces';
import { useViewFields } from '@/view/ViewContext';

export interface Board {
  readonly panels: readonly ComparePanel[];
  /** The topics that some panel of the stage is filed under. */
  readonly topics: readonly Topic[];
  /** Panels of which nothing strictly comparable is left, as they were; empty unless only that is asked for. */
  readonly withheld: readonly ComparePanel[];
  /** What was taken away from the panels that are left. */
  readonly removals: readonly Removal[];
}

/** The panels that the view asks for, worked out again only when one of its choices changes. */
export function useBoard(dataset: Dataset): Board {
  const { stageId, topicId, natures, withFamily, latestOnly, strict } = useViewFields(
    'stageId',
    'topicId',
    'natures',
    'withFamily',
    'latestOnly',
    'strict',
  );
  const placeCodes = useChosenPlaces(dataset);
  const all = useMemo(() => {
    const spec = { stageId, natures, withFamily, latestOnly, placeCodes };
    const board = compareBoard(dataset, spec);
    return strict ? strictBoard(dataset, board, spec) : { panels: board, withheld: [] };
  }, [dataset, stageId, natures, withFamily, latestOnly, placeCodes, strict]);
  return useMemo(() => {
    const themeOf = ({ selection }: ComparePanel) => selection.indicator.topicId;
    const filed = new Set([...all.panels, ...all.withheld].map(themeOf));
    const ofTopic = (panels: readonly ComparePanel[]) =>
      topicId === '' ? panels : panels.filter((panel) => themeOf(panel) === topicId);
    const panels = ofTopic(all.panels);
    return {
      panels,
      topics: dataset.topics.filter(({ id }) => filed.has(id) || id === topicId),
      withheld: ofTopic(all.withheld),
      removals: mergedRemovals(panels.flatMap(({ removals }) => removals)),
    };
  }, [all, topicId, dataset]);
}
