import type { Dataset } from '@/domain/dataset';
import type { FigureChange } from '@/domain/figureChange';
import { isCity } from '@/domain/place';
import { stageAndDescendants } from '@/domain/stage';
import { parseTimePeriod } from '@/domain/timePeriod';
import { maxOf } from '@/lib/extent';
import { PLAIN } from '@/query/catalogue/measure';
import type { NetChange } from '@/query/changes/netChanges';
import { shownCity } from '@/query/city/citySubject';
import { isOfAllCities } from '../choices';
import { chosenPlaces } from '../chosenPlaces';
import { neededFigures } from '../neededFigures';
import type { View } from '../view';

/** Of some changes those of figures that a view shows or reckons with, or showed before they went. */
export function changesInView(
  changes: readonly NetChange[],
  view: View,
  dataset: Dataset,
): readonly NetChange[] {
  const tests = [
    ofIndicators(view, dataset),
    ofPlaces(view, dataset),
    ofYears(view, dataset),
    ofNatures(view),
  ];
  return changes.filter((change) => facesOf(change).some((face) => tests.every((test) => test(face))));
}

/** A figure as it is now and, where it stood elsewhere before, as it was then. */
function facesOf({ last, fields }: NetChange): readonly FigureChange[] {
  const was = new Map(fields.map(({ field, before }) => [field, before]));
  const before = {
    ...last,
    indicatorId: was.get('indicator_id') ?? last.indicatorId,
    period: was.get('time_period') ?? last.period,
    nature: (was.get('nature') as FigureChange['nature'] | undefined) ?? last.nature,
  };
  return [last, before];
}

/** The place of a whole series. */
const ALL_CITIES = '';

type Test = (change: FigureChange) => boolean;

function ofIndicators(view: View, dataset: Dataset): Test {
  const document = view.screen === 'data' && view.section === 'sources' ? view.sourceId : '';
  if (document !== '') {
    const figures = new Set(dataset.observationsIn.get(document)?.map(({ id }) => id));
    return ({ observationId }) => figures.has(observationId);
  }
  if (view.screen === 'data' && !view.embed) return ofStage(view, dataset);
  const { indicatorIds } = neededFigures({ ...view, observationId: '' }, dataset);
  if (indicatorIds === 'all') return () => true;
  const ids = new Set(indicatorIds);
  const gone = ofStage(view, dataset);
  const alone = view.screen === 'indicator' || view.embed;
  return (change) =>
    ids.has(change.indicatorId) ||
    ids.has(dataset.replacedBy.get(change.indicatorId) ?? '') ||
    (!alone && !dataset.indicator.has(change.indicatorId) && gone(change));
}

function ofStage({ stageId }: View, { stages, stage }: Dataset): Test {
  if (!stage.has(stageId)) return () => true;
  const within = stageAndDescendants(stages, stageId);
  return (change) => within.has(change.stageId);
}

function ofPlaces(view: View, dataset: Dataset): Test {
  const { screen, kind, embed, measure } = view;
  if (screen === 'data' && !embed) return () => true;
  if (screen === 'city' && !embed) {
    const cities = new Set([shownCity(dataset, view.cityCode), view.besideCode, ALL_CITIES]);
    return ({ placeCode }) => cities.has(placeCode);
  }
  if (isOfAllCities(kind) && (screen === 'indicator' || embed)) return () => true;
  const chosen = new Set(
    screen === 'targets' && view.cityCode ? [view.cityCode] : chosenPlaces(dataset, view),
  );
  const above = (code: string) => {
    const place = dataset.place.get(code);
    return measure !== PLAIN && place !== undefined && !isCity(place);
  };
  const added = [...chosen].some((code) => !dataset.place.has(code));
  return ({ placeCode }) => (placeCode === ALL_CITIES ? added : chosen.has(placeCode) || above(placeCode));
}

function ofYears(view: View, dataset: Dataset): Test {
  const { screen, kind, embed, comparisonYear, fromYear, toYear } = view;
  if (screen !== 'indicator' && !embed) return () => true;
  const year = ({ period }: FigureChange) => parseTimePeriod(period)?.endYear ?? 0;
  if (kind !== 'comparison' || view.measure !== PLAIN)
    return (change) =>
      year(change) >= (fromYear ?? 0) && year(change) <= (toYear ?? Number.POSITIVE_INFINITY);
  if (comparisonYear !== 'latest') return (change) => year(change) === comparisonYear;
  return (change) => {
    const held = dataset.holdingsOf
      .get(change.indicatorId)
      ?.filter(({ placeCode, nature }) => placeCode === change.placeCode && nature === change.nature);
    return year(change) >= maxOf(held?.map(({ years }) => years.at(-1) ?? 0) ?? [0]);
  };
}

const ofNatures = ({ screen, natures, embed }: View): Test =>
  screen === 'indicator' || embed ? ({ nature }) => natures.includes(nature) : () => true;
