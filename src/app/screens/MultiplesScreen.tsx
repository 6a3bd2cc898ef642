import { IndicatorList } from '@/features/filters/IndicatorList';
import { MultiplesControls } from '@/features/multiples/MultiplesControls';
import { multiplesSheet } from '@/features/multiples/multiplesSheet';
import { SmallCharts } from '@/features/multiples/SmallCharts';
import { MULTIPLES_FIELDS, type ShownMultiples, shownMultiples } from '@/features/multiples/shownMultiples';
import { ChartKinds } from './ChartKinds';
import { framedPage, type PageParts } from './framedPage';

/** Small charts: every indicator of a stage, or every place of an indicator. */
export const MultiplesScreen = framedPage({
  params: MULTIPLES_FIELDS,
  board: shownMultiples,
  title,
  lead: () => '',
  tools: ({ dataset, view }) => <ChartKinds ofAllCities={dataset.panel.keyOf.has(view.indicatorId)} />,
  navigation: ({ dataset, view: { grid, indicatorId }, wording: { ui, language } }) =>
    grid === 'indicator'
      ? null
      : {
          name: ui.indicator,
          value: dataset.indicator.get(indicatorId)?.name[language] ?? '',
          list: (close) => <IndicatorList dataset={dataset} onChosen={close} />,
        },
  blocks: (parts) => (
    <>
      <MultiplesControls dataset={parts.dataset} />
      <SmallCharts dataset={parts.dataset} shown={parts.board} title={title(parts)} />
    </>
  ),
  sheet: ({ dataset, board, wording }) => multiplesSheet(dataset, board, wording),
});

function title({
  dataset,
  view: { grid, indicatorId, stageId },
  wording: { ui, language },
}: PageParts<(typeof MULTIPLES_FIELDS)[number], ShownMultiples>): string {
  return grid === 'place'
    ? (dataset.indicator.get(indicatorId)?.name[language] ?? '')
    : ui.multiples.ofStage(dataset.stage.get(stageId)?.name[language] ?? ui.allStages);
}
