import type { Dataset } from '@/domain/dataset';
import type { Multiple } from '../multiples/multiples';
import { choicesOf } from '../panel/panelChoice';
import { homeComparisons } from './homeComparisons';
import { headIndicators } from './homeMeasures';

/** Pictures of each kind in a brief of a stage. */
const MOST = { lines: 4, amounts: 2, rates: 3 };

/** What a brief of a stage shows, over years and city by city. */
interface BriefComparisons {
  /** Lines of the cities over years. */
  readonly lines: readonly Multiple[];
  /** Indicators set side by side among all cities. */
  readonly amounts: readonly string[];
  /** Rates of all cities, which are set side by side too. */
  readonly rates: readonly Multiple[];
}

/** Of the comparisons of the first page those that a brief of a stage shows; amounts that all cities have stand side by side as well. */
export function briefComparisons(dataset: Dataset, stageId: string): BriefComparisons {
  const compared = homeComparisons(dataset, stageId);
  const ofAllCities = headIndicators(dataset, stageId).filter((id) => choicesOf(dataset, id).length > 0);
  return {
    lines: compared.filter(({ rate }) => !rate).slice(0, MOST.lines),
    amounts: ofAllCities.slice(0, MOST.amounts),
    rates: compared.filter(({ rate }) => rate).slice(0, MOST.rates),
  };
}
