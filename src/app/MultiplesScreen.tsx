import { PlaceOptions } from '@/features/filters/PlaceOptions';
import { MultiplesOptions } from '@/features/multiples/MultiplesOptions';
import { MultiplesPage } from '@/features/multiples/MultiplesPage';
import { useMultiples } from '@/features/multiples/useMultiples';
import { chartText } from '@/narrative/chartText';
import { removalSentence } from '@/narrative/removalSentence';
import { mergedRemovals } from '@/query/mergedRemovals';
import { useViewFields, useWording } from '@/view/ViewContext';
import { PageFrame } from './PageFrame';
import type { ScreenProps } from './screenProps';

/** Small multiples: every comparable indicator of a stage, or every place of an indicator, in one grid. */
export function MultiplesScreen({ dataset }: ScreenProps) {
  const { grid, scale, stageId, indicatorId, strict } = useViewFields(
    'grid',
    'scale',
    'stageId',
    'indicatorId',
    'strict',
  );
  const { ui, language } = useWording();
  const shown = useMultiples(dataset);
  const words = ui.multiples;
  const stage = dataset.stage.get(stageId)?.name[language] ?? ui.allStages;
  const indicator = dataset.indicator.get(indicatorId)?.name[language] ?? '';
  const title = grid === 'place' ? words.ofIndicator(indicator) : words.ofStage(stage);
  const count = shown.multiples.length;
  const own = scale === 'own';
  const [first] = shown.multiples;
  const removed =
    strict && first
      ? removalSentence(
          mergedRemovals(shown.multiples.flatMap(({ removals }) => removals)),
          shown.multiples.flatMap(({ selection }) => selection.observations),
          chartText(dataset, first.selection, language),
        )
      : '';
  const told =
    grid === 'place'
      ? [words.placeCount(count), own ? words.ownForPlaces : words.commonForPlaces, words.backdrop]
      : [
          words.indicatorCount(count),
          own ? words.ownScale : words.commonYearsAndUnits,
          ...(shown.multiples.some(({ tooLarge }) => tooLarge.length > 0) ? [words.notDrawnWhy] : []),
        ];
  const lead = [...told, strict && removed === '' ? words.strictLead : removed].filter(Boolean);
  return (
    <PageFrame
      dataset={dataset}
      title={title}
      lead={count > 0 ? lead.join(language === 'en' ? ' ' : '') : null}
      options={
        <MultiplesOptions dataset={dataset}>
          <PlaceOptions dataset={dataset} />
        </MultiplesOptions>
      }
    >
      <MultiplesPage dataset={dataset} shown={shown} title={title} />
    </PageFrame>
  );
}
