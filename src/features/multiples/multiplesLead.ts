import type { Dataset } from '@/domain/dataset';
import { chartText } from '@/narrative/chartText';
import { removalSentence } from '@/narrative/removalSentence';
import { mergedRemovals } from '@/query/selection/mergedRemovals';
import { scaleOf } from '@/view/choices';
import type { View } from '@/view/view';
import type { Wording } from '@/wording/wording';
import type { ShownMultiples } from './shownMultiples';

/** How many pictures there are and how they are to be read; what was left out where only the comparable is shown. */
export function multiplesLead(
  dataset: Dataset,
  { multiples }: ShownMultiples,
  { grid, scale, strict }: Pick<View, 'grid' | 'scale' | 'strict'>,
  { ui, language }: Wording,
): string {
  const words = ui.multiples;
  const own = scaleOf({ grid, scale }) === 'own';
  const [first] = multiples;
  if (!first) return '';
  const removed = strict
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
