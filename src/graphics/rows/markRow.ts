import { maxOf } from '@/lib/extent';
import { besideMark, overMark, type Side } from '../label/candidates';
import { type LabelLines, labelBox } from '../label/labelText';
import { placeLabels } from '../label/placeLabels';
import { type Box, grown, overlap, type Point, type Segment } from '../scene/box';
import type { SceneLabel, SceneMark } from '../scene/scene';
import { inkBoxes } from '../scene/shapeBox';
import { type DrawnRow, lowered, ROW } from './rowLayout';
import type { FigureRow, RowsSpec } from './rowSpec';
import { wordings } from './rowWords';

/** Marks on one level: heights count from its middle, `above` and `below` are the room that it needs. */
interface Lane {
  readonly above: number;
  below: number;
  readonly marks: SceneMark[];
  readonly labels: SceneLabel[];
  readonly taken: Box[];
}

const LINE = 15;
const ROOM = 12;
/** A label over its mark is this near: other marks and labels of the lane keep further off. */
const OVER = 3;
const SIDES: readonly Side[] = ['above', 'aboveRight', 'aboveLeft', 'right'];
/** Over its middle the dashed stub of a near definition stands. */
const BESIDE_STUB: readonly Side[] = ['aboveRight', 'aboveLeft', 'right'];
const LEFT: readonly Side[] = ['left'];
/** What the place left of a mark costs more than those before it. */
const LAST = 0.04;
/** How many of the shortest wordings are no reason to stay on a lane. */
const SHORTEST = 3;

/**
 * Puts the marks of a row on as few lanes as leave every mark and every label free: a mark that finds no free place on
 * a lane, with nearly all of its words, opens a lane beneath.
 * @param hairlines where upright lines run through the row, which labels avoid
 */
export function markRow(
  { place }: FigureRow,
  marks: readonly SceneMark[],
  spec: RowsSpec,
  left: number,
  hairlines: readonly number[],
): DrawnRow {
  const lanes: Lane[] = [];
  for (const mark of marks) {
    const all = wordings(mark, place, spec, 2);
    const full = all.slice(0, Math.max(1, all.length - SHORTEST));
    const put = (lane: Lane, lines: LabelLines) => putInto(lane, mark, lines, spec, left, hairlines);
    if (full.some((lines) => lanes.some((lane) => put(lane, lines)))) continue;
    const opened = all.some((lines) => {
      const lane = newLane(lines.length);
      return put(lane, lines) && lanes.push(lane) > 0;
    });
    if (!opened) lanes.push({ ...newLane(1), marks: [mark] });
  }
  let y = 0;
  const middles = lanes.map(({ above, below }) => {
    y += above + below;
    return y - below;
  });
  const inRow = <Item extends { readonly at: Point }>(itemsOf: (lane: Lane) => readonly Item[]) =>
    lanes.flatMap((lane, at) => itemsOf(lane).map((item) => lowered(item, middles[at] ?? 0)));
  return {
    height: Math.max(y, ROW.city),
    first: middles[0] ?? ROW.city / 2,
    bars: [],
    marks: inRow((lane) => lane.marks.map((mark) => ({ ...mark, at: { x: mark.at.x, y: 0 } }))),
    labels: inRow((lane) => lane.labels),
  };
}

const newLane = (lines: number): Lane => ({
  above: ROOM + LINE * lines,
  below: ROOM,
  marks: [],
  labels: [],
  taken: [],
});

function putInto(
  lane: Lane,
  mark: SceneMark,
  lines: LabelLines,
  spec: RowsSpec,
  left: number,
  hairlines: readonly number[],
): boolean {
  const anchor = { x: mark.at.x, y: 0 };
  const ink = inkBoxes(mark.shapes, anchor);
  if (ink.some((box) => lane.taken.some((other) => overlap(grown(box, 1.5, OVER), other)))) return false;
  const stubbed = mark.keys.includes('related');
  const beside = {
    anchor,
    clear: stubbed ? 8 : 5,
    clearUp: stubbed ? mark.radius + 2 : maxOf(ink.map(({ top }) => -top)),
    reach: maxOf(ink.map(({ right }) => right - anchor.x)),
    sides: stubbed ? BESIDE_STUB : SIDES,
    slide: 0,
  };
  const bounds: Box = { left, right: spec.width - 1, top: -lane.above - 1, bottom: ROOM };
  const over = stubbed ? [] : [overMark(beside, lines, bounds.left, bounds.right)];
  const segments = hairlines.map(
    (x): Segment => ({ from: { x, y: bounds.top }, to: { x, y: bounds.bottom } }),
  );
  const leftwards = { ...beside, reach: maxOf(ink.map((box) => anchor.x - box.left)), sides: LEFT };
  const atLeft = besideMark(leftwards, lines).map((place) => ({ ...place, cost: place.cost + LAST }));
  const request = {
    candidates: [[...besideMark(beside, lines), ...over, ...atLeft]],
    anchor,
    place: mark.place,
  };
  const [label] = placeLabels(
    [request],
    { boxes: [...lane.taken, ...ink], segments, anchors: lane.marks.map(({ at }) => ({ x: at.x, y: 0 })) },
    bounds,
  );
  if (!label) return false;
  lane.marks.push(mark);
  lane.labels.push(label);
  lane.taken.push(...ink.map((box) => grown(box, OVER, OVER)), grown(labelBox(label), 4, 1));
  lane.below = maxOf([lane.below, ...ink.map(({ bottom }) => Math.ceil(bottom + 2))]);
  return true;
}
