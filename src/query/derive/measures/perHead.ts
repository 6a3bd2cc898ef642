import type { Dataset } from '@/domain/dataset';
import type { IndicatorRole } from '@/domain/indicator';
import { isDoubtful, type Observation, yearOf } from '@/domain/observation';
import { atPlace } from '../../observation/observationIndex';
import type { Asked, DerivedMeasure } from '../derivedMeasure';
import { carriedBound, clean, type Outcome, type Refused, refused } from '../workings';

/** A population further away than this says too little about the year. */
const MOST_YEARS_AWAY = 5;

type Heads = (IndicatorRole & ('registered' | 'residents')) | 'children';

export const perRegistered = perHead('registered', 10_000);
export const perResidents = perHead('residents', 10_000);
export const perChildren = perHead('children', 1_000);

/** What is told of so many heads; money is told of one. */
function perHead(population: Heads, many: number): DerivedMeasure {
  const headsOf = ({ unit }: Asked): number => (unit.kind === 'money' ? 1 : many);
  return {
    id: `per:${population}`,
    group: 'people',
    against: ({ indicator: { perHead: smallest } }) => {
      if (smallest === '') return 'notPerHead';
      return population === 'children' && smallest !== 'children' ? 'childrenStage' : null;
    },
    inputs: (dataset) => rolesOf(population).flatMap((role) => dataset.indicatorOf.get(role)?.id ?? []),
    compute: (asked, figure) => compute(asked, figure, population, headsOf(asked)),
    unit: (asked) => ({ code: `${asked.unit.id}_per_${headsOf(asked)}_${population}`, kind: 'ratio' }),
    result: () => 'quotient',
    census: population !== 'registered',
    working: ({ figure, against, further, over, times, number }, asked) => {
      const heads = further ? `(${against}${times}${further}${over}${number(100)})` : against;
      const many = headsOf(asked);
      return figure + over + heads + (many === 1 ? '' : times + number(many));
    },
  };
}

const rolesOf = (population: Heads): readonly IndicatorRole[] =>
  population === 'children' ? ['residents', 'share_of_children'] : [population];

/**
 * A figure over the registered population of its year, or over the residents or the children aged 0 to 14 of the nearest
 * year that has them (of two equally near the earlier), in no doubt. A figure of a part of a place is not set against the
 * population of the whole.
 */
function compute({ dataset }: Asked, figure: Observation, population: Heads, many: number): Outcome {
  if (figure.scope !== 'whole' && figure.scope !== 'unspecified') return refused('scope');
  if (population === 'registered') {
    const found = populationOf(dataset, figure, population).filter((one) => yearOf(one) === yearOf(figure));
    const sound = found.find((one) => !isDoubtful(one));
    if (!sound) return refused(found.length > 0 ? 'doubt' : 'noRegistered');
    return over(figure, [sound], sound.value, many);
  }
  const census = nearestCensus(dataset, figure);
  if ('refused' in census) return census;
  if (population === 'residents') return over(figure, [census], census.value, many);
  const shares = populationOf(dataset, figure, 'share_of_children').filter(
    (one) => yearOf(one) === yearOf(census),
  );
  const share = shares.find((one) => !isDoubtful(one));
  if (!share) return refused(shares.length > 0 ? 'doubt' : 'noPopulation');
  return over(figure, [census, share], (census.value * share.value) / 100, many);
}

function over(figure: Observation, inputs: readonly Observation[], heads: number, many: number): Outcome {
  const bound = carriedBound(
    figure.bound,
    inputs.map((input) => input.bound),
  );
  if (bound === null) return refused('bound');
  if (heads <= 0) return refused('zero');
  return { value: clean((figure.value / heads) * many), bound, inputs: [figure, ...inputs] };
}

function nearestCensus(dataset: Dataset, figure: Observation): Observation | Refused {
  const distance = (census: Observation) => Math.abs(yearOf(census) - yearOf(figure));
  const found = populationOf(dataset, figure, 'residents');
  const nearest = found
    .filter((one) => !isDoubtful(one))
    .sort((a, b) => distance(a) - distance(b) || yearOf(a) - yearOf(b) || (a.id < b.id ? -1 : 1))[0];
  if (!nearest) return refused(found.length > 0 ? 'doubt' : 'noPopulation');
  const yearsAway = distance(nearest);
  return yearsAway > MOST_YEARS_AWAY ? { refused: 'farPopulation', yearsAway } : nearest;
}

function populationOf(dataset: Dataset, figure: Observation, role: IndicatorRole): readonly Observation[] {
  const id = dataset.indicatorOf.get(role)?.id ?? '';
  return atPlace(dataset.observationsOf.get(id) ?? [], figure.placeCode).filter(
    ({ nature, scope, period }) => nature === 'actual' && scope === 'whole' && period.kind === 'year',
  );
}
