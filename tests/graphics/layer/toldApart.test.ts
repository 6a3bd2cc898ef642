import { expect, it } from 'vitest';
import { toldApart } from '@/graphics/layer/toldApart';
import type { Shape } from '@/graphics/scene/shape';

const RADIUS = 5;
const dot: Shape = { kind: 'circle', r: RADIUS, fill: 'ink', stroke: 'none', width: 0 };
const marks = (...at: readonly (readonly [x: number, y: number])[]) =>
  at.map(([x, y], order) => ({
    at: { x, y },
    place: { code: String(order), colour: 'nc' },
    radius: RADIUS,
    shapes: [dot],
  }));
const levels = (drawn: readonly { readonly at: { readonly y: number } }[]) => drawn.map(({ at }) => at.y);

it.each([2, 3, 4])(
  'keeps %i places at one spot in their year, told apart and within a radius of it',
  (count) => {
    const drawn = toldApart(marks(...Array.from({ length: count }, () => [100, 50] as const), [120, 50]));
    expect(drawn.map(({ at }) => at.x)).toEqual([...Array(count).fill(100), 120]);
    const stacked = levels(drawn)
      .slice(0, count)
      .sort((a, b) => a - b);
    for (const y of stacked) expect(Math.abs(y - 50)).toBeLessThan(RADIUS + 0.01);
    stacked.slice(1).forEach((y, at) => {
      expect(y - (stacked[at] ?? 0)).toBeGreaterThan(3);
    });
  },
);

it('leaves the higher of two near values above', () => {
  const [low, high] = levels(toldApart(marks([100, 52], [100, 50])));
  expect(low).toBeGreaterThan((high ?? 0) + 2);
});

it('leaves alone what is drawn by its line, what stands apart, and two marks of one place', () => {
  const apart = marks([100, 50], [100, 70]);
  expect(toldApart(apart)).toEqual(apart);
  const bare = marks([100, 50], [100, 50]).map((mark) => ({ ...mark, shapes: [] }));
  expect(toldApart(bare)).toEqual(bare);
  const own = marks([100, 50], [100, 50]).map((mark) => ({ ...mark, place: { code: 'a', colour: 'nc' } }));
  expect(toldApart(own)).toEqual(own);
});
