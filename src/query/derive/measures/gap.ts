import type { Observation } from '@/domain/observation';
import { atPlaceInPeriod } from '../../observation/observationIndex';
import { chooseInput } from '../chooseInput';
import { type Asked, type DerivedMeasure, isAmount, type Terms } from '../derivedMeasure';
import { carriedBound, clean, levelBound, type Outcome, refused } from '../workings';

/** What all gaps share: they are differences, of a rate in percentage points. */
export const GAP = {
  group: 'levels',
  unit: ({ unit }: Asked) =>
    unit.kind === 'rate'
      ? ({ code: 'percentage_point', kind: 'ratio', signed: true } as const)
      : { code: unit.id, kind: unit.kind, signed: true, symbol: unit.symbol },
  result: (kind: Parameters<typeof isAmount>[0]) => (isAmount(kind) ? 'quotient' : 'difference'),
  working: ({ figure, minus, against }: Terms) => figure + minus + against,
} as const;

/** An observed figure minus the place's own target of the same year. */
export const gapToTarget: DerivedMeasure = {
  ...GAP,
  id: 'gap:target',
  exactLevel: true,
  against: () => null,
  compute: ({ dataset }, figure) => {
    if (figure.nature !== 'actual') return refused('nature');
    const pool = dataset.observationsOf.get(figure.indicatorId) ?? [];
    const targets = atPlaceInPeriod(pool, figure.placeCode, figure.period).filter(
      ({ nature }) => nature === 'target',
    );
    return minus(figure, targets, pool, 'noTarget', levelBound);
  },
};

/** An observed figure minus the country's of the same year. */
export const gapToCountry: DerivedMeasure = {
  ...GAP,
  id: 'gap:country',
  yardstick: 'country',
  against: ({ unit }) => (isAmount(unit.kind) ? 'countAgainstCountry' : null),
  compute: ({ dataset }, figure) => {
    if (figure.nature !== 'actual') return refused('nature');
    const country = dataset.places.find((place) => place.level === 'country')?.code;
    if (figure.placeCode === country) return refused('notPart');
    const pool = dataset.observationsOf.get(figure.indicatorId) ?? [];
    const found = country === undefined ? [] : atPlaceInPeriod(pool, country, figure.period);
    const actual = found.filter(({ nature }) => nature === 'actual');
    return minus(figure, actual, pool, 'noCountryFigure', (bound) => bound);
  },
};

function minus(
  figure: Observation,
  candidates: readonly Observation[],
  pool: readonly Observation[],
  missing: 'noTarget' | 'noCountryFigure',
  boundOf: typeof levelBound,
): Outcome {
  const against = chooseInput(
    figure,
    candidates,
    [['scope', ({ scope }) => scope === figure.scope]],
    missing,
    pool,
  );
  if (typeof against === 'string') return refused(against);
  const bound = carriedBound(figure.bound, [boundOf(against.bound)]);
  if (bound === null) return refused('bound');
  return { value: clean(figure.value - against.value), bound, inputs: [figure, against] };
}
