export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A straight line between two points. */
export interface Segment {
  readonly from: Point;
  readonly to: Point;
}

/** A box with room added at its sides, and above and below. */
export const grown = (box: Box, x: number, y: number): Box => ({
  left: box.left - x,
  right: box.right + x,
  top: box.top - y,
  bottom: box.bottom + y,
});

export const isInside = (box: Box, bounds: Box): boolean =>
  box.left >= bounds.left &&
  box.right <= bounds.right &&
  box.top >= bounds.top &&
  box.bottom <= bounds.bottom;

/** Whether two boxes share any area. */
export const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** How far a point lies from a box; 0 within. */
export const distanceTo = (box: Box, { x, y }: Point): number =>
  Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom));

/** The part of a segment that lies within a box; null when none does. */
export function clipped({ from, to }: Segment, box: Box): Segment | null {
  let [enter, leave] = [0, 1];
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const within = (start: number, delta: number, low: number, high: number): boolean => {
    if (delta === 0) return start >= low && start <= high;
    const [a, b] = [(low - start) / delta, (high - start) / delta];
    enter = Math.max(enter, Math.min(a, b));
    leave = Math.min(leave, Math.max(a, b));
    return enter <= leave;
  };
  if (!within(from.x, dx, box.left, box.right) || !within(from.y, dy, box.top, box.bottom)) return null;
  const at = (share: number): Point => ({ x: from.x + dx * share, y: from.y + dy * share });
  return { from: enter === 0 ? from : at(enter), to: leave === 1 ? to : at(leave) };
}

/** Whether a straight segment passes through a box. */
export const crosses = (segment: Segment, box: Box): boolean => clipped(segment, box) !== null;

/** The parts of a segment that lie outside some boxes, in its direction. */
export function freeParts(segment: Segment, taken: readonly Box[]): readonly Segment[] {
  const { from, to } = segment;
  const along = (point: Point): number =>
    Math.abs(to.x - from.x) > Math.abs(to.y - from.y)
      ? (point.x - from.x) / (to.x - from.x)
      : (point.y - from.y) / (to.y - from.y);
  const gaps = taken
    .flatMap((box) => clipped(segment, box) ?? [])
    .sort((a, b) => along(a.from) - along(b.from));
  const parts: Segment[] = [];
  let free = from;
  for (const gap of gaps) {
    if (along(gap.from) > along(free)) parts.push({ from: free, to: gap.from });
    if (along(gap.to) > along(free)) free = gap.to;
  }
  if (along(to) > along(free)) parts.push({ from: free, to });
  return parts;
}

/** The part of a polygon that lies between the top and the bottom of a box; its corners in order. */
export function polygonWithin(corners: readonly Point[], { top, bottom }: Box): readonly Point[] {
  const below = cut(corners, top, (y) => y >= top);
  return cut(below, bottom, (y) => y <= bottom);
}

function cut(corners: readonly Point[], level: number, keeps: (y: number) => boolean): readonly Point[] {
  return corners.flatMap((to, at) => {
    const from = corners.at(at - 1) as Point;
    const kept = keeps(to.y) ? [to] : [];
    if (keeps(from.y) === keeps(to.y)) return kept;
    const x = from.x + ((to.x - from.x) * (level - from.y)) / (to.y - from.y);
    return [{ x, y: level }, ...kept];
  });
}
