import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spread } from '@/graphics/label/spread';

const FREE = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY] as const;

describe('levels that are spread', () => {
  it('stand about their middle where they would meet, in the order in which they were given', () => {
    expect(spread([100, 98, 300, 99], Number.NEGATIVE_INFINITY, 300, 18)).toEqual([117, 81, 300, 99]);
  });

  it('keep within their bounds', () => {
    expect(spread([299, 300, 298], 0, 300, 18)).toEqual([282, 300, 264]);
    expect(spread([1, 2], 0, 300, 18)).toEqual([0, 18]);
  });

  it('are far enough apart, in their order, and stay where they are where nothing is near', () => {
    const levels = fc.array(fc.integer({ min: 0, max: 1000 }), { maxLength: 12 });
    fc.assert(
      fc.property(levels, fc.integer({ min: 1, max: 40 }), (wished, apart) => {
        const placed = spread(wished, ...FREE, apart);
        placed.forEach((one, at) => {
          placed.forEach((other, beside) => {
            if (at < beside) expect(Math.abs(one - other)).toBeGreaterThanOrEqual(apart - 1e-9);
            if ((wished[at] ?? 0) < (wished[beside] ?? 0)) expect(one).toBeLessThan(other);
          });
        });
        if (
          wished.every((one, at) => wished.every((other, to) => at === to || Math.abs(one - other) >= apart))
        )
          expect(placed).toEqual(wished);
      }),
    );
  });
});
