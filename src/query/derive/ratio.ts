import type { Dataset } from '@/domain/dataset';
import type { Observation } from '@/domain/observation';
import { atPlaceInPeriod } from '../observationIndex';
import { chooseInput } from './chooseInput';
import { clean, type Outcome, refused } from './workings';

/** A figure over another of the same place, period and scope; both observed and printed exactly. */
export function ratioTo(dataset: Dataset, figure: Observation, over: string): Outcome {
  if (figure.nature !== 'actual') return refused('nature');
  if (figure.bound !== 'exact') return refused('bound');
  const pool = dataset.observationsOf.get(figure.indicatorId) ?? [];
  const chosen = chooseInput(
    figure,
    atPlaceInPeriod(dataset.observationsOf.get(over) ?? [], figure.placeCode, figure.period),
    [
      ['nature', ({ nature }) => nature === 'actual'],
      ['scope', ({ scope }) => scope === figure.scope],
      ['bound', ({ bound }) => bound === 'exact'],
    ],
    'noDenominator',
    pool,
  );
  if (typeof chosen === 'string') return refused(chosen);
  if (chosen.value === 0) return refused('zero');
  return { value: clean(figure.value / chosen.value), bound: 'exact', inputs: [figure, chosen] };
}
