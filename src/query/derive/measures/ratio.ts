import type { Dataset } from '@/domain/dataset';
import type { RatioPair } from '@/domain/indicator';
import type { Observation } from '@/domain/observation';
import { atPlaceInPeriod } from '../../observation/observationIndex';
import { chooseInput } from '../chooseInput';
import type { Asked, DerivedMeasure } from '../derivedMeasure';
import { clean, type Outcome, refused } from '../workings';

/** This indicator over another, such as students over teachers: only the pairs that the dataset names. */
export const ratio: DerivedMeasure = {
  id: 'ratio',
  group: 'ratio',
  argument: /^[\w.-]{1,160}$/,
  offered: (dataset, { id }) =>
    dataset.ratios
      .filter(
        (pair) => pair.indicatorId === id && dataset.holdingsOf.has(id) && dataset.holdingsOf.has(pair.over),
      )
      .map(({ over }) => over),
  against: ({ dataset, indicator, argument }) =>
    pairOf(dataset, indicator.id, argument) ? null : 'notAPair',
  inputs: (_, argument) => [argument],
  compute,
  unit: ({ dataset, indicator, argument }) => {
    const unit = dataset.unit.get(pairOf(dataset, indicator.id, argument)?.unitId ?? '');
    return { code: unit?.id ?? '', kind: 'ratio', ...(unit ? { symbol: unit.symbol } : {}) };
  },
  result: () => 'quotient',
  working: ({ figure, over, against }) => figure + over + against,
};

const pairOf = ({ ratios }: Dataset, indicatorId: string, over: string): RatioPair | undefined =>
  ratios.find((pair) => pair.indicatorId === indicatorId && pair.over === over);

/** A figure over another of the same place, period and scope; both observed and printed exactly. */
function compute({ dataset, argument }: Asked, figure: Observation): Outcome {
  if (figure.nature !== 'actual') return refused('nature');
  if (figure.bound !== 'exact') return refused('bound');
  const chosen = chooseInput(
    figure,
    atPlaceInPeriod(dataset.observationsOf.get(argument) ?? [], figure.placeCode, figure.period),
    [
      ['nature', ({ nature }) => nature === 'actual'],
      ['scope', ({ scope }) => scope === figure.scope],
      ['bound', ({ bound }) => bound === 'exact'],
    ],
    'noDenominator',
    dataset.observationsOf.get(figure.indicatorId) ?? [],
  );
  if (typeof chosen === 'string') return refused(chosen);
  if (chosen.value === 0) return refused('zero');
  return { value: clean(figure.value / chosen.value), bound: 'exact', inputs: [figure, chosen] };
}
