import type { Removal } from '@/query/strictSelection';
import type { ChartText } from './chartText';

/** What the switch "only what is strictly comparable" took away, as one sentence; empty when nothing. */
export function removalSentence(_removals: readonly Removal[], _text: ChartText): string {
  return '';
}
