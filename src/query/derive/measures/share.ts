import type { Observation } from '@/domain/observation';
import { placesUpwards } from '@/domain/place';
import { atPlaceInPeriod } from '../../observation/observationIndex';
import { chooseInput } from '../chooseInput';
import { type Asked, type DerivedMeasure, isAmount, PERCENT } from '../derivedMeasure';
import { carriedBound, clean, type Outcome, refused } from '../workings';

export const shareOfProvince = shareOf('province');
export const shareOfCountry = shareOf('country');

/** Only amounts that add up have shares. */
function shareOf(whole: 'province' | 'country'): DerivedMeasure {
  return {
    id: `share:${whole}`,
    group: 'people',
    against: ({ indicator, unit }) =>
      isAmount(unit.kind) && indicator.aggregation === 'sum' ? null : 'notAdditive',
    compute: (asked, figure) => compute(asked, figure, whole),
    unit: () => ({ code: 'percent', kind: 'rate', symbol: PERCENT }),
    result: () => 'quotient',
    working: ({ figure, over, against, times, number }) => figure + over + against + times + number(100),
    yardstick: whole,
  };
}

/**
 * What part of its province or of the country a place is, in percent: both figures of the same indicator, period and
 * nature, each for the whole of its area.
 */
function compute({ dataset }: Asked, figure: Observation, level: 'province' | 'country'): Outcome {
  const [, ...above] = placesUpwards(dataset.place, figure.placeCode);
  const whole = above.find((place) => place.level === level);
  if (!whole) return refused('notPart');
  if (figure.nature === 'target') return refused('nature');
  if (figure.scope !== 'whole') return refused('scope');
  const pool = dataset.observationsOf.get(figure.indicatorId) ?? [];
  const chosen = chooseInput(
    figure,
    atPlaceInPeriod(pool, whole.code, figure.period),
    [
      ['nature', ({ nature }) => nature === figure.nature],
      ['scope', ({ scope }) => scope === 'whole'],
    ],
    'noWhole',
    pool,
  );
  if (typeof chosen === 'string') return refused(chosen);
  const bound = carriedBound(figure.bound, [chosen.bound]);
  if (bound === null) return refused('bound');
  if (chosen.value === 0) return refused('zero');
  if (figure.value > chosen.value) return refused('exceedsWhole');
  return { value: clean((figure.value / chosen.value) * 100), bound, inputs: [figure, chosen] };
}
