import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BOUNDS, NATURES, type Observation, SCOPES, yearOf } from '@/domain/observation';
import { type Measure, measureCode } from '@/query/catalogue/measure';
import { workOut } from '@/query/derive/derivedFigure';
import { deriveFigures } from '@/query/derive/deriveSelection';
import { MEASURES } from '@/query/derive/measures';
import { observedLeaps } from '@/query/series/observedLeaps';
import { observation } from '../../fixtures';
import { EVERYWHERE } from '../../goldenData';
import { datasetWith, measureOf } from './goldenPlaces';

const INDICATORS = [
  'preschool-gross-enrolment-ratio',
  'primary-students',
  'primary-full-time-teachers',
  'resident-population',
  'share-aged-0-14',
];
const YEARS = ['2010', '2018', '2019', '2020', '2021'];

const anyFigure = fc
  .record({
    indicatorId: fc.constantFrom(...INDICATORS),
    placeCode: fc.constantFrom(...EVERYWHERE),
    time: fc.constantFrom(...YEARS, '2020-S1', '2019-01-01/P3Y'),
    nature: fc.constantFrom(...NATURES, 'actual' as const, 'actual' as const),
    bound: fc.constantFrom(...BOUNDS, 'exact' as const, 'exact' as const),
    scope: fc.constantFrom(...SCOPES, 'whole' as const, 'whole' as const),
    sourceId: fc.constantFrom('a', 'b'),
    value: fc.integer({ min: 0, max: 1000 }),
  })
  .map((change) => observation(change));

const anyFigures = fc.uniqueArray(anyFigure, { selector: ({ id }) => id, maxLength: 40 });

const anyMeasure = fc.constantFrom<Measure>(
  ...MEASURES.filter(({ argument }) => !argument).map(({ id }): Measure => ({ id, argument: '' })),
  ...YEARS.map((year) => measureOf(`index:${year}`)),
  measureOf('ratio:primary-full-time-teachers'),
);

const amount = fc.integer({ min: 1, max: 10_000_000 });
const count = (time: string, value: number, placeCode = '360100') =>
  observation({ indicatorId: 'primary-students', time, value, placeCode });

/** The unrounded value of a measure for each figure of an indicator that has one. */
const valuesOf = (figures: readonly Observation[], measure: Measure, indicatorId = 'primary-students') =>
  figures
    .filter((figure) => figure.indicatorId === indicatorId)
    .map((figure) => workOut(datasetWith(figures), figure, measure))
    .flatMap((outcome) => ('refused' in outcome ? [] : [outcome]));

describe('the algebra of derived measures', () => {
  it('has no value without every input, and each input is a published figure', () => {
    fc.assert(
      fc.property(anyFigures, anyMeasure, (figures, measure) => {
        const dataset = datasetWith(figures);
        for (const figure of figures) {
          const outcome = workOut(dataset, figure, measure);
          if ('refused' in outcome) continue;
          expect(outcome.inputs[0]).toBe(figure);
          expect(outcome.inputs.every((input) => figures.includes(input))).toBe(true);
          expect(Number.isFinite(outcome.value)).toBe(true);
          for (const needed of outcome.inputs.slice(1)) {
            if (needed === figure) continue;
            const others = figures.filter((one) => !sameThing(one, needed));
            expect(workOut(datasetWith(others), figure, measure)).not.toMatchObject({ value: outcome.value });
          }
        }
      }),
    );
  });

  it('does not depend on the order of the rows', () => {
    const shuffled = anyFigures.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray([...list], { minLength: list.length })),
    );
    fc.assert(
      fc.property(shuffled, anyMeasure, ([figures, other], measure) => {
        const sorted = (list: readonly Observation[]) => {
          const { figures: derived, refusals } = deriveFigures(datasetWith(list), list, measure);
          const told = derived.map(({ id, value, bound, derivation }) => [
            id,
            value,
            bound,
            derivation?.inputs.map((input) => input.id).join(' '),
          ]);
          const reasons = refusals.map(({ reason, observations }) => `${reason} ${observations.length}`);
          return [told.map(String).sort(), reasons.sort()];
        };
        expect(sorted(other)).toEqual(sorted(figures));
      }),
    );
  });

  it('gives an index of exactly 100 in the base year', () => {
    fc.assert(
      fc.property(amount, amount, (base, later) => {
        const figures = [count('2018', base), count('2020', later)];
        const index = valuesOf(figures, measureOf('index:2018'));
        expect(index[0]?.value).toBe(100);
        expect(index).toHaveLength(2);
      }),
    );
  });

  it('lets the shares of a whole add to 100', () => {
    fc.assert(
      fc.property(amount, amount, amount, (a, b, c) => {
        const figures = [
          count('2020', a, '360100'),
          count('2020', b, '360700'),
          count('2020', c, '361000'),
          count('2020', a + b + c, '360000'),
        ];
        const shares = valuesOf(figures, measureOf('share:province'));
        expect(shares).toHaveLength(3);
        expect(shares.reduce((sum, { value }) => sum + value, 0)).toBeCloseTo(100, 8);
      }),
    );
  });

  it('comes back to the last figure when changes are added up from the first', () => {
    const rates = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(rates, (tenths) => {
        const figures = tenths.map((value, at) =>
          observation({ indicatorId: INDICATORS[0] ?? '', time: String(2010 + at), value: value / 10 }),
        );
        const changes = valuesOf(figures, measureOf('change'), INDICATORS[0]);
        const end = changes.reduce((sum, { value }) => sum + value, figures[0]?.value ?? 0);
        expect(changes).toHaveLength(figures.length - 1);
        expect(end).toBeCloseTo(figures.at(-1)?.value ?? 0, 8);
      }),
    );
  });

  it('comes back to the last count when growth is multiplied up from the first', () => {
    fc.assert(
      fc.property(fc.array(amount, { minLength: 2, maxLength: 8 }), (values) => {
        const figures = values.map((value, at) => count(String(2010 + at), value));
        fc.pre(observedLeaps(figures, 'count').length === 0);
        const growth = valuesOf(figures, measureOf('change'));
        const end = growth.reduce((product, { value }) => product * (1 + value / 100), values[0] ?? 0);
        const last = values.at(-1) ?? 0;
        expect(growth).toHaveLength(values.length - 1);
        expect(Math.abs(end / last - 1)).toBeLessThan(1e-5);
      }),
    );
  });

  it('scales per head as the figure does', () => {
    fc.assert(
      fc.property(
        amount,
        fc.integer({ min: 2, max: 9 }),
        fc.constantFrom('per:residents', 'per:children'),
        (value, times, of) => {
          const people = [
            observation({ indicatorId: 'resident-population', value: 4_798_090 }),
            observation({ indicatorId: 'share-aged-0-14', value: 16.02 }),
          ];
          const [once] = valuesOf([count('2021', value), ...people], measureOf(of));
          const [more] = valuesOf([count('2021', value * times), ...people], measureOf(of));
          expect((more?.value ?? 0) / (once?.value ?? 1)).toBeCloseTo(times, 8);
        },
      ),
    );
  });

  it('names every derived figure after its measure and figure, once', () => {
    fc.assert(
      fc.property(anyFigures, anyMeasure, (figures, measure) => {
        const { figures: derived } = deriveFigures(datasetWith(figures), figures, measure);
        expect(new Set(derived.map(({ id }) => id)).size).toBe(derived.length);
        for (const { id, derivation } of derived)
          expect(id).toBe(`derived:${measureCode(measure)}:${derivation?.inputs[0]?.id}`);
      }),
    );
  });
});

/** Figures of one indicator, place and year: any of them could stand in for another. */
const sameThing = (a: Observation, b: Observation): boolean =>
  a.indicatorId === b.indicatorId && a.placeCode === b.placeCode && yearOf(a) === yearOf(b);
