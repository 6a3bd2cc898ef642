import type { Observation } from '@/domain/observation';
import { NATURES } from '@/domain/observation';
import type { Removal } from '@/query/selection/strictSelection';
import type { ChartText } from './chartText';

/**
 * What the switch "only what is strictly comparable" took away, as one sentence; empty when nothing.
 * @param kept the figures left; where there are none the sentence says that none was comparable
 */
export function removalSentence(
  removals: readonly Removal[],
  kept: readonly Observation[],
  text: ChartText,
): string {
  const { removed, nothingLeft, removedItem } = text.wording.ui.comparability;
  const count = removals.reduce((sum, { observations }) => sum + observations.length, 0);
  if (count === 0) return '';
  const items = removals.flatMap(({ dimension, observations }): string[] => {
    if (dimension !== 'nature') return [removedItem[dimension](observations.length)];
    return NATURES.flatMap((nature) => {
      const found = observations.filter((one) => one.nature === nature).length;
      return found > 0 ? [removedItem[nature](found)] : [];
    });
  });
  return kept.length > 0 ? removed(count, items) : nothingLeft(count, items);
}
