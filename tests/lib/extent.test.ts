import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maxOf, minOf } from '@/lib/extent';

describe('smallest and largest of a list', () => {
  it('are those of Math.min and Math.max for any list, an empty one too', () => {
    fc.assert(
      fc.property(fc.array(fc.double()), (values) => {
        expect(minOf(values) + 0).toBe(Math.min(...values) + 0);
        expect(maxOf(values) + 0).toBe(Math.max(...values) + 0);
      }),
    );
  });

  it('are found among more values than a call takes arguments', () => {
    const values = Array.from({ length: 200_000 }, (_, at) => (at * 7919) % 200_003);
    expect(minOf(values)).toBe(0);
    expect(maxOf(values)).toBe(
      200_002 - [...Array(3)].filter((_, at) => !values.includes(200_002 - at)).length,
    );
    expect(maxOf(new Set(values))).toBe(maxOf(values));
  });
});
