import type { Dataset } from '@/domain/dataset';
import { isCity } from '@/domain/place';
import type { FinderEntry, FinderPage } from '@/query/finder/finderEntry';
import { type Narrowed, narrowedOf } from '@/query/finder/narrowed';
import type { View } from '@/view/view';

/**
 * The view that shows an entry.
 * @param placeCodes the places chosen at present; one that the entry is about joins them
 * @param placeCode the place that was named beside it; empty: none
 * @param extreme whether it was asked which place has most or least: then an indicator opens city by city
 */
export function entryView(
  { kind, id }: FinderEntry,
  dataset: Dataset,
  placeCodes: View['placeCodes'],
  placeCode: string,
  extreme = false,
): Partial<View> {
  const marked = (code: string): Partial<View> =>
    code === '' ? {} : { focusPlace: code, placeCodes: withPlace(placeCodes, code, dataset) };
  switch (kind) {
    case 'narrowed':
      return narrowedView(narrowedOf(id));
    case 'indicator':
      return {
        screen: 'indicator',
        ...(extreme ? { kind: 'comparison' } : {}),
        indicatorId: id,
        ...marked(placeCode),
      };
    case 'rate':
      return {
        screen: 'indicator',
        kind: 'cities',
        indicatorId: inputOf(id, dataset),
        secondMeasure: `:${id}`,
      };
    case 'place': {
      const place = dataset.place.get(id);
      return place && !isCity(place)
        ? { screen: 'indicator', ...marked(id) }
        : { screen: 'city', stageId: '', cityCode: id };
    }
    case 'stage':
      return { screen: 'home', stageId: id };
    case 'topic':
      return { screen: 'indicator', stageId: '', topicId: id, indicatorId: '' };
    case 'source':
      return { screen: 'data', section: 'sources', stageId: '', sourceId: id };
    case 'page':
      return { screen: id as FinderPage };
    case 'figure': {
      const { indicatorId = '', placeCode: code = '' } = dataset.observation.get(id) ?? {};
      return {
        screen: 'indicator',
        indicatorId,
        observationId: id,
        placeCodes: withPlace(placeCodes, code, dataset),
      };
    }
  }
}

function narrowedView({ page, placeCode, stageId, year, besideCode }: Narrowed): Partial<View> {
  if (page !== 'targets') return { screen: 'city', stageId, cityCode: placeCode, besideCode };
  return {
    screen: 'targets',
    stageId,
    cityCode: placeCode,
    comparisonYear: year === '' ? 'latest' : Number(year),
  };
}

/** The indicator that a rate is chosen for: the first measure above its line. */
function inputOf(rateId: string, { panel }: Dataset): string {
  const rate = panel.catalogue?.rates.find(({ id }) => id === rateId);
  return [...panel.keyOf].find(([, key]) => key === rate?.above[0])?.[0] ?? '';
}

function withPlace(
  placeCodes: View['placeCodes'],
  code: string,
  { places, place }: Dataset,
): View['placeCodes'] {
  if (placeCodes === null && place.has(code)) return null;
  const chosen = placeCodes ?? places.map((one) => one.code);
  return chosen.includes(code) ? chosen : [...chosen, code];
}
