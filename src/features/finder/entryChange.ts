import type { Dataset } from '@/domain/dataset';
import { NATURES, type Observation } from '@/domain/observation';
import { PLAIN } from '@/query/catalogue/measure';
import type { FinderEntry } from '@/query/finder/finderEntry';
import type { View } from '@/view/view';

/** What choosing an entry changes in the view: the page that shows it, and it chosen there. */
export function entryChange(entry: FinderEntry, view: View, dataset: Dataset): Partial<View> {
  const { kind, id } = entry;
  if (kind === 'indicator') return { screen: 'indicator', kind: 'trend', indicatorId: id, observationId: '' };
  if (kind === 'place')
    return {
      screen: 'home',
      focusPlace: id,
      placeCodes: withPlace(view, id, dataset),
      observationId: '',
    };
  if (kind === 'stage')
    return { screen: 'home', stageId: id, topicId: '', indicatorId: '', observationId: '' };
  if (kind === 'source') return { screen: 'data', section: 'sources', sourceId: id, observationId: '' };
  if (kind === 'topic')
    return {
      screen: 'indicator',
      kind: 'trend',
      stageId: '',
      topicId: id,
      indicatorId: '',
      observationId: '',
    };
  if (kind === 'page') return { screen: id, sourceId: '', observationId: '' };
  const observation = dataset.observation.get(id);
  return observation ? figureChange(observation, view, dataset) : {};
}

/** Explore with the figure chosen; choices that would hide it give way. */
function figureChange(observation: Observation, view: View, dataset: Dataset): Partial<View> {
  const { placeCode, indicatorId, nature, period } = observation;
  const inYears =
    (view.fromYear ?? period.endYear) <= period.endYear && period.endYear <= (view.toYear ?? period.endYear);
  return {
    screen: 'indicator',
    kind: 'trend',
    indicatorId,
    observationId: observation.id,
    placeCodes: withPlace(view, placeCode, dataset),
    natures: NATURES.filter((one) => one === nature || view.natures.includes(one)),
    fromYear: inYears ? view.fromYear : null,
    toYear: inYears ? view.toYear : null,
    measure: PLAIN,
    strict: false,
  };
}

function withPlace({ placeCodes }: View, code: string, { places }: Dataset): View['placeCodes'] {
  if (placeCodes === null || placeCodes.includes(code)) return placeCodes;
  return places.map((place) => place.code).filter((one) => one === code || placeCodes.includes(one));
}
