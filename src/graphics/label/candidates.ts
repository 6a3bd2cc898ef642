import type { Point, Segment } from '../scene/box';
import type { SceneLabel } from '../scene/scene';
import { type LabelLines, labelSize } from './labelText';

export type Side =
  | 'right'
  | 'left'
  | 'above'
  | 'below'
  | 'aboveRight'
  | 'aboveLeft'
  | 'belowRight'
  | 'belowLeft';

/** Where a label may stand, and what it costs to stand there. */
export interface Candidate {
  readonly at: Point;
  readonly align: SceneLabel['align'];
  readonly lines: LabelLines;
  readonly cost: number;
  /** From the mark to the words, for a place that does not touch the mark. */
  readonly leader?: Segment;
}

/** What a label beside a mark must know of it, in pixels. */
export interface Beside {
  readonly anchor: Point;
  /** Distance from the anchor that the mark itself takes. */
  readonly clear: number;
  /** The same to the right and left, where it is more: a stub. */
  readonly reach?: number;
  /** The same above and below, where it is another: half a bar. */
  readonly clearUp?: number;
  readonly sides: readonly Side[];
  /** How far the label may be moved up or down along a free side. */
  readonly slide: number;
}

/** Places round a mark, side by side in the order of preference, each moved as far as it may be. */
export function besideMark(mark: Beside, lines: LabelLines): readonly Candidate[] {
  const { height } = labelSize(lines);
  return mark.sides.flatMap((side, order) =>
    steps(mark.slide).map((slide): Candidate => {
      const { at, align } = position(mark, side, slide, height);
      return { at, align, lines, cost: order * 0.01 + Math.abs(slide) };
    }),
  );
}

function steps(slide: number): readonly number[] {
  const list = [0];
  for (let step = 2; step <= slide; step += 2) list.push(-step, step);
  return list;
}

/** Pixels that words at a corner of a mark begin beside its middle at least. */
const NEAR = 3;

function position(mark: Beside, side: Side, slide: number, height: number) {
  const { anchor, clear } = mark;
  const beside = Math.max(clear, mark.reach ?? 0) + 5;
  const over = (mark.clearUp ?? clear) + height / 2 + 2;
  const x = side.endsWith('ight') ? anchor.x + beside : side.endsWith('eft') ? anchor.x - beside : anchor.x;
  const align = side.endsWith('ight') ? 'left' : side.endsWith('eft') ? 'right' : 'center';
  const diagonal = side.length > 5;
  const y = side.startsWith('above')
    ? anchor.y - over
    : side.startsWith('below')
      ? anchor.y + over
      : anchor.y;
  const near = Math.max(NEAR, clear * 0.4);
  const nearX = diagonal ? (align === 'left' ? anchor.x + near : anchor.x - near) : x;
  return { at: { x: nearX, y: y + slide }, align } as const;
}

const LEADER = {
  cost: 200,
  gap: 3,
  lengths: [16, 24, 34, 46],
  angles: [-60, 60, -120, 120, -90, 90, -30, 30, 0],
};

/** Places further from a mark, joined to it by a thin line: for a label that finds no place at the mark. */
export const byLeader = ({ anchor, clear }: Beside, lines: LabelLines): readonly Candidate[] =>
  LEADER.lengths.flatMap((length) =>
    LEADER.angles.map((degrees): Candidate => {
      const [x, y] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
      const on = (far: number): Point => ({ x: anchor.x + x * far, y: anchor.y + y * far });
      const end = on(clear + length);
      const align = x > 0.1 ? 'left' : x < -0.1 ? 'right' : 'center';
      const { height } = labelSize(lines);
      const at = {
        x: end.x + (align === 'left' ? LEADER.gap : align === 'right' ? -LEADER.gap : 0),
        y: end.y + (align === 'center' ? Math.sign(y) * (height / 2) : 0),
      };
      return { at, align, lines, cost: LEADER.cost + length, leader: { from: on(clear + 1), to: end } };
    }),
  );

/** Places on a level line, above it or below it, from its left end on. */
export function alongLevel({ from, to }: Segment, lines: LabelLines, step = 8): readonly Candidate[] {
  const { width, height } = labelSize(lines);
  const places: Candidate[] = [];
  for (const [side, y] of [from.y - height / 2 - 1, from.y + height / 2 + 1].entries())
    for (let x = from.x + 4; x + width <= to.x; x += step)
      places.push({ at: { x, y }, align: 'left', lines, cost: side + (x - from.x) * 0.001 });
  return places;
}

/** An upright line whose name stands beside its head, on one of some levels above its foot. */
export interface Head {
  readonly x: number;
  readonly foot: number;
  readonly levels: readonly number[];
  /** Pixels from the line to the words. */
  readonly gap: number;
  readonly sides: readonly ('left' | 'right')[];
}

/** Places beside the head of an upright line; the line itself is the leader to each of them. */
export const atHead = ({ x, foot, levels, gap, sides }: Head, lines: LabelLines): readonly Candidate[] =>
  levels.flatMap((y, level) =>
    sides.map(
      (align, side): Candidate => ({
        at: { x: align === 'left' ? x + gap : x - gap, y },
        align,
        lines,
        cost: level * 10 + side,
        leader: { from: { x, y: foot }, to: { x, y } },
      }),
    ),
  );
