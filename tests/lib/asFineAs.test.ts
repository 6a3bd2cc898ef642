import fc from 'fast-check';
import { expect, it } from 'vitest';
import { asFineAs } from '@/lib/asFineAs';

it.each([
  [15.1684, 0.39, 15.2],
  [24_310, 850, 24_300],
  [16.527, 0.0042, 16.527],
  [440_000, 10_000, 440_000],
  [0.04, 0.1, 0],
  [12.5, 0, 12.5],
])('%f known to %f is %f', (value, step, rounded) => {
  expect(asFineAs(value, step)).toBe(rounded);
});

it('moves a value by less than its step, and a second time not at all', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -1e9, max: 1e9, noNaN: true }),
      fc.double({ min: 1e-3, max: 1e6, noNaN: true }),
      (value, step) => {
        const rounded = asFineAs(value, step);
        expect(Math.abs(rounded - value)).toBeLessThanOrEqual(step * 0.51);
        expect(asFineAs(rounded, step)).toBeCloseTo(rounded, 6);
      },
    ),
  );
});
