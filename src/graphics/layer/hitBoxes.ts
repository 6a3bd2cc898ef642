import type { Box, Point } from '../scene/box';
import type { SceneMark } from '../scene/scene';

/** Reach around a mark in pixels: a finger's width, less where neighbours stand closer, never under the mark. */
const REACH = { most: 12, least: 5 };

/** Gives every mark the area to point at: half the way to the nearest other, so that none covers another's middle. */
export function withReach(marks: readonly Omit<SceneMark, 'box'>[]): readonly SceneMark[] {
  return marks.map((mark) => {
    let room = REACH.most;
    for (const other of marks) if (other !== mark) room = Math.min(room, apart(mark.at, other.at) / 2);
    return { ...mark, box: around(mark.at, Math.max(REACH.least, room)) };
  });
}

const apart = (a: Point, b: Point): number => Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y));

const around = ({ x, y }: Point, reach: number): Box => ({
  left: x - reach,
  right: x + reach,
  top: y - reach,
  bottom: y + reach,
});
