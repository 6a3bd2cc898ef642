import type { Dataset } from '@/domain/dataset';
import type { Topic } from '@/domain/indicator';
import { compareBoard } from '@/query/compare/compareBoard';
import type { ComparePanel } from '@/query/compare/comparePanel';
import { strictBoard } from '@/query/compare/strictBoard';
import { mergedRemovals } from '@/query/selection/mergedRemovals';
import type { Removal } from '@/query/selection/strictSelection';
import { chosenPlaces } from '@/view/chosenPlaces';
import type { View } from '@/view/view';

interface PanelBoard {
  readonly panels: readonly ComparePanel[];
  /** The topics that some panel of the stage is filed under. */
  readonly topics: readonly Topic[];
  /** Panels of which nothing strictly comparable is left, as they were; empty unless only that is asked for. */
  readonly withheld: readonly ComparePanel[];
  /** What was taken away from the panels that are left. */
  readonly removals: readonly Removal[];
}

/** The choices that the panels hang on. */
export const PANEL_FIELDS = [
  'stageId',
  'topicId',
  'natures',
  'withFamily',
  'latestOnly',
  'strict',
  'placeCodes',
] as const;

/** The panels that a view asks for. */
export function panelBoard(dataset: Dataset, view: Pick<View, (typeof PANEL_FIELDS)[number]>): PanelBoard {
  const { topicId } = view;
  const spec = { ...view, placeCodes: chosenPlaces(dataset, view) };
  const board = compareBoard(dataset, spec);
  const all = view.strict ? strictBoard(dataset, board, spec) : { panels: board, withheld: [] };
  const topicOf = ({ selection }: ComparePanel) => selection.indicator.topicId;
  const filed = new Set([...all.panels, ...all.withheld].map(topicOf));
  const ofTopic = (panels: readonly ComparePanel[]) =>
    topicId === '' ? panels : panels.filter((panel) => topicOf(panel) === topicId);
  const panels = ofTopic(all.panels);
  return {
    panels,
    topics: dataset.topics.filter(({ id }) => filed.has(id) || id === topicId),
    withheld: ofTopic(all.withheld),
    removals: mergedRemovals(panels.flatMap(({ removals }) => removals)),
  };
}
