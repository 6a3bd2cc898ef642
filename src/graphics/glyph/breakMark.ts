import type { Link } from '@/query/series/series';
import type { Point } from '../scene/box';
import { haloOf, line, type Shape } from '../scene/shape';

const ticks = [
  line(
    [
      [-5, 6],
      [-1, -6],
    ],
    1.6,
  ),
  line(
    [
      [1, 6],
      [5, -6],
    ],
    1.6,
  ),
];

/** The two slanted ticks where a series breaks, around the origin. */
export const breakShapes: readonly Shape[] = [...ticks.map((shape) => haloOf(shape, 1.6)), ...ticks];

/** Where the ticks of a break stand on the way between the two figures that it parts. */
export const breakPoint = (
  { breakShare }: Link,
  { from, to }: { readonly from: Point; readonly to: Point },
): Point => ({
  x: from.x + (to.x - from.x) * breakShare,
  y: from.y + (to.y - from.y) * breakShare,
});
