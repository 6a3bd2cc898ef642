import type { Bound } from '@/domain/observation';
import { px, type Shape, strokes, type ValueAxis } from '../scene/shape';

const WIDTH = 1.6;
const LENGTH = 9;
const HEAD = 3.3;

/**
 * The arrow that says how a printed figure limits the true one, along the value axis: from a foot (at least), without
 * (more than), downwards from a foot (at most), up to a lid (nearly); a wave for about.
 * @param clear distance from the centre that the mark itself takes
 */
export function boundShapes(bound: Bound, axis: ValueAxis, clear: number): readonly Shape[] {
  const at = placeAlong(axis);
  const start = clear + 2.8;
  switch (bound) {
    case 'exact':
      return [];
    case 'at_least':
      return [strokes([foot(at, start), ...arrow(at, start, 1)], WIDTH)];
    case 'more_than':
      return [strokes(arrow(at, start, 1), WIDTH)];
    case 'at_most':
      return [strokes([foot(at, -start), ...arrow(at, -start, -1)], WIDTH)];
    case 'nearly':
      return [strokes([...arrow(at, start, 1), foot(at, start + LENGTH + 1.6)], WIDTH)];
    case 'about':
      return [wave(axis, start + 3)];
  }
}

type Line = readonly (readonly [number, number])[];
type Place = (along: number, across: number) => readonly [number, number];

function placeAlong(axis: ValueAxis): Place {
  return axis === 'up' ? (along, across) => [across, -along] : (along, across) => [along, across];
}

const foot = (at: Place, along: number): Line => [at(along, -HEAD), at(along, HEAD)];

function arrow(at: Place, start: number, sign: 1 | -1): readonly Line[] {
  const tip = start + sign * LENGTH;
  const neck = tip - sign * HEAD;
  return [
    [at(start, 0), at(tip, 0)],
    [at(neck, -HEAD), at(tip, 0), at(neck, HEAD)],
  ];
}

function wave(axis: ValueAxis, distance: number): Shape {
  const [x, y] = axis === 'up' ? [0, -distance] : [distance + 3, 0];
  const d = `M${px(x - 5)},${px(y + 1)}Q${px(x - 2.5)},${px(y - 4)} ${px(x)},${px(y)}Q${px(x + 2.5)},${px(y + 4)} ${px(x + 5)},${px(y - 1)}`;
  return { kind: 'path', d, fill: 'none', stroke: 'ink', width: WIDTH };
}
