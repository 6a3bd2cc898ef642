import { formatNumber } from '@/lib/numberFormat';
import { textWidth } from '@/lib/textWidth';
import type { Strip } from '@/query/panel/strip';
import { valueAxis } from '../axis/axis';
import { rangeScale } from '../scale/axisRange';
import { type Scene, sceneOf } from '../scene/scene';
import { laneLayer } from './laneLayer';
import { rowLayer } from './rowLayer';
import {
  NARROW,
  type StripDot,
  type StripFrame,
  type StripLayer,
  type StripSpec,
  stripRange,
} from './stripSpec';

/** Size of the numbers of the axis. */
const LABEL = 13;
const ROOM = { left: 108, right: 70, narrowLeft: 44, narrowRight: 10, top: 4, rows: 4, end: 6, axis: 30 };

/** A strip worked out to the pixel, and its figures in the order in which arrow keys walk them. */
export interface StripPicture {
  readonly scene: Scene;
  readonly dots: readonly StripDot[];
}

/** The ticks whose words have room; of a log scale the last ones stand close. */
function apart(
  ticks: readonly number[],
  x: (value: number) => number,
  { display }: StripSpec,
): readonly number[] {
  const kept: number[] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const tick of ticks) {
    const half = textWidth(formatNumber(tick, display), LABEL) / 2;
    if (x(tick) - half < end + ROOM.end) continue;
    kept.push(tick);
    end = x(tick) + half;
  }
  return kept;
}

/** A lane a province, and some years on the same scale under them. */
export function stripScene(spec: StripSpec): StripPicture {
  const { strip, width, display } = spec;
  const narrow = width < NARROW;
  const range = stripRange(spec);
  const left = narrow ? ROOM.narrowLeft : ROOM.left;
  const lastTick = textWidth(formatNumber(range.ticks.at(-1) ?? 0, display), LABEL);
  const right = Math.floor(width - (narrow ? Math.max(ROOM.narrowRight, lastTick / 2 + 2) : ROOM.right));
  const scale = rangeScale(range, [left, right]);
  const frame: StripFrame = { spec, range, scale, narrow, plot: { left, right, top: ROOM.top, bottom: 0 } };
  const layers: StripLayer[] = [];
  const end = () => layers.at(-1)?.bottom ?? ROOM.top;
  for (const lane of strip.lanes) layers.push(laneLayer(lane, frame, end()));
  if (strip.rows.length > 0) layers.push(rowLayer(frame, end() + ROOM.rows));
  const plot = { ...frame.plot, bottom: end() + ROOM.end };
  const axis = valueAxis({ values: apart(range.ticks, scale, spec) }, scale, plot, 'bottom', display);
  const scene = sceneOf(
    { width, height: plot.bottom + ROOM.axis, plot },
    {
      areas: layers.flatMap(({ areas }) => areas),
      rules: [...axis.rules, ...layers.flatMap(({ rules }) => rules)],
      lines: layers.flatMap(({ lines }) => lines),
      signs: layers.flatMap(({ signs }) => signs),
      texts: axis.texts,
      labels: layers.flatMap(({ labels }) => labels),
    },
  );
  return { scene, dots: layers.flatMap(({ dots }) => dots) };
}

/** How many years stand under the lanes, the more the better. */
const ROWS = [
  (rows: Strip['rows']) => rows,
  (rows: Strip['rows']) => rows.filter((_, at) => at % (rows.length - 1) === 0),
];

/** A strip with as many of its years as its room has height for: all, the first and the last, none. */
export function stripWithin(
  spec: Omit<StripSpec, 'width'>,
  { width, height }: Pick<Scene, 'width' | 'height'>,
): StripPicture {
  const { strip } = spec;
  const withRows = (rows: Strip['rows']) => stripScene({ ...spec, strip: { ...strip, rows }, width });
  for (const chosen of strip.rows.length > 1 ? ROWS : []) {
    const picture = withRows(chosen(strip.rows));
    if (picture.scene.height <= height) return picture;
  }
  return withRows([]);
}
