import { PlaceOptions } from '@/features/filters/PlaceOptions';
import { MultiplesOptions } from '@/features/multiples/MultiplesOptions';
import { MultiplesPage } from '@/features/multiples/MultiplesPage';
import { multiplesLead } from '@/features/multiples/multiplesLead';
import { multiplesObservations, multiplesPictures } from '@/features/multiples/multiplesSheet';
import { MULTIPLES_FIELDS, type ShownMultiples, shownMultiples } from '@/features/multiples/shownMultiples';
import { ChartKinds } from './ChartKinds';
import { framedPage, type PageParts } from './framedPage';

/** Small multiples: every comparable indicator of a stage, or every place of an indicator, in one grid. */
export const MultiplesScreen = framedPage({
  params: MULTIPLES_FIELDS,
  board: shownMultiples,
  title,
  lead: ({ dataset, board, wording }, view) => multiplesLead(dataset, board, view, wording),
  tools: ({ dataset, view }) => <ChartKinds ofAllCities={dataset.panel.keyOf.has(view.indicatorId)} />,
  options: ({ dataset }) => (
    <MultiplesOptions dataset={dataset}>
      <PlaceOptions dataset={dataset} />
    </MultiplesOptions>
  ),
  blocks: (parts) => <MultiplesPage dataset={parts.dataset} shown={parts.board} title={title(parts)} />,
  sheet: ({ dataset, board: { multiples }, wording }, view) =>
    multiples.length === 0
      ? null
      : {
          observations: () => multiplesObservations(multiples),
          draw: () => multiplesPictures(dataset, multiples, view, wording),
        },
});

function title({
  dataset,
  view,
  wording: { ui, language },
}: PageParts<(typeof MULTIPLES_FIELDS)[number], ShownMultiples>): string {
  const { grid, indicatorId, stageId } = view;
  return grid === 'place'
    ? ui.multiples.ofIndicator(dataset.indicator.get(indicatorId)?.name[language] ?? '')
    : ui.multiples.ofStage(dataset.stage.get(stageId)?.name[language] ?? ui.allStages);
}
