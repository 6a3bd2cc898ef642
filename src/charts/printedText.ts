import type { Observation } from '@/domain/observation';
import { formatNumber } from '@/lib/numberFormat';
import { type ChartText, valueText } from './chartText';

/**
 * What stands in the document: quoted in Chinese, put into signs in English.
 * @param range the two ends of a printed range, lower first; empty for a single number
 */
export function printedText(
  observation: Observation,
  range: readonly Observation[],
  text: ChartText,
): string {
  if (text.language === 'zh' && !observation.derivation) return observation.asPrinted.replace(/\s+/g, ' ');
  return range.length > 0 ? endsText(range, text) : valueText(observation, text);
}

/** A printed range as `2—3` (`2–3` in English). */
export function endsText(ends: readonly Observation[], text: ChartText): string {
  const dash = text.language === 'zh' ? '—' : '–';
  return ends.map(({ value }) => formatNumber(value, text.display)).join(dash);
}
