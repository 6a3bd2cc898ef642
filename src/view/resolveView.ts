import type { Dataset } from '@/domain/dataset';
import { stageAndDescendants } from '@/domain/stage';
import { catalogueOf, filterCatalogue } from '@/query/catalogue';
import type { IgnoredParameter } from './codec';
import { URL_KEYS } from './codec';
import { OPENING_VIEW, type View } from './view';

export interface ResolvedView {
  readonly view: View;
  readonly ignored: readonly IgnoredParameter[];
}

/**
 * Holds a view against the dataset: codes that do not exist are dropped and reported, and the nearest sensible view
 * takes their place. A stage that does not hold the indicator gives way to the indicator's own.
 */
export function resolveView(view: View, dataset: Dataset): ResolvedView {
  const ignored: IgnoredParameter[] = [];
  const drop = (key: string, value: string) => ignored.push({ key, value, reason: 'unknownCode' });

  let { stageId, themeId, indicatorId, observationId } = view;
  if (stageId !== '' && !dataset.stage.has(stageId)) {
    drop(URL_KEYS.stageId, stageId);
    stageId = '';
  }
  if (themeId !== '' && !dataset.theme.has(themeId)) {
    drop(URL_KEYS.themeId, themeId);
    themeId = '';
  }
  if (!dataset.observationsOf.has(indicatorId)) {
    if (indicatorId !== '') drop(URL_KEYS.indicatorId, indicatorId);
    indicatorId = nearestIndicator(dataset, stageId, themeId);
  }
  const indicator = dataset.indicator.get(indicatorId);
  if (indicator && stageId !== '' && !stageAndDescendants(dataset.stages, stageId).has(indicator.stageId)) {
    stageId = topStage(dataset, indicator.stageId);
  }
  if (indicator && themeId !== '' && indicator.themeId !== themeId) themeId = '';
  const known = view.placeCodes.filter((code) => dataset.place.has(code));
  for (const code of view.placeCodes) if (!dataset.place.has(code)) drop(URL_KEYS.placeCodes, code);
  const placeCodes = known.length > 0 || view.placeCodes.length === 0 ? known : OPENING_VIEW.placeCodes;
  if (observationId !== '' && !dataset.observation.has(observationId)) {
    drop(URL_KEYS.observationId, observationId);
    observationId = '';
  }
  return { view: { ...view, stageId, themeId, indicatorId, placeCodes, observationId }, ignored };
}

function nearestIndicator(dataset: Dataset, stageId: string, themeId: string): string {
  const catalogue = catalogueOf(dataset);
  const within = filterCatalogue(dataset, catalogue, stageId, themeId);
  const inStage = filterCatalogue(dataset, catalogue, stageId, '');
  return (within[0] ?? inStage[0] ?? catalogue[0])?.indicator.id ?? OPENING_VIEW.indicatorId;
}

function topStage(dataset: Dataset, stageId: string): string {
  const parentId = dataset.stage.get(stageId)?.parentId ?? '';
  return parentId === '' ? stageId : topStage(dataset, parentId);
}
