import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { UnitKind } from '@/domain/unit';
import { areLevel, niceStep, placesOf, toStep } from '@/query/series/resolution';

const printed = (value: number, resolution: number) => ({ value, resolution });

describe('figures that are level', () => {
  it.each([
    ['44万 and 45万', 440_000, 1e4, 450_000, 1e4, 'count', true],
    ['44万 and 46万', 440_000, 1e4, 460_000, 1e4, 'count', false],
    ['44万 and 448,000', 440_000, 1e4, 448_000, 1e3, 'count', true],
    ['5 and 6 schools, counted', 5, 1, 6, 1, 'count', false],
    ['95% and 96%', 95, 1, 96, 1, 'rate', true],
    ['95.0% and 95.3%', 95, 0.1, 95.3, 0.1, 'rate', false],
    ['92.3% and 92.4%, but for binary noise', 92.3, 0.1, 92.4, 0.1, 'rate', true],
    ['95.3% and 95%', 95.3, 0.1, 95, 1, 'rate', true],
  ] as const)('%s', (_, a, aStep, b, bStep, kind, level) => {
    expect(areLevel(printed(a, aStep), printed(b, bStep), kind)).toBe(level);
    expect(areLevel(printed(b, bStep), printed(a, aStep), kind)).toBe(level);
  });
});

describe('places in an order', () => {
  const steps = fc.constantFrom(1, 10, 100, 1e4);
  const figures = fc.array(fc.record({ value: fc.integer({ min: 0, max: 40_000 }), resolution: steps }), {
    maxLength: 30,
  });
  const kinds = fc.constantFrom<UnitKind>('rate', 'count', 'money');
  const aheads = fc.constantFrom<1 | -1>(1, -1);

  it('are one more than the number of figures that are ahead by more than the coarser step', () => {
    fc.assert(
      fc.property(figures, kinds, aheads, (list, kind, ahead) => {
        const places = placesOf(list, kind, ahead);
        for (const one of list) {
          const better = list.filter(
            (other) => (other.value - one.value) * ahead > 0 && !areLevel(one, other, kind),
          );
          expect(places.get(one)).toBe(1 + better.length);
        }
      }),
    );
  });

  it('depend on no order of the list, and what is ahead of another has the better place', () => {
    fc.assert(
      fc.property(figures, kinds, (list, kind) => {
        const places = placesOf(list, kind, 1);
        const turned = placesOf([...list].reverse(), kind, 1);
        for (const one of list) {
          expect(turned.get(one)).toBe(places.get(one));
          for (const other of list)
            if (one.value > other.value && !areLevel(one, other, kind))
              expect(places.get(one) ?? 0).toBeLessThan(places.get(other) ?? 0);
        }
      }),
    );
  });

  it('do not carry being level over', () => {
    const [high, middle, low] = [printed(93, 1), printed(92, 1), printed(91, 1)];
    const places = placesOf([low, middle, high], 'rate', 1);
    expect([high, middle, low].map((one) => places.get(one))).toEqual([1, 1, 2]);
  });
});

describe('steps', () => {
  it.each([
    [2.27, 5],
    [0.5, 0.5],
    [0.51, 1],
    [0.0021, 0.005],
    [6, 10],
    [0, 0],
  ])('the nice one not below %d is %d', (error, step) => {
    expect(niceStep(error)).toBeCloseTo(step, 12);
  });

  it('are never finer than the error, nor ten times as coarse', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-9, max: 1e9, noNaN: true }), (error) => {
        expect(niceStep(error)).toBeGreaterThanOrEqual(error * (1 - 1e-8));
        expect(niceStep(error)).toBeLessThan(error * 2.6);
      }),
    );
  });

  it('round halves away from nothing, and never to minus nothing', () => {
    expect([toStep(2.5, 5), toStep(-2.5, 5), toStep(0.25, 0.1), toStep(7, 0)]).toEqual([5, -5, 0.3, 7]);
    expect(Object.is(toStep(-0.1, 1), 0)).toBe(true);
  });
});
