import type { Dataset } from '@/domain/dataset';
import { inLanguage, type Language } from '@/domain/localized';
import type { Observation } from '@/domain/observation';
import { displayUnit, symbolAfter } from '@/lib/numberFormat';
import { periodLabel } from '@/wording/language/periods';
import { wordingOf } from '@/wording/wording';
import { valueText } from '../chartText';

/** A figure that a city published, in words. */
export interface ReportWords {
  readonly value: string;
  readonly unit: string;
  readonly name: string;
  /** What makes it another thing than a figure of the whole city and year; the year where it is not said above. */
  readonly facts: string;
  /** Why it is in doubt; empty: it is in none. */
  readonly doubt: string;
}

/**
 * Puts a published figure into words.
 * @param withPeriod whether its period must be said: where all above share one it stands in the heading
 */
export function reportWords(
  dataset: Dataset,
  figure: Observation,
  withPeriod: boolean,
  language: Language,
): ReportWords | null {
  const indicator = dataset.indicator.get(figure.indicatorId);
  const unit = dataset.unit.get(indicator?.unitId ?? '');
  if (!indicator || !unit) return null;
  const wording = wordingOf(language);
  const { terms } = wording;
  const display = displayUnit(unit, figure.value, language);
  const value = valueText(figure, { language, wording, display, dataset });
  return {
    value,
    unit: symbolAfter(value, display),
    name: indicator.name[language],
    facts: [
      withPeriod ? periodLabel(figure.period, language) : '',
      figure.periodBasis === 'inferred' ? terms.basis.inferred : '',
      ['whole', 'unspecified'].includes(figure.scope) ? '' : terms.scopeShort[figure.scope],
      dataset.source.get(figure.sourceId)?.grade === 'D' ? terms.reprinted : '',
      isBesideYearbook(dataset, figure) ? wording.ui.city.notYearbook : '',
    ]
      .filter(Boolean)
      .join(terms.comma),
    doubt: inLanguage(figure.doubt, language),
  };
}

/** Whether the page has the yearbook's figures of the same thing, and this is another publisher's. */
const isBesideYearbook = (dataset: Dataset, { indicatorId, sourceId }: Observation): boolean =>
  dataset.panel.keyOf.has(indicatorId) && dataset.source.get(sourceId)?.kind !== 'yearbook';
