import type { Dataset } from '@/domain/dataset';
import type { Indicator } from '@/domain/indicator';
import { stageAndDescendants } from '@/domain/stage';
import { catalogueOf, filterCatalogue } from '@/query/catalogue/catalogue';
import { type Measure, measureCode, PLAIN } from '@/query/catalogue/measure';
import { stageHolding } from '@/query/catalogue/stageHolding';
import { isCityMeasure } from '@/query/city/cityMeasures';
import { isCityCode } from '@/query/city/citySubject';
import { derivedFigureOf } from '@/query/derive/derivedFigure';
import { refusalOf } from '@/query/derive/measuresOf';
import { addedCodes, withAddedCities } from '@/query/panel/addedCities';
import { isPairCode } from '@/query/panel/panelPair';
import type { Screen } from './choices';
import { type IgnoredParameter, type RefusedMeasure, unsaidIndicator, unsaidStage } from './codec';
import { migrateIds } from './pin/migrateIds';
import { OPENING_VIEW, type View } from './view';
import { VIEW_FIELDS } from './viewFields';

export interface ResolvedView {
  readonly view: View;
  readonly ignored: readonly IgnoredParameter[];
  /** Absent where the measure makes sense. */
  readonly refused?: RefusedMeasure;
}

type CodeName =
  | 'cityCode'
  | 'besideCode'
  | 'stageId'
  | 'topicId'
  | 'observationId'
  | 'focusPlace'
  | 'slide'
  | 'sourceId'
  | 'secondMeasure';

/**
 * Holds a view against the dataset: codes that were replaced give way to what took their place, others that do not exist are dropped and reported, and the nearest sensible view
 * takes their place. A measure that makes no sense for the indicator gives way to the published figures, and the reason
 * is told; other pages have none. A stage that does not hold the indicator gives way to the indicator's own where the page shows
 * the indicator; elsewhere the stage stays and the indicator gives way.
 */
export function resolveView(asked: View, dataset: Dataset): ResolvedView {
  const { view, replaced } = migrateIds(asked, dataset);
  const ignored: IgnoredParameter[] = [...replaced];
  const drop = (name: keyof View, value: string, reason: IgnoredParameter['reason'] = 'unknownCode') =>
    ignored.push({ key: VIEW_FIELDS[name].key, value, reason });

  const kept = (name: CodeName, exists: (code: string) => boolean): string => {
    const code = view[name];
    if (code === '' || exists(code)) return code;
    drop(name, code);
    return '';
  };
  let stageId = dataset.stage.has(view.stageId) ? view.stageId : '';
  if (stageId !== view.stageId) {
    drop('stageId', view.stageId);
    stageId = unsaidStage(view.screen);
  }
  let topicId = kept('topicId', (id) => dataset.topic.has(id));
  const known = stageId === view.stageId && topicId === view.topicId;
  let indicatorId =
    view.indicatorId === '' && !known ? unsaidIndicator({ stageId, topicId }) : view.indicatorId;
  const shown = showsIndicator(view.screen);
  if (!dataset.holdingsOf.has(indicatorId)) {
    if (indicatorId !== '') drop('indicatorId', indicatorId);
    indicatorId = shown ? nearestIndicator(dataset, stageId, topicId) : unsaidIndicator({ stageId, topicId });
  } else if (!shown && !holds(dataset, stageId, topicId, indicatorId)) {
    indicatorId = unsaidIndicator({ stageId, topicId });
  }
  const indicator = shown ? dataset.indicator.get(indicatorId) : undefined;
  const holding = indicator ? stageHolding(dataset, stageId, indicator.id) : stageId;
  if (holding !== stageId && stageId !== unsaidStage(view.screen)) drop('stageId', stageId, 'notHere');
  stageId = holding;
  if (indicator && topicId !== '' && indicator.topicId !== topicId) {
    drop('topicId', topicId, 'notHere');
    topicId = '';
  }
  const chosen = view.placeCodes ?? [];
  const extended = withAddedCities(dataset, chosen, indicatorId);
  const added = dataset.panel.catalogue === null ? addedCodes(dataset, chosen) : [];
  const isPlace = (code: string) => extended.place.has(code) || added.includes(code);
  for (const code of chosen) if (!isPlace(code)) drop('placeCodes', code);
  const placeCodes = knownPlaces(view, isPlace);
  const observationId = kept('observationId', (id) => isFigure(extended, id));
  const focusPlace = kept('focusPlace', (code) => extended.place.has(code));
  const slide = kept(
    'slide',
    (id) => view.screen === 'report' || dataset.indicator.has(id) || isPlace(id) || isCityMeasure(id),
  );
  const sourceId = kept('sourceId', (id) => dataset.source.has(id));
  const secondMeasure = kept('secondMeasure', (code) => isPairCode(dataset, code));
  const cityCode = kept('cityCode', (code) => dataset.place.has(code) || isCityCode(dataset, code));
  const besideCode = kept('besideCode', (code) => isCityCode(dataset, code));
  const unfolded = view.unfolded.filter(
    (id) => dataset.holdingsOf.has(id) || dataset.stage.has(id) || isFigure(extended, id),
  );
  for (const id of view.unfolded) if (!unfolded.includes(id)) drop('unfolded', id);
  const explored = view.screen === 'indicator' ? indicator : undefined;
  const refused = explored && refusedMeasure(dataset, explored, view.measure);
  const measure = explored && !refused ? view.measure : PLAIN;
  if (!explored && view.measure.id !== PLAIN.id) drop('measure', measureCode(view.measure), 'notHere');
  return {
    view: {
      ...view,
      stageId,
      topicId,
      indicatorId,
      placeCodes,
      observationId,
      focusPlace,
      slide,
      sourceId,
      secondMeasure,
      cityCode,
      besideCode,
      unfolded,
      measure,
    },
    ignored,
    ...(refused ? { refused } : {}),
  };
}

/** Of the places chosen those that exist; null where these are all, or none is left of several. */
function knownPlaces({ placeCodes }: View, isPlace: (code: string) => boolean): readonly string[] | null {
  if (placeCodes === null || placeCodes.length === 0) return placeCodes;
  const known = placeCodes.filter(isPlace);
  return known.length === 0 ? null : known;
}

const isFigure = (dataset: Dataset, id: string): boolean =>
  dataset.observation.has(id) || derivedFigureOf(dataset, id) !== null;

function refusedMeasure(
  dataset: Dataset,
  indicator: Indicator,
  measure: Measure,
): RefusedMeasure | undefined {
  const refusal = refusalOf(dataset, indicator, measure);
  return refusal ? { indicatorId: indicator.id, measure, refusal } : undefined;
}

/** The pages that show one indicator; the others show a stage or everything. */
export const showsIndicator = (screen: Screen): boolean => screen === 'indicator';

function holds(dataset: Dataset, stageId: string, topicId: string, indicatorId: string): boolean {
  const indicator = dataset.indicator.get(indicatorId);
  if (!indicator) return false;
  const inStage = stageId === '' || stageAndDescendants(dataset.stages, stageId).has(indicator.stageId);
  return inStage && (topicId === '' || indicator.topicId === topicId);
}

function nearestIndicator(dataset: Dataset, stageId: string, topicId: string): string {
  const catalogue = catalogueOf(dataset);
  const within = filterCatalogue(dataset, catalogue, stageId, topicId);
  const inStage = filterCatalogue(dataset, catalogue, stageId, '');
  return (within[0] ?? inStage[0] ?? catalogue[0])?.indicator.id ?? OPENING_VIEW.indicatorId;
}
