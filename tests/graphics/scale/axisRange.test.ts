import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { axisRange, indexRange, rangeScale } from '@/graphics/scale/axisRange';

const values = fc.array(fc.double({ min: 0.01, max: 1e9, noNaN: true }), { minLength: 1, maxLength: 30 });

describe('the range of an axis', () => {
  it('holds every value and every tick', () => {
    fc.assert(
      fc.property(values, fc.boolean(), (some, log) => {
        const range = axisRange(some, log, 7);
        for (const value of [...some, ...range.ticks]) {
          const share = rangeScale(range, [0, 1])(value);
          expect(share).toBeGreaterThanOrEqual(-1e-9);
          expect(share).toBeLessThanOrEqual(1 + 1e-9);
        }
      }),
    );
  });

  it('on a log scale makes equal multiples equally long, and leaves zeros out', () => {
    const range = axisRange([0, 20_000, 2_000_000], true, 7);
    expect(range.min).toBeGreaterThan(10_000);
    expect(rangeScale(range, [0, 1])(200_000) - rangeScale(range, [0, 1])(20_000)).toBeCloseTo(
      rangeScale(range, [0, 1])(2_000_000) - rangeScale(range, [0, 1])(200_000),
      9,
    );
    expect(range.ticks).toEqual([20_000, 50_000, 100_000, 200_000, 500_000, 1_000_000, 2_000_000]);
  });

  it('of rates far from zero does not start there; near zero it does', () => {
    expect(axisRange([12, 24], false, 7).min).toBeGreaterThan(0);
    expect(axisRange([2, 24], false, 7).min).toBe(0);
  });

  it('of indices has 100 among halves and doubles', () => {
    expect(indexRange([40, 95, 410]).ticks).toEqual([50, 100, 200, 400]);
  });
});
