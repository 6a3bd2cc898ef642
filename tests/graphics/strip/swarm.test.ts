import fc from 'fast-check';
import { expect, it } from 'vitest';
import { swarm } from '@/graphics/strip/swarm';

const dots = fc.array(
  fc.record({ x: fc.double({ min: 0, max: 300, noNaN: true }), radius: fc.constantFrom(4.6, 7.4) }),
  { maxLength: 40 },
);

it('no dot covers another, and one that stands free is in the middle', () => {
  fc.assert(
    fc.property(dots, (some) => {
      const offsets = swarm(some);
      some.forEach((dot, at) => {
        const others = some.flatMap((other, index) =>
          index === at ? [] : [{ ...other, y: offsets[index] ?? 0 }],
        );
        for (const { x, y, radius } of others)
          expect(Math.hypot(x - dot.x, y - (offsets[at] ?? 0))).toBeGreaterThanOrEqual(radius + dot.radius);
        const free = others.every(({ x, radius }) => Math.abs(x - dot.x) > radius + dot.radius + 2);
        if (free) expect(offsets[at]).toBe(0);
      });
    }),
  );
});

it('places the larger dots nearer the middle', () => {
  expect(
    swarm([
      { x: 10, radius: 4.6 },
      { x: 10, radius: 7.4 },
    ])[1],
  ).toBe(0);
});
