import type { Dataset } from '@/domain/dataset';
import type { Language } from '@/domain/localized';
import { isCity } from '@/domain/place';
import { maxOf } from '@/lib/extent';
import { displayUnit } from '@/lib/numberFormat';
import type { OverviewFigure } from '@/query/overview/overviewFigure';
import { wordingOf } from '@/wording/wording';
import type { ChartText } from '../chartText';

/** The words and the display unit of a figure: the unit is that of the cities where they have figures. */
export function overviewText(
  dataset: Dataset,
  { unit, selection }: OverviewFigure,
  language: Language,
): ChartText {
  const ofCities = selection.observations.filter(({ placeCode }) => {
    const place = dataset.place.get(placeCode);
    return place !== undefined && isCity(place);
  });
  const sized = ofCities.length > 0 ? ofCities : selection.observations;
  const largest = maxOf([0, ...sized.map(({ value }) => Math.abs(value))]);
  return { language, wording: wordingOf(language), display: displayUnit(unit, largest, language), dataset };
}
