import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { derivedFigureOf } from '@/query/derive/derivedFigure';
import { measuredOf, roundResult } from '@/query/derive/significance';
import { datasetOf, indicator, observation } from '../../fixtures';

describe('how finely a figure is printed', () => {
  it.each([
    ['3.12亿元', 312_000_000, 'exact', 'money', 1_000_000, 1_000_000, 3],
    ['近21万人', 210_000, 'nearly', 'count', 10_000, 10_000, 2],
    ['约210,000人', 210_000, 'about', 'count', 1, 10_000, 2],
    ['近200万人', 2_000_000, 'nearly', 'count', 10_000, 1_000_000, 1],
    ['97.01%', 97.01, 'exact', 'rate', 0.01, 0.01, 4],
    ['97%', 97, 'exact', 'rate', 1, 1, 2],
    ['97.0%', 97, 'exact', 'rate', 0.1, 0.1, 3],
    ['约97.0%', 97, 'about', 'rate', 0.1, 0.1, 3],
    ['2020年为80%以上', 80, 'at_least', 'rate', 1, 1, 2],
    ['8,368,440', 8_368_440, 'exact', 'count', 1, 0, Number.POSITIVE_INFINITY],
    ['百余万名', 1_000_000, 'about', 'count', 1, 1_000_000, 1],
  ] as const)('%s', (asPrinted, value, bound, kind, resolution, step, digits) => {
    const measured = measuredOf(observation({ asPrinted, value, bound, resolution }), kind);
    expect(measured.step).toBeCloseTo(step, 9);
    expect(measured.digits).toBe(digits);
  });

  it('does not depend on the printed text', () => {
    const figure = observation({ value: 440_000, asPrinted: '440,000人', resolution: 10_000 });
    expect(measuredOf(figure, 'count')).toMatchObject({ step: 10_000, digits: 2 });
  });
});

const exactly = (value: number) => ({ value, step: 0, digits: Number.POSITIVE_INFINITY });
const to = (value: number, step: number, digits: number) => ({ value, step, digits });

describe('a rounded result', () => {
  it.each([
    ['a quotient of two digits', 250.94, 'quotient', [to(21e4, 1e4, 2), exactly(837)], 250, 10],
    ['a quotient of three digits', 372_829.34, 'quotient', [to(312e6, 1e6, 3), exactly(837)], 373_000, 1000],
    ['a quotient of one digit', 34.56, 'quotient', [to(3e4, 1e4, 1), exactly(868)], 30, 10],
    [
      'a quotient of whole counts, told with four',
      259.5637,
      'quotient',
      [exactly(9), exactly(8)],
      259.6,
      0.1,
    ],
    ['a quotient of rates', 1.0309, 'quotient', [to(50, 1, 2), to(48.5, 0.1, 3)], 1, 0.1],
    [
      'a difference of the coarser step',
      1.81,
      'difference',
      [to(97.01, 0.01, 4), to(95.2, 0.1, 3)],
      1.8,
      0.1,
    ],
    ['a difference of whole counts', 17, 'difference', [exactly(20), exactly(3)], 17, 1],
    ['a growth of rough amounts', 4.5455, 'growth', [to(46e4, 1e4, 2), to(44e4, 1e4, 2)], 5, 5],
    ['a growth of finer amounts', 2.2951, 'growth', [to(312e6, 1e6, 3), to(305e6, 1e6, 3)], 2.3, 0.5],
    ['a growth of whole counts', 4.22761, 'growth', [exactly(820_266), exactly(786_995)], 4.228, 0.001],
  ] as const)('%s', (_, value, kind, inputs, rounded, resolution) => {
    const result = roundResult(value, kind, inputs);
    expect(result.value).toBeCloseTo(rounded, 9);
    expect(result.resolution).toBeCloseTo(resolution, 12);
  });

  it('stays within half a step, rounds once, and is never minus nothing', () => {
    const decimals = fc.constantFrom(0, 1, 2);
    fc.assert(
      fc.property(fc.double({ min: -100, max: 100, noNaN: true }), decimals, decimals, (value, a, b) => {
        const inputs = [a, b].map((places) => to(value, 10 ** -places, 3));
        const once = roundResult(value, 'difference', inputs).value;
        expect(Math.abs(once - value)).toBeLessThanOrEqual(0.5 * 10 ** -Math.min(a, b) + 1e-9);
        expect(roundResult(once, 'difference', inputs).value).toBe(once);
        expect(Object.is(once, -0)).toBe(false);
      }),
    );
  });

  it('is never finer than what the rounding of both figures of a growth can cause', () => {
    const amounts = fc.integer({ min: 1, max: 999 });
    const steps = fc.constantFrom(1, 10, 1000, 1e4);
    fc.assert(
      fc.property(amounts, amounts, steps, steps, (a, b, aStep, bStep) => {
        const [figure, base] = [to(a * aStep, aStep, 3), to(b * bStep, bStep, 3)];
        const growth = (figure.value / base.value - 1) * 100;
        const { resolution } = roundResult(growth, 'growth', [figure, base]);
        expect(resolution).toBeGreaterThanOrEqual(((aStep + bStep) / 2 / base.value) * 100 * (1 - 1e-8));
      }),
    );
  });
});

describe('a percentage of coarse figures', () => {
  const persons = [indicator({ id: 'rate', unitId: 'person' })];
  const derived = (measure: string, value: number, resolution: number, before: number, step: number) => {
    const figures = [
      observation({ id: 'now', time: '2021', value, resolution }),
      observation({ id: 'then', time: '2020', value: before, resolution: step }),
    ];
    return derivedFigureOf(datasetOf(figures, persons), `derived:${measure}:now`)?.observation;
  };

  it('of 44万 and 45万 is none, and an index as coarse as they are', () => {
    expect(derived('change', 450_000, 1e4, 440_000, 1e4)).toBeUndefined();
    expect(derived('index:2020', 450_000, 1e4, 440_000, 1e4)).toMatchObject({ value: 102, resolution: 5 });
  });

  it('of 44万 and 46万 is told in steps of 5, and says so', () => {
    expect(derived('change', 460_000, 1e4, 440_000, 1e4)).toMatchObject({ value: 5, resolution: 5 });
    expect(derived('index:2020', 460_000, 1e4, 440_000, 1e4)).toMatchObject({ value: 105, resolution: 5 });
  });

  it('of a fall says the same as the change: 30 of 39 万 are 77, 23% less', () => {
    expect(derived('change', 300_000, 1e4, 390_000, 1e4)).toMatchObject({ value: -23 });
    expect(derived('index:2020', 300_000, 1e4, 390_000, 1e4)).toMatchObject({ value: 77 });
  });

  it('of counts printed in full is told with four digits, however small they are', () => {
    expect(derived('change', 6, 1, 5, 1)).toMatchObject({ value: 20, resolution: 0.01 });
  });

  it('of what is printed coarsely beside what is printed in full is as coarse as the coarser', () => {
    expect(derived('change', 449_000, 1, 440_000, 1e4)).toBeUndefined();
    expect(derived('change', 463_217, 1, 440_000, 1e4)).toMatchObject({ value: 5, resolution: 2 });
  });
});
