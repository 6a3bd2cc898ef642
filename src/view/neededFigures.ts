import type { Dataset } from '@/domain/dataset';
import { stageAndDescendants } from '@/domain/stage';
import type { Need } from '@/package/load/datasetParts';
import { cityMeasures, POPULATION_KEYS } from '@/query/city/cityMeasures';
import { reportedIndicators } from '@/query/city/cityReports';
import { shownCity } from '@/query/city/citySubject';
import { measureInputs } from '@/query/derive/measureInputs';
import { headIndicators } from '@/query/home/homeMeasures';
import { addedCodes } from '@/query/panel/addedCities';
import { panelPair, sizeKey } from '@/query/panel/panelPair';
import { isOfAllCities } from './choices';
import { migrateIds } from './pin/migrateIds';
import { OPENING_VIEW, type View } from './view';

/**
 * The figures that a view shows or reckons with, told from what the dataset holds, before any of them is at hand.
 * Codes that do not exist need nothing.
 */
export function neededFigures(asked: View, dataset: Dataset): Need {
  const { view } = migrateIds(asked, dataset);
  const ids = pageFigures(view, dataset);
  const keys = panelKeys(view, dataset);
  const digest = view.screen === 'home';
  const sources = needsSources(view) || keys !== null || digest;
  const panel = { ...(keys ? { panel: keys } : {}), ...(digest ? { digest } : {}) };
  const record = {
    ...(needsRecord(view) ? { record: true } : {}),
    ...(view.pin === '' ? {} : { changesSince: view.pin }),
  };
  if (ids === 'all') return { indicatorIds: 'all', sources, ...panel, ...record };
  const chosen = view.observationId === '' ? [] : indicatorsOfFigure(dataset, view.observationId);
  return { indicatorIds: [...new Set([...ids, ...chosen])], sources, ...panel, ...record };
}

/** The measures of all cities that a picture of them needs, or a chart with added cities; null where there is none. */
function panelKeys(view: View, dataset: Dataset): readonly string[] | null {
  if (view.screen === 'city') return cityKeys(view, dataset);
  if (bringsOwn(view)) return [];
  if (view.screen !== 'indicator') return null;
  const indicatorId = indicatorShown(view, dataset);
  const secondMeasure = indicatorId === view.indicatorId ? view.secondMeasure : '';
  const pair =
    isOfAllCities(view.kind) || view.kind === 'comparison'
      ? panelPair(dataset, indicatorId, secondMeasure)
      : null;
  if (pair)
    return view.kind === 'relation'
      ? [...new Set([...pair.x.keys, ...pair.y.keys, sizeKey(dataset) ?? ''].filter(Boolean))]
      : pair.y.keys;
  if (addedCodes(dataset, view.placeCodes ?? []).length === 0) return null;
  const key = dataset.panel.keyOf.get(indicatorId);
  return key === undefined ? [] : [key];
}

/** The indicator of the page, or of the slide shown. */
const indicatorShown = ({ present, slide, indicatorId }: View, { indicator }: Dataset): string =>
  present && indicator.has(slide) ? slide : indicatorId;

const cityKeys = ({ stageId }: View, { stages }: Dataset): readonly string[] => [
  ...new Set([...POPULATION_KEYS, ...cityMeasures(stages, stageId).flatMap(({ keys }) => keys)]),
];

/** Of the cities shown the figures of their documents and targets, and those published of the measures of all cities. */
function cityFigures(view: View, dataset: Dataset): readonly string[] {
  const keys = cityKeys(view, dataset);
  const measured = [...dataset.panel.keyOf].flatMap(([id, key]) => (keys.includes(key) ? [id] : []));
  const codes = [shownCity(dataset, view.cityCode), view.besideCode];
  return [...measured, ...codes.flatMap((code) => reportedIndicators(dataset, code))];
}

const needsSources = ({ screen, section, sourceId }: View): boolean =>
  (screen === 'data' && section === 'sources') || sourceId !== '';

/** Where a reader brings figures: every name that a table may hold is known, and one figure stands as an example. */
const bringsOwn = ({ screen, section }: View): boolean => screen === 'data' && section === 'own';

const needsRecord = ({ screen, section }: View): boolean =>
  screen === 'data' && (section === 'downloads' || section === 'changes');

function pageFigures(view: View, dataset: Dataset): Need['indicatorIds'] {
  switch (view.screen) {
    case 'city':
      return cityFigures(view, dataset);
    case 'indicator':
      return view.present || (view.kind === 'multiples' && view.grid === 'indicator')
        ? withOwn(stageFigures(view, dataset), view, dataset)
        : indicatorFigures(view, dataset);
    case 'targets':
      return aimedIndicators(dataset);
    case 'home': {
      const ids = stageFigures(view, dataset);
      return ids === 'all' ? ids : [...ids, ...headIndicators(dataset, view.stageId)];
    }
    case 'report':
      return [];
    case 'data':
      if (view.section === 'own') return [OPENING_VIEW.indicatorId];
      if (view.section === 'sources') return dataset.sourceHolding.get(view.sourceId)?.indicatorIds ?? [];
      return ['coverage', 'glossary'].includes(view.section) ? stageFigures(view, dataset) : [];
  }
}

/** Those of a stage, and what the indicator itself needs. */
const withOwn = (stage: Need['indicatorIds'], view: View, dataset: Dataset): Need['indicatorIds'] =>
  stage === 'all' ? stage : [...stage, ...indicatorFigures(view, dataset)];

/** An indicator, its family where near definitions are asked for, and what its measure is worked out from. */
function indicatorFigures({ indicatorId, measure, withFamily }: View, dataset: Dataset): readonly string[] {
  const indicator = dataset.indicator.get(indicatorId);
  const family = indicator && withFamily ? (dataset.family.get(indicator.family) ?? []) : [];
  return [indicatorId, ...family.map(({ id }) => id), ...measureInputs(dataset, measure)];
}

function stageFigures({ stageId }: View, dataset: Dataset): Need['indicatorIds'] {
  if (stageId === '' || !dataset.stage.has(stageId)) return 'all';
  const stages = stageAndDescendants(dataset.stages, stageId);
  const own = dataset.indicators.filter((one) => stages.has(one.stageId));
  const families = new Set(own.map(({ family }) => family).filter(Boolean));
  return dataset.indicators
    .filter(({ stageId: stage, family }) => stages.has(stage) || families.has(family))
    .map(({ id }) => id);
}

function aimedIndicators(dataset: Dataset): readonly string[] {
  return dataset.indicators
    .filter(
      ({ id }) =>
        dataset.standardsOf.has(id) || dataset.holdingsOf.get(id)?.some(({ nature }) => nature !== 'actual'),
    )
    .map(({ id }) => id);
}

/** The indicators that the id of a figure names: its own, and those that a derived figure is worked out from. */
function indicatorsOfFigure(dataset: Dataset, observationId: string): readonly string[] {
  const parts = observationId.split(/[:.]/);
  return parts.filter((part) => dataset.indicator.has(part));
}
