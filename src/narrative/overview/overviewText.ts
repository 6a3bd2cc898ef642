import type { Dataset } from '@/domain/dataset';
import type { Language } from '@/domain/localized';
import type { OverviewFigure } from '@/query/overview/overviewFigure';
import { type ChartText, chartText } from '../chartText';
import { figuresOfCities } from '../figuresOfCities';

/** The words and the display unit of a figure: the unit is that of the cities where they have figures. */
export function overviewText(
  dataset: Dataset,
  { unit, selection }: OverviewFigure,
  language: Language,
): ChartText {
  const ofCities = figuresOfCities(dataset, selection.observations);
  const observations = ofCities.length > 0 ? ofCities : selection.observations;
  return chartText(dataset, { observations, unit }, language);
}
