import type { Dataset } from '@/domain/dataset';
import { isDoubtful, type Observation, yearOf } from '@/domain/observation';
import type { Population } from '../measure';
import { atPlace } from '../observationIndex';
import { carriedBound, clean, type Outcome, type Refused, refused } from './workings';

/** The census figures that counts are set against. */
export const RESIDENTS = 'resident-population';
export const CHILDREN_SHARE = 'share-aged-0-14';

/** A census further away than this says too little about the year. */
const MOST_YEARS_AWAY = 5;

/** For how many heads a figure is told. */
export const HEADS: Record<Population, number> = { residents: 10_000, children: 1_000 };

/**
 * A figure per 10,000 residents or per 1,000 children aged 0 to 14 of the nearest census (of two equally near the
 * earlier) that is in no doubt. A figure of a part of a place is not set against the population of the whole.
 */
export function perHead(dataset: Dataset, figure: Observation, population: Population): Outcome {
  if (figure.scope !== 'whole' && figure.scope !== 'unspecified') return refused('scope');
  const census = nearestCensus(dataset, figure, RESIDENTS);
  if ('refused' in census) return census;
  if (population === 'residents') return over(figure, [census], census.value, population);
  const shares = censusOf(dataset, figure, CHILDREN_SHARE).filter((one) => yearOf(one) === yearOf(census));
  const share = shares.find((one) => !isDoubtful(one));
  if (!share) return refused(shares.length > 0 ? 'doubt' : 'noPopulation');
  return over(figure, [census, share], (census.value * share.value) / 100, population);
}

function over(
  figure: Observation,
  inputs: readonly Observation[],
  heads: number,
  population: Population,
): Outcome {
  const bound = carriedBound(
    figure.bound,
    inputs.map((input) => input.bound),
  );
  if (bound === null) return refused('bound');
  if (heads <= 0) return refused('zero');
  return { value: clean((figure.value / heads) * HEADS[population]), bound, inputs: [figure, ...inputs] };
}

function nearestCensus(dataset: Dataset, figure: Observation, indicatorId: string): Observation | Refused {
  const distance = (census: Observation) => Math.abs(yearOf(census) - yearOf(figure));
  const found = censusOf(dataset, figure, indicatorId);
  const nearest = found
    .filter((one) => !isDoubtful(one))
    .sort((a, b) => distance(a) - distance(b) || yearOf(a) - yearOf(b) || (a.id < b.id ? -1 : 1))[0];
  if (!nearest) return refused(found.length > 0 ? 'doubt' : 'noPopulation');
  const yearsAway = distance(nearest);
  return yearsAway > MOST_YEARS_AWAY ? { refused: 'farPopulation', yearsAway } : nearest;
}

function censusOf(dataset: Dataset, figure: Observation, indicatorId: string): readonly Observation[] {
  return atPlace(dataset.observationsOf.get(indicatorId) ?? [], figure.placeCode).filter(
    ({ nature, scope, period }) => nature === 'actual' && scope === 'whole' && period.kind === 'year',
  );
}
