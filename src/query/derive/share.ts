import type { Dataset } from '@/domain/dataset';
import type { Observation } from '@/domain/observation';
import { placesUpwards } from '@/domain/place';
import type { Whole } from '../measure';
import { atPlaceInPeriod } from '../observationIndex';
import { chooseInput } from './chooseInput';
import { carriedBound, clean, type Outcome, refused } from './workings';

/**
 * What part of its province or of the country a place is, in percent: both figures of the same indicator, period and
 * nature, each for the whole of its area. Only amounts that add up have shares.
 */
export function shareOf(dataset: Dataset, figure: Observation, of: Whole): Outcome {
  const whole = wholeOf(dataset, figure.placeCode, of);
  if (whole === null) return refused('notPart');
  if (figure.nature === 'target') return refused('nature');
  if (figure.scope !== 'whole') return refused('scope');
  const pool = dataset.observationsOf.get(figure.indicatorId) ?? [];
  const chosen = chooseInput(
    figure,
    atPlaceInPeriod(pool, whole, figure.period),
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

/** The province or country that a place lies in; null for a place that is none of its parts. */
function wholeOf(dataset: Dataset, placeCode: string, of: Whole): string | null {
  const [, ...above] = placesUpwards(dataset.place, placeCode);
  return above.find(({ level }) => level === of)?.code ?? null;
}
