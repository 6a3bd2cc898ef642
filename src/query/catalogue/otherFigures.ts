import type { Dataset } from '@/domain/dataset';
import type { Indicator } from '@/domain/indicator';
import { isDoubtful, type Observation, yearOf } from '@/domain/observation';
import { atPlace } from '../observation/observationIndex';
import { catalogueOf } from './catalogue';

/** Further indicators of a stage that a city has results of, most widely held first; not of the same topic twice. */
export function otherIndicators(
  dataset: Dataset,
  { id, stageId }: Indicator,
  placeCode: string,
  most: number,
): readonly Indicator[] {
  const topics = new Set<string>();
  return catalogueOf(dataset)
    .filter(
      ({ indicator, cities, comparable }) =>
        comparable && indicator.stageId === stageId && indicator.id !== id && cities.get(placeCode) === 'has',
    )
    .filter(({ indicator: { topicId } }) => !topics.has(topicId) && topics.add(topicId))
    .slice(0, most)
    .map(({ indicator }) => indicator);
}

/** The newest full year's result of an indicator for a place in no doubt; undefined where none is at hand. */
export const newestResult = (
  { observationsOf }: Dataset,
  indicatorId: string,
  placeCode: string,
): Observation | undefined =>
  atPlace(observationsOf.get(indicatorId) ?? [], placeCode)
    .filter((one) => one.nature === 'actual' && one.period.kind === 'year' && !isDoubtful(one))
    .sort((a, b) => yearOf(b) - yearOf(a))[0];
