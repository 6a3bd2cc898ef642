import type { Dataset } from '@/domain/dataset';
import type { Observation } from '@/domain/observation';
import { coverageKeyScene } from '@/graphics/coverage/coverageKey';
import { coverageScene, coverageWidth } from '@/graphics/coverage/coverageScene';
import { ENLARGED, type SheetPictures } from '@/publish/sheet';
import {
  type CoverageRow,
  coverageTable,
  figuresOf,
  groupCoverage,
  narrowCoverage,
} from '@/query/coverage/coverageTable';
import type { View } from '@/view/view';
import type { Wording } from '@/wording/wording';

/** The rows that the page lists. */
export const shownRows = (
  dataset: Dataset,
  { stageId, focusPlace }: Pick<View, 'stageId' | 'focusPlace'>,
): readonly CoverageRow[] => narrowCoverage(dataset, coverageTable(dataset), stageId, focusPlace);

/** The matrix as pictures, one a stage. */
export function coveragePictures(
  dataset: Dataset,
  rows: readonly CoverageRow[],
  wording: Wording,
): SheetPictures {
  const { places, years } = coverageTable(dataset);
  const { ui, language } = wording;
  const pictures = groupCoverage(dataset, rows).map((group) => {
    const count = [...group.topics, ...group.lone].reduce((sum, topic) => sum + topic.rows.length, 0);
    return {
      title: group.stage.name[language],
      facts: [ui.coverage.indicators(count)],
      scene: coverageScene(group, places, years, wording),
    };
  });
  const column = Math.ceil(coverageWidth(places) * ENLARGED);
  const key = {
    title: ui.coverage.keyTitle,
    facts: [],
    scene: coverageKeyScene(wording, coverageWidth(places)),
  };
  return { column, flowing: true, pictures: [...pictures, key] };
}

/** Every figure that the rows stand for. */
export const coverageObservations = (rows: readonly CoverageRow[]): readonly Observation[] =>
  rows.flatMap(({ cells }) => cells.flatMap(figuresOf));
