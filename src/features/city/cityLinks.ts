import type { Dataset } from '@/domain/dataset';
import type { PanelFigure } from '@/domain/panel';
import type { CityRow } from '@/query/city/cityRows';
import type { CitySubject } from '@/query/city/citySubject';
import { fits, OBSERVED_WHOLE } from '@/query/comparability/sameness';
import { yearbookEdition } from '@/query/panel/panelObservation';
import { measurePlaces } from '@/view/measurePlaces';
import { rateView } from '@/view/rateView';
import type { View } from '@/view/view';

/** Where the name of a measure leads: to its indicator, a city that is not among those compared added to the chart. */
export function measureLink(
  dataset: Dataset,
  { choice, column }: CityRow,
  subjects: readonly CitySubject[],
): Partial<View> {
  const placeCodes = measurePlaces(dataset, subjects);
  const [first, second] = subjects;
  const focus = first?.compared && !second ? { focusPlace: first.code } : {};
  const places = { ...(placeCodes ? { placeCodes } : {}), ...focus };
  if (!choice.rate) return { screen: 'indicator', indicatorId: column.measure.indicatorId, ...places };
  return { ...rateView(dataset, choice.rate), ...places };
}

/** Where a number leads: to the published figure with its source, or to the edition of the yearbook that prints it. */
export function figureLink(dataset: Dataset, { column }: CityRow, figure: PanelFigure): Partial<View> | null {
  const published = (dataset.observationsOf.get(column.measure.indicatorId) ?? []).find(
    (one) =>
      one.placeCode === figure.cityCode &&
      one.period.text === String(figure.year) &&
      fits(one, OBSERVED_WHOLE) &&
      one.value === figure.value,
  );
  if (published) return { observationId: published.id };
  const sourceId = yearbookEdition(figure.year);
  return dataset.source.has(sourceId) ? { screen: 'data', section: 'sources', sourceId } : null;
}
