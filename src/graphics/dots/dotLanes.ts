import type { Observation } from '@/domain/observation';
import { maxOf } from '@/lib/extent';
import { type MarkAxis, mark } from '../glyph/markShapes';
import { overlap, placeLabels, type Segment, type Side } from '../label/placeLabels';
import type { Box, SceneLabel } from '../scene/scene';
import { line, type Shape } from '../scene/shape';
import { inkBoxes } from '../scene/shapeBox';
import type { DotItem } from './dotItems';
import { type DotWording, type LabelLines, labelVariants } from './dotWords';
import { grown, labelBox } from './labelBox';

/** A mark with its label, `x` in pixels of the picture, heights counted from the middle of its lane. */
export interface PlacedDot {
  readonly item: DotItem;
  readonly x: number;
  readonly shapes: readonly Shape[];
  readonly label: SceneLabel | null;
}

/** Marks on one level: room above and below their middle, in pixels. */
export interface Lane {
  readonly above: number;
  below: number;
  readonly dots: PlacedDot[];
  readonly taken: Box[];
}

/** Where the marks of a row may stand. */
export interface LaneRoom {
  readonly left: number;
  readonly right: number;
  readonly xOf: (value: number) => number;
  /** Places of the hairlines, which labels avoid. */
  readonly hairlines: readonly number[];
  readonly scopeMatters: boolean;
  readonly wording: DotWording;
}

const LINE = 15;
const ABOVE = 12;
const BELOW = 12;

/**
 * Puts the marks of a row on as few levels as leave every mark and every label free: a mark that finds no free place
 * on a level, with as many of its words as possible, opens a level beneath.
 */
export function dotLanes(items: readonly DotItem[], room: LaneRoom): readonly Lane[] {
  const lanes: Lane[] = [];
  for (const item of items) {
    const variants = labelVariants(item, room.wording);
    const full = variants.slice(0, Math.max(1, variants.length - 3));
    const placed =
      full.some((lines) => lanes.some((lane) => putInto(lane, item, lines, room))) ||
      variants.some((lines) => {
        const lane = newLane(lines);
        const fits = putInto(lane, item, lines, room);
        if (fits) lanes.push(lane);
        return fits;
      });
    if (!placed) {
      const lane = newLane([[]]);
      lane.dots.push({ item, x: xOfItem(item, room), shapes: shapesOf(item, room), label: null });
      lanes.push(lane);
    }
  }
  return lanes;
}

const newLane = (lines: LabelLines): Lane => ({
  above: ABOVE + LINE * Math.max(1, lines.length),
  below: BELOW,
  dots: [],
  taken: [],
});

function putInto(lane: Lane, item: DotItem, lines: LabelLines, room: LaneRoom): boolean {
  const x = xOfItem(item, room);
  const shapes = shapesOf(item, room);
  const own = inkBoxes(shapes, { x, y: 0 });
  if (own.some((box) => lane.taken.some((other) => overlap(grown(box, 1.5, 0), other)))) return false;
  const label = labelFor(lane, item, lines, own, x, room);
  if (!label) return false;
  lane.dots.push({ item, x, shapes, label });
  lane.taken.push(...own, grown(labelBox(label), 4, 1));
  lane.below = maxOf([lane.below, ...own.map(({ bottom }) => Math.ceil(bottom + 2))]);
  return true;
}

function labelFor(
  lane: Lane,
  item: DotItem,
  lines: LabelLines,
  own: readonly Box[],
  x: number,
  room: LaneRoom,
): SceneLabel | null {
  const stubbed = isNear(item, room);
  const core = inkBoxes(shapesOf(item, room, false), { x, y: 0 });
  const clearUp = maxOf(core.map(({ top }) => -top));
  const reach = maxOf(own.map(({ left, right }) => Math.max(right - x, x - left)));
  const sides: readonly Side[] = stubbed
    ? ['aboveRight', 'aboveLeft', 'right', 'left']
    : ['above', 'aboveRight', 'aboveLeft', 'right', 'left'];
  const bounds: Box = { left: room.left, right: room.right, top: -lane.above - 1, bottom: BELOW };
  const segments = room.hairlines.map(
    (at): Segment => ({ from: { x: at, y: bounds.top }, to: { x: at, y: bounds.bottom } }),
  );
  const request = { anchor: { x, y: 0 }, clear: stubbed ? 8 : 5, clearUp, reach, lines, sides, slide: 0 };
  const width = labelWidth(lines);
  const shifted = Math.min(Math.max(x, room.left + width / 2 + 1), room.right - width / 2 - 1);
  const attempts = [request, { ...request, anchor: { x: shifted, y: 0 }, sides: ['above'] as const }];
  for (const attempt of attempts) {
    const [label] = placeLabels([attempt], [...lane.taken, ...own], segments, bounds);
    if (label) return label;
  }
  return null;
}

function labelWidth(lines: LabelLines): number {
  const { left, right } = labelBox({ at: { x: 0, y: 0 }, align: 'left', lines, halo: true });
  return right - left;
}

function xOfItem({ form, observations }: DotItem, { xOf }: LaneRoom): number {
  const [figure, low] = observations;
  if (!figure) return 0;
  return form === 'range' && low ? (xOf(figure.value) + xOf(low.value)) / 2 : xOf(figure.value);
}

const isNear = ({ observations }: DotItem, { wording }: LaneRoom): boolean =>
  observations[0]?.indicatorId !== wording.indicatorId;

function shapesOf(item: DotItem, room: LaneRoom, withStub = true): readonly Shape[] {
  const [figure, low] = item.observations;
  if (!figure) return [];
  const axis: MarkAxis = {
    value: 'right',
    stub: withStub && isNear(item, room),
    onTarget: item.form === 'onTarget',
    scopeMatters: room.scopeMatters,
  };
  if (item.form !== 'range' || !low) return mark(figure, axis);
  const half = (room.xOf(figure.value) - room.xOf(low.value)) / 2;
  const end = (one: Observation, by: number) => shifted(mark({ ...one, bound: 'exact' }, axis), by);
  return [
    line(
      [
        [-half, 0],
        [half, 0],
      ],
      1.6,
    ),
    ...end(low, -half),
    ...end(figure, half),
  ];
}

/** Shapes moved along the value axis; circles become paths, which can stand anywhere. */
function shifted(shapes: readonly Shape[], by: number): readonly Shape[] {
  return shapes.map((shape) => {
    if (shape.kind === 'circle') {
      const { r, ...look } = shape;
      const d = `M${by - r},0A${r},${r} 0 0 1 ${by + r},0A${r},${r} 0 0 1 ${by - r},0Z`;
      return { ...look, kind: 'path', d };
    }
    const d = shape.d.replace(
      /([MLH])(-?[\d.]+)/g,
      (_, command: string, x: string) => `${command}${Number(x) + by}`,
    );
    return { ...shape, d };
  });
}
