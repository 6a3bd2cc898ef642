import type { Observation } from '@/domain/observation';
import { withUnit } from '@/lib/numberFormat';
import type { Difference } from '@/query/comparability/differences';
import { periodWords } from '@/wording/language/periods';
import { type ChartText, placeName, valueText } from './chartText';
import { gradedWords } from './comparability/differenceWords';

/**
 * A figure named in full, for a screen reader, a tooltip or a file: place, period, nature, value, and how it differs
 * from the others of its picture, the gravest first.
 * @param differences in which dimensions it differs; without them its scope and an inferred year are named
 */
export function observationName(
  observation: Observation,
  text: ChartText,
  differences?: readonly Difference[],
): string {
  const { terms, ui } = text.wording;
  const separator = text.language === 'zh' ? ' ' : ', ';
  const facts = [
    placeName(observation.placeCode, text),
    periodWords(observation.period, text.language),
    terms.nature[observation.nature],
    withUnit(valueText(observation, text), text.display),
  ].join(separator);
  if (differences) {
    const { graded, gravity: names } = ui.comparability;
    const differs = gradedWords(differences, text).map(({ gravity, words }) => graded(names[gravity], words));
    return [facts, ...differs].join(terms.semicolon);
  }
  const scope = observation.scope === 'whole' ? '' : terms.scopeShort[observation.scope];
  const basis = observation.periodBasis === 'inferred' ? terms.basis.inferred : '';
  return [facts, scope, basis].filter(Boolean).join(separator);
}
