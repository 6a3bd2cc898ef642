import type { Observation } from '@/domain/observation';
import { withUnit } from '@/lib/numberFormat';
import { periodWords } from '@/wording/periods';
import { type ChartText, placeName, valueText } from './chartText';

/** A figure named in full, for a screen reader, a tooltip or a file: place, period, nature, value, scope. */
export function observationName(observation: Observation, text: ChartText): string {
  const { terms } = text.wording;
  const facts = [
    placeName(observation.placeCode, text),
    periodWords(observation.period, text.language),
    terms.nature[observation.nature],
    withUnit(valueText(observation, text), text.display),
  ];
  if (observation.scope !== 'whole') facts.push(terms.scopeShort[observation.scope]);
  if (observation.periodBasis === 'inferred') facts.push(terms.basis.inferred);
  return facts.join(text.language === 'zh' ? ' ' : ', ');
}
