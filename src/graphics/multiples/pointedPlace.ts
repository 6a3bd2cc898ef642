import type { Multiple } from '@/query/multiples';
import type { Point, Scene } from '../scene/scene';

/** How far from a mark or line, in pixels, it is still the one pointed at. */
const REACH = 16;

/** The code of the place whose mark or line lies nearest to a point of a picture; empty when none is near. */
export function pointedPlace(scene: Scene, multiple: Multiple, at: Point): string {
  let nearest = { code: '', distance: REACH };
  const offer = (code: string, distance: number) => {
    if (distance < nearest.distance) nearest = { code, distance };
  };
  for (const mark of scene.marks)
    offer(mark.observation.placeCode, Math.hypot(mark.at.x - at.x, mark.at.y - at.y));
  const codes = new Map<string, string>(
    [...multiple.backdrop, ...multiple.selection.series].map(({ place }) => [place.colour, place.code]),
  );
  const { x, y, plot } = scene;
  const across = (value: number) =>
    plot.left + ((value - x.min) / (x.max - x.min)) * (plot.right - plot.left);
  const up = (value: number) => plot.bottom - ((value - y.min) / (y.max - y.min)) * (plot.bottom - plot.top);
  for (const { colour, points, quiet } of scene.lines)
    points.slice(1).forEach(([year, value], index) => {
      const before = points[index];
      if (!before || before[1] === null || value === null) return;
      const from = { x: across(before[0]), y: up(before[1]) };
      const to = { x: across(year), y: up(value) };
      offer(codes.get(colour) ?? '', toSegment(at, from, to) + (quiet ? 4 : 0));
    });
  return nearest.code;
}

function toSegment(at: Point, from: Point, to: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : ((at.x - from.x) * dx + (at.y - from.y) * dy) / length;
  const t = Math.max(0, Math.min(1, share));
  return Math.hypot(at.x - from.x - t * dx, at.y - from.y - t * dy);
}
