import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rankCorrelation } from '@/query/panel/rankCorrelation';

const pairs = fc.array(fc.tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: -50, max: 50 })), {
  minLength: 3,
  maxLength: 40,
});

describe('rank correlation', () => {
  it('is that of a worked example with ties', () => {
    expect(
      rankCorrelation([
        [1, 10],
        [2, 20],
        [2, 15],
        [4, 40],
      ]),
    ).toBeCloseTo(0.9487, 4);
  });

  it('is 1 where both sides have one order, whatever the distances, and −1 where they have the reverse', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 200 }), { minLength: 3 }), (values) => {
        expect(rankCorrelation(values.map((value) => [value, value ** 3]))).toBeCloseTo(1, 9);
        expect(rankCorrelation(values.map((value) => [value, -Math.exp(value / 40)]))).toBeCloseTo(-1, 9);
      }),
    );
  });

  it('lies between −1 and 1 and does not care which side is which', () => {
    fc.assert(
      fc.property(pairs, (some) => {
        const found = rankCorrelation(some);
        const turned = rankCorrelation(some.map(([a, b]) => [b, a]));
        if (found === null || turned === null) expect(found).toBe(turned);
        else {
          expect(Math.abs(found)).toBeLessThanOrEqual(1 + 1e-9);
          expect(found).toBeCloseTo(turned, 9);
        }
      }),
    );
  });

  it('tells nothing of two pairs, or of a side that is all equal', () => {
    expect(
      rankCorrelation([
        [1, 2],
        [3, 4],
      ]),
    ).toBeNull();
    expect(
      rankCorrelation([
        [1, 2],
        [1, 3],
        [1, 4],
      ]),
    ).toBeNull();
  });
});
