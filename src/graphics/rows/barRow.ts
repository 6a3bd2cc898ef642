import type { Observation } from '@/domain/observation';
import { isCity } from '@/domain/place';
import { barShapes, rangeBarShapes } from '../glyph/barShapes';
import { keysOfBar } from '../glyph/keyNames';
import { labelAt, placeLabels } from '../label/placeLabels';
import { lowEnd } from '../layer/oneMark';
import type { SceneMark } from '../scene/scene';
import { type DrawnRow, rowSizes } from './rowLayout';
import { barsOf, barWordings, gapOf, type RowScale, roomOf } from './rowScale';
import type { FigureRow, RowsSpec } from './rowSpec';

/** The least width of the area to point at, in pixels. */
const LEAST = 24;
/** Distance that a label keeps from its bar beyond what it is told to. */
const LABEL_GAP = 5;

/** The figures of a row as bars from zero, each on its own lane with its words at its end. */
export function barRow(
  row: FigureRow,
  spec: RowsSpec,
  { left, x }: RowScale,
  rivals: ReadonlySet<Observation>,
): DrawnRow {
  const size = isCity(row.place) ? 'city' : 'context';
  const sizes = rowSizes(spec);
  const lane = sizes.lane[size];
  const thickness = sizes.thickness[size];
  const items = barsOf(row);
  const height = Math.max(sizes.row[size], items.length * lane + sizes.pad);
  const first = (height - Math.max(0, items.length - 1) * lane) / 2;
  const bars = items.map((item, at): SceneMark => {
    const y = first + at * lane;
    const { observation } = item;
    const [zero, end] = [x(0), x(observation.value)];
    const stub = observation.indicatorId !== spec.indicatorId || rivals.has(observation);
    const low = lowEnd(item);
    return {
      ...item,
      place: row.place,
      at: { x: zero, y },
      shapes: low
        ? rangeBarShapes(low, { low: x(low.value) - zero, high: end - zero }, thickness, stub)
        : barShapes(observation, seen(end - zero), thickness, stub),
      radius: thickness / 2,
      box: {
        left: end < zero ? Math.min(zero - LEAST, end) : zero,
        right: end < zero ? zero : Math.max(zero + LEAST, end),
        top: y - lane / 2,
        bottom: y + lane / 2,
      },
      keys: keysOfBar(low ? { ...observation, bound: 'exact' } : observation, stub),
    };
  });
  const bounds = { left, right: spec.width, top: 0, bottom: height };
  const requests = items.map((item, at) => {
    const bar = bars[at] as SceneMark;
    const [words = [], short] = barWordings(item, row, spec, roomOf(spec, left));
    const anchor = { x: x(item.observation.value), y: bar.at.y };
    const sides = item.observation.value < 0 ? (['left'] as const) : (['right'] as const);
    const beside = { anchor, clear: gapOf(item) - LABEL_GAP, sides, slide: 0 };
    return labelAt(beside, words, { ...(short ? { short } : {}), place: row.place, leaders: false });
  });
  const placed = placeLabels(requests, { boxes: [], segments: [] }, bounds);
  return { height, first, bars, labels: placed.flatMap((label) => label ?? []) };
}

/** No bar is so short that it cannot be seen. */
const seen = (length: number): number => (length < 0 ? Math.min(-1, length) : Math.max(1, length));
