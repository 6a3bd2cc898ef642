import { haloOf, line, type Shape } from './shape';

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
