import type { Observation } from '@/domain/observation';
import { formatNumber, withUnit } from '@/lib/numberFormat';
import { type ChartText, valueText } from './chartText';

/**
 * What stands in the document: quoted in Chinese, put into signs in English; the value where no printed form is held.
 * @param range the two ends of a printed range, lower first; empty for a single number
 */
export function printedText(
  observation: Observation,
  range: readonly Observation[],
  text: ChartText,
): string {
  if (text.language === 'zh' && observation.asPrinted !== '')
    return observation.asPrinted.replace(/\s+/g, ' ');
  return range.length > 0 ? endsText(range, text) : valueText(observation, text);
}

/** What a document gives, for a sentence: as `printedText`, but in English in words with the unit: `at least 80%`. */
export function givenText(observation: Observation, range: readonly Observation[], text: ChartText): string {
  if (text.language === 'zh') return printedText(observation, range, text);
  const { display, wording } = text;
  return range.length > 0
    ? withUnit(endsText(range, text), display)
    : wording.sentences.givenBound[observation.bound] +
        withUnit(formatNumber(observation.value, display), display);
}

/** A printed range as `2—3` (`2–3` in English), lower end first. */
export const endsText = (ends: readonly Observation[], { display, wording }: ChartText): string =>
  ends.map(({ value }) => formatNumber(value, display)).reduce(wording.terms.span);
