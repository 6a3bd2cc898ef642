import type { Observation } from '@/domain/observation';
import { line, moved, type Shape } from '../scene/shape';
import { type MarkAxis, mark, markRadius } from './markShapes';

/**
 * A printed range as one mark round the middle between its ends: the mark of each end without its arrow, and a tie.
 * @param length pixels from the lower to the upper end along the value axis
 */
export function rangeShapes(
  low: Observation,
  high: Observation,
  length: number,
  axis: MarkAxis,
): readonly Shape[] {
  const half = length / 2;
  const place = (along: number) => (axis.value === 'up' ? { x: 0, y: -along } : { x: along, y: 0 });
  const end = (one: Observation, along: number) =>
    mark({ ...one, bound: 'exact' }, axis).map((shape) => moved(shape, place(along)));
  const reach = half - markRadius(high, axis);
  const [from, to] = [place(-reach), place(reach)];
  const tie: readonly (readonly [number, number])[] = [
    [from.x, from.y],
    [to.x, to.y],
  ];
  return [...(reach > 0 ? [line(tie, 1.6)] : []), ...end(low, -half), ...end(high, half)];
}
