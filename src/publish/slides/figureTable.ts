import type { Dataset } from '@/domain/dataset';
import type { Language } from '@/domain/localized';
import type { Observation } from '@/domain/observation';
import { withUnit } from '@/lib/numberFormat';
import { type ChartText, chartText, placeName, valueText } from '@/narrative/chartText';
import { SLIDE_WORDS } from '@/wording/controls/slideWords';
import { periodLabel } from '@/wording/language/periods';
import { kindWords } from './seriesOf';
import type { TableBody } from './slide';

/** Figures as a table for people: of what, where, when, how much, of which kind, from which document. */
export function figureTable(
  dataset: Dataset,
  observations: readonly Observation[],
  language: Language,
  given?: ChartText,
): TableBody {
  const { columns } = SLIDE_WORDS[language];
  const rows = observations.flatMap((one) => {
    const told = figureWords(dataset, one, language, given);
    return told ? [[told.place, told.indicator, told.period, told.value, told.kind]] : [];
  });
  return {
    kind: 'table',
    columns: [
      { heading: SLIDE_WORDS[language].place, share: 1.2 },
      { heading: columns.indicator, share: 3.4 },
      { heading: columns.period, share: 1.6 },
      { heading: columns.value, share: 1.8, numeric: true },
      { heading: columns.verdict, share: 2 },
    ],
    rows,
  };
}

/** A figure in words, column by column; null where its indicator or unit is not known. */
export function figureWords(
  dataset: Dataset,
  one: Observation,
  language: Language,
  given?: ChartText,
): Readonly<Record<'place' | 'indicator' | 'period' | 'value' | 'kind', string>> | null {
  const indicator = dataset.indicator.get(one.indicatorId);
  const unit = indicator && dataset.unit.get(indicator.unitId);
  if (!indicator || !unit) return null;
  const text = given ?? chartText(dataset, { observations: [one], unit }, language);
  return {
    place: placeName(one.placeCode, { ...text, dataset }),
    indicator: indicator.name[language],
    period: periodLabel(one.period, language),
    value: withUnit(valueText(one, text), text.display),
    kind:
      kindWords({ ...one, period: { ...one.period, kind: 'year' } }, text) ||
      text.wording.terms.nature.actual,
  };
}
