import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roundTicks, roundTicksFromZero } from '@/lib/numericScale';

const VALUE = fc.double({ min: -1e9, max: 1e9, noNaN: true }).map((value) => Number(value.toFixed(3)));

describe('roundTicks', () => {
  it.each([
    [92.3, 97.28, 6, [92, 93, 94, 95, 96, 97, 98]],
    [0, 2_900_000, 6, [0, 500_000, 1_000_000, 1_500_000, 2_000_000, 2_500_000, 3_000_000]],
    [0.1, 0.3, 4, [0.1, 0.15, 0.2, 0.25, 0.3]],
    [5, 5, 4, [4.5, 4.75, 5, 5.25, 5.5]],
    [0, 0, 2, [-0.5, 0, 0.5]],
  ])('from %d to %d in about %d', (low, high, count, expected) => {
    expect(roundTicks(low, high, count).values.map((value) => Number(value))).toEqual(expected);
  });

  it('gives values a hair apart room on both sides', () => {
    const { values, min, max } = roundTicks(0.01, 0.010000000000000002, 4);
    expect(values.every(Number.isFinite)).toBe(true);
    expect([min < 0.01, max > 0.01]).toEqual([true, true]);
  });

  it('cover the values with a few even, round steps', () => {
    fc.assert(
      fc.property(VALUE, VALUE, fc.integer({ min: 2, max: 10 }), (a, b, count) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        const { min, max, step, values } = roundTicks(low, high, count);
        const slack = step * 1e-6;
        expect(min).toBeLessThanOrEqual(low + slack);
        expect(max).toBeGreaterThanOrEqual(high - slack);
        expect(values.length).toBeGreaterThanOrEqual(2);
        expect(values.length).toBeLessThanOrEqual(count + 3);
        expect(values[0]).toBe(min);
        expect(values.at(-1)).toBe(max);
        const lead = Number((step / 10 ** Math.floor(Math.log10(step) + 1e-9)).toPrecision(3));
        expect([1, 2, 2.5, 5, 10]).toContain(lead);
        for (const [at, value] of values.entries()) {
          const before = values[at - 1];
          if (before !== undefined) expect(Math.abs(value - before - step)).toBeLessThanOrEqual(step * 1e-3);
        }
      }),
    );
  });
});

describe('roundTicksFromZero', () => {
  it('always holds zero', () => {
    fc.assert(
      fc.property(VALUE, VALUE, (a, b) => {
        const { values } = roundTicksFromZero(Math.min(a, b), Math.max(a, b), 6);
        expect(values).toContain(0);
      }),
    );
  });

  it('starts at zero for what is not negative and ends there for what is not positive', () => {
    expect(roundTicksFromZero(30, 90, 6).min).toBe(0);
    expect(roundTicksFromZero(-90, -30, 6).max).toBe(0);
  });
});
