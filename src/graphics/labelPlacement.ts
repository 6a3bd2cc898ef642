import { maxOf } from '@/lib/extent';
import { textWidth } from '@/lib/textWidth';
import type { Box, Point, SceneLabel, TextRun } from './scene';

export type Side =
  | 'right'
  | 'left'
  | 'above'
  | 'below'
  | 'aboveRight'
  | 'aboveLeft'
  | 'belowRight'
  | 'belowLeft';

/** A label that wants a place beside a mark. */
export interface LabelRequest {
  readonly anchor: Point;
  /** Distance from the anchor that the mark itself takes. */
  readonly clear: number;
  /** The same to the right and left, where it is more: a stub. */
  readonly reach?: number;
  /** The same above and below, where it is another: half a bar. */
  readonly clearUp?: number;
  readonly lines: readonly (readonly TextRun[])[];
  /** Fewer words, for where the lines find no place. */
  readonly short?: LabelRequest['lines'];
  readonly sides: readonly Side[];
  /** How far, in pixels, the label may be moved up or down along a free side. */
  readonly slide: number;
}

export interface Segment {
  readonly from: Point;
  readonly to: Point;
}

const LINE_HEIGHT = 15;
const GAP = 2;

/**
 * Places labels one after another, the most important first: at the first free side of its mark, moved along that
 * side, else in fewer words, else left out. Marks and labels are never covered; lines only when nothing else is free.
 * @param marks boxes of the marks
 * @param segments lines that labels had better avoid
 * @param bounds where labels may stand
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  marks: readonly Box[],
  segments: readonly Segment[],
  bounds: Box,
): readonly (SceneLabel | null)[] {
  const taken: Box[] = [...marks];
  return requests.map((request) => {
    const found =
      findPlace(request, request.lines, taken, segments, bounds) ??
      (request.short ? findPlace(request, request.short, taken, segments, bounds) : null);
    if (found) taken.push(grow(found.box, GAP));
    return found?.label ?? null;
  });
}

function findPlace(
  request: LabelRequest,
  lines: LabelRequest['lines'],
  taken: readonly Box[],
  segments: readonly Segment[],
  bounds: Box,
): { label: SceneLabel; box: Box } | null {
  const size = labelSize(lines);
  const candidates = request.sides.flatMap((side) =>
    offsets(request.slide).map((slide) => ({ side, slide })),
  );
  let best: { label: SceneLabel; box: Box; cost: number } | null = null;
  for (const { side, slide } of candidates) {
    const { at, align } = position(request, side, slide, size);
    const box = boxAt(at, align, size);
    if (!inside(box, bounds) || taken.some((other) => overlap(box, other))) continue;
    const crossed = segments.filter((segment) => crosses(segment, box)).length;
    const cost = crossed * 40 + Math.abs(slide);
    if (best === null || cost < best.cost) best = { label: { at, align, lines, halo: true }, box, cost };
    if (cost === 0) break;
  }
  return best;
}

/** Width and height of the text of a label, in pixels. */
export function labelSize(lines: readonly (readonly TextRun[])[]): { width: number; height: number } {
  const widths = lines.map((runs) =>
    runs.reduce((sum, run) => sum + textWidth(run.text, run.size, run.bold) + 5, -5),
  );
  return { width: maxOf([0, ...widths]), height: lines.length * LINE_HEIGHT };
}

function offsets(slide: number): readonly number[] {
  const list = [0];
  for (let step = 2; step <= slide; step += 2) list.push(-step, step);
  return list;
}

function position(request: LabelRequest, side: Side, slide: number, size: { width: number; height: number }) {
  const { anchor, clear } = request;
  const beside = Math.max(clear, request.reach ?? 0) + 5;
  const over = (request.clearUp ?? clear) + size.height / 2 + 2;
  const x = side.endsWith('ight') ? anchor.x + beside : side.endsWith('eft') ? anchor.x - beside : anchor.x;
  const align = side.endsWith('ight') ? 'left' : side.endsWith('eft') ? 'right' : 'center';
  const diagonal = side.length > 5;
  const y = side.startsWith('above')
    ? anchor.y - over
    : side.startsWith('below')
      ? anchor.y + over
      : anchor.y;
  const nearX = diagonal ? (align === 'left' ? anchor.x + clear * 0.4 : anchor.x - clear * 0.4) : x;
  return { at: { x: nearX, y: y + slide }, align } as const;
}

function boxAt(at: Point, align: SceneLabel['align'], size: { width: number; height: number }): Box {
  const left = align === 'left' ? at.x : align === 'right' ? at.x - size.width : at.x - size.width / 2;
  return {
    left,
    right: left + size.width,
    top: at.y - size.height / 2 + 1,
    bottom: at.y + size.height / 2 - 1,
  };
}

/** The box that a placed label takes, in pixels of the picture. */
export const labelBox = ({ at, align, lines }: SceneLabel): Box => boxAt(at, align, labelSize(lines));

const grow = (box: Box, by: number): Box => ({
  left: box.left - by * 2,
  right: box.right + by * 2,
  top: box.top - by / 2,
  bottom: box.bottom + by / 2,
});

const inside = (box: Box, bounds: Box): boolean =>
  box.left >= bounds.left &&
  box.right <= bounds.right &&
  box.top >= bounds.top &&
  box.bottom <= bounds.bottom;

/** Whether two boxes share any area. */
export const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Whether a straight segment passes through a box. */
export function crosses({ from, to }: Segment, box: Box): boolean {
  let enter = 0;
  let leave = 1;
  const clip = (start: number, delta: number, low: number, high: number): boolean => {
    if (delta === 0) return start >= low && start <= high;
    const [a, b] = [(low - start) / delta, (high - start) / delta];
    enter = Math.max(enter, Math.min(a, b));
    leave = Math.min(leave, Math.max(a, b));
    return enter <= leave;
  };
  return clip(from.x, to.x - from.x, box.left, box.right) && clip(from.y, to.y - from.y, box.top, box.bottom);
}
