import type { Dataset } from '@/domain/dataset';
import { PlaceOptions } from '@/features/filters/PlaceOptions';
import { MultiplesOptions } from '@/features/multiples/MultiplesOptions';
import { MultiplesPage } from '@/features/multiples/MultiplesPage';
import { MULTIPLES_FIELDS, type ShownMultiples, shownMultiples } from '@/features/multiples/shownMultiples';
import { chartText } from '@/narrative/chartText';
import { removalSentence } from '@/narrative/removalSentence';
import { mergedRemovals } from '@/query/mergedRemovals';
import { scaleOf } from '@/view/choices';
import { useViewFields, useWording } from '@/view/ViewContext';
import { framedPage, type PageParts } from './framedPage';

/** Small multiples: every comparable indicator of a stage, or every place of an indicator, in one grid. */
export const MultiplesScreen = framedPage({
  params: MULTIPLES_FIELDS,
  board: shownMultiples,
  title,
  lead: ({ dataset, board }) => board.multiples.length > 0 && <Lead dataset={dataset} shown={board} />,
  options: ({ dataset }) => (
    <MultiplesOptions dataset={dataset}>
      <PlaceOptions dataset={dataset} />
    </MultiplesOptions>
  ),
  blocks: (parts) => <MultiplesPage dataset={parts.dataset} shown={parts.board} title={title(parts)} />,
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

/** How many pictures there are and how they are to be read; what was left out where only the comparable is shown. */
function Lead({ dataset, shown }: { readonly dataset: Dataset; readonly shown: ShownMultiples }) {
  const { grid, scale, strict } = useViewFields('grid', 'scale', 'strict');
  const { ui, language } = useWording();
  const { multiples } = shown;
  const words = ui.multiples;
  const own = scaleOf({ grid, scale }) === 'own';
  const [first] = multiples;
  const removed =
    strict && first
      ? removalSentence(
          mergedRemovals(multiples.flatMap(({ removals }) => removals)),
          multiples.flatMap(({ selection }) => selection.observations),
          chartText(dataset, first.selection, language),
        )
      : '';
  const told =
    grid === 'place'
      ? [words.placeCount(multiples.length), own ? words.ownForPlaces : words.commonForPlaces, words.backdrop]
      : [
          words.indicatorCount(multiples.length),
          own ? words.ownScale : words.commonYearsAndUnits,
          multiples.some(({ tooLarge }) => tooLarge.length > 0) ? words.notDrawnWhy : '',
        ];
  const lead = [...told, strict && removed === '' ? words.strictLead : removed].filter(Boolean);
  return lead.join(language === 'en' ? ' ' : '');
}
