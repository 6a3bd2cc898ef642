import type { DerivedSelection } from '@/query/derive/deriveSelection';
import type { ChartText } from './chartText';

/** The formula of a derived measure, what it was worked out from, and which figures gave no value and why. */
export function derivationSentence(_derived: DerivedSelection, _text: ChartText): string {
  return '';
}
