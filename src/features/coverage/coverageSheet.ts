import type { Dataset } from '@/domain/dataset';
import { coverageScene } from '@/graphics/coverage/coverageScene';
import type { Sheet } from '@/publish/sheet';
import { coverageTable, figuresOf, groupCoverage, narrowCoverage } from '@/query/coverage/coverageTable';
import type { View } from '@/view/view';
import type { Wording } from '@/wording/wording';

/** Pixels of a screen: of a column of pictures at least, and of a picture on the narrowest paper. */
const WIDTH = { least: 600, narrowest: 360 };

/** What the page lists, as pictures, one a stage, and as the figures that they stand for. */
export function coverageSheet(
  dataset: Dataset,
  { stageId, focusPlace }: Pick<View, 'stageId' | 'focusPlace'>,
  wording: Wording,
): Pick<Sheet, 'observations' | 'draw'> & { readonly lead: () => string } {
  const { ui, language } = wording;
  const table = coverageTable(dataset);
  const rows = narrowCoverage(dataset, table, stageId, focusPlace);
  return {
    lead: () => ui.coverage.how,
    observations: () => figuresOf(rows),
    draw: (width = WIDTH.least) => ({
      column: WIDTH.least,
      flowing: true,
      pictures: groupCoverage(dataset, rows).map((group) => ({
        title: group.stage.name[language],
        facts: [
          ui.coverage.indicators(
            group.topics.reduce((sum, topic) => sum + topic.rows.length, group.lone.length),
          ),
        ],
        scene: coverageScene(group, table.years, wording, Math.max(WIDTH.narrowest, width)),
      })),
    }),
  };
}
