import type { Dataset } from '@/domain/dataset';
import type { Indicator } from '@/domain/indicator';
import { displayUnit, withUnit } from '@/lib/numberFormat';
import { valueText } from '@/narrative/chartText';
import { rangeText } from '@/narrative/observationWords';
import type { DocumentFigure } from '@/query/sources/sourcePages';
import { periodLabel } from '@/wording/language/periods';
import type { Wording } from '@/wording/wording';

/**
 * A figure of a document: its value with the unit, and of when and what it is.
 * @returns null without a unit
 */
export function documentFigureWords(
  dataset: Dataset,
  { observation, high }: DocumentFigure,
  { unitId }: Indicator,
  wording: Wording,
): { readonly value: string; readonly facts: string } | null {
  const { terms, language } = wording;
  const unit = dataset.unit.get(unitId);
  if (!unit) return null;
  const largest = Math.max(Math.abs(observation.value), Math.abs(high?.value ?? 0));
  const text = { language, wording, dataset, display: displayUnit(unit, largest, language) };
  const period = periodLabel(observation.period, language);
  const value = high ? rangeText({ low: observation, high }, text) : valueText(observation, text);
  const facts = [
    observation.periodBasis === 'inferred' ? `[${period}]` : period,
    observation.nature === 'actual' ? '' : terms.nature[observation.nature],
    ['whole', 'unspecified'].includes(observation.scope) ? '' : terms.scopeShort[observation.scope],
  ];
  return { value: withUnit(value, text.display), facts: facts.filter(Boolean).join(' ') };
}
