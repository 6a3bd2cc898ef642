import { formatNumber } from '@/lib/numberFormat';
import { textWidth } from '@/lib/textWidth';
import type { ChartText } from '@/narrative/chartText';
import { AXIS_SIZE } from '../axis/axis';
import { labelBox } from '../label/labelText';
import type { LabelRequest } from '../label/placeLabels';
import { clipped, freeParts, grown, type Point, polygonWithin, type Segment } from '../scene/box';
import type { SceneArea, SceneLabel, SceneLine, SceneRule, SceneText } from '../scene/scene';
import { bandName, othersName } from './contextNames';
import type { TimeLayout } from './timeLayout';
import { runsOf } from './timeLines';
import type { ContextBehind, TimeSpec } from './timeSpec';

/** Where ticks of the last year begin beyond the plot, and how long they are: of the province, of the others. */
const RUG = { gap: 16, same: 11, other: 6 };
/** Pixels from the plot to the words at the ends of lines where ticks stand between. */
export const BEYOND_RUG = 36;
const MEDIAN = { code: 'median', colour: 'cn' };

export interface ContextLayer {
  readonly areas: readonly SceneArea[];
  readonly lines: readonly SceneLine[];
  readonly rules: readonly SceneRule[];
  /** How many cities lie beyond the axis. */
  readonly texts: readonly SceneText[];
  /** What the band and the thin lines are, for wherever there is room. */
  readonly requests: readonly LabelRequest[];
  /** The lines piece by piece, which words had better not cross. */
  readonly segments: readonly Segment[];
}

/** Other cities behind the lines: the middle half as a band, the median, the province's others thin, ticks of the last year. */
export function contextLayer(
  context: ContextBehind,
  layout: TimeLayout,
  { text, look }: Pick<TimeSpec, 'text' | 'look'>,
): ContextLayer {
  const { plot, years, at } = layout;
  const inside = <Item extends { readonly year: number }>(runs: readonly (readonly Item[])[]) =>
    runs
      .map((run) => run.filter(({ year }) => year >= years.from && year <= years.to))
      .filter((run) => run.length > 1);
  const line = (runs: readonly (readonly Point[])[]) =>
    runsOf(
      runs.flatMap((run) =>
        run.slice(1).flatMap((to, before) => clipped({ from: run[before] as Point, to }, plot) ?? []),
      ),
    );
  const middle = inside(context.middle);
  const bands = middle.flatMap((run) => {
    const halves = run.flatMap(({ year, middleHalf }) => (middleHalf ? [{ year, ...middleHalf }] : []));
    const upper = halves.map(({ year, upper: { value } }) => at(year, value));
    const lower = halves.map(({ year, lower: { value } }) => at(year, value));
    const points = polygonWithin([...upper, ...[...lower].reverse()], plot);
    return points.length > 2 ? [{ upper, lower, points }] : [];
  });
  const others = (context.others ?? []).map(({ city, runs }) => ({
    city,
    runs: inside(runs).map((run) => run.map(({ year, value }) => at(year, value))),
  }));
  const code = context.province?.code ?? '';
  const owner = { code, colour: text.dataset.place.get(code)?.colour ?? 'other' };
  const lines: readonly SceneLine[] = [
    ...others.map(
      ({ city, runs }): SceneLine => ({
        id: `behind ${city.code}`,
        place: { code: city.code, colour: 'other' },
        width: look.lines.others,
        dashed: false,
        quiet: true,
        runs: line(runs),
      }),
    ),
    {
      id: 'median',
      place: MEDIAN,
      width: look.lines.median,
      dashed: false,
      runs: line(middle.map((run) => run.map(({ year, median }) => at(year, median.value)))),
    },
  ];
  return {
    areas: bands.map(({ points }) => ({ points, tone: 'bandfill' })),
    lines,
    segments: lines.flatMap(segmentsOf),
    rules: rug(context, layout, owner),
    texts: offScale(context, layout, text, look.room.right - RUG.gap),
    requests: [
      bandName(bands, context, layout, text),
      othersName(
        others.flatMap(({ runs }) => runs.flat()),
        others.length,
        context,
        text,
      ),
    ],
  };
}

const segmentsOf = ({ runs }: SceneLine): readonly Segment[] =>
  runs.flatMap((run) => run.slice(1).map((to, before) => ({ from: run[before] as Point, to })));

/** Pixels that a line behind keeps from words at their sides. */
const CLEAR = 3;

/** Lines behind the others, interrupted where words stand. */
export function clearOfWords(
  lines: readonly SceneLine[],
  labels: readonly SceneLabel[],
): readonly SceneLine[] {
  const taken = labels.map((label) => grown(labelBox(label), CLEAR, 0));
  return lines.map((line) => ({
    ...line,
    runs: runsOf(segmentsOf(line).flatMap((segment) => freeParts(segment, taken))),
  }));
}

/** Ticks of cities that one pixel holds together are one tick. */
function rug(
  { ticks = [], last }: ContextBehind,
  layout: TimeLayout,
  owner: SceneRule['place'],
): readonly SceneRule[] {
  const { plot, y, years } = layout;
  if (last.year !== years.to) return [];
  const from = plot.right + RUG.gap;
  const drawn = new Map<string, SceneRule>();
  for (const { value, same } of ticks) {
    const level = y(value);
    if (level < plot.top || level > plot.bottom) continue;
    const to = from + (same ? RUG.same : RUG.other);
    drawn.set(`${same} ${Math.round(level)}`, {
      from: { x: from, y: level },
      to: { x: to, y: level },
      tone: 'tick',
      width: 1,
      ...(same && owner ? { place: owner } : {}),
    });
  }
  return [...drawn.values()];
}

/** Pixels from the plot to the words that count the cities beyond it, above and below. */
const OFF = { above: 12, below: 15 };

/** @param room pixels that the words have */
function offScale(
  { ticks = [], last }: ContextBehind,
  { plot, ticks: { min, max }, years }: TimeLayout,
  { wording, display }: ChartText,
  room: number,
): readonly SceneText[] {
  const { offScale: inFull, offScaleShort } = wording.ui.indicatorPage;
  if (last.year !== years.to) return [];
  return ([true, false] as const).flatMap((above) => {
    const edge = above ? max : min;
    const beyond = ticks.filter(({ value }) => (above ? value > edge : value < edge)).length;
    if (beyond === 0) return [];
    const y = above ? plot.top - OFF.above : plot.bottom + OFF.below;
    const words = inFull(beyond, formatNumber(edge, display), above);
    const text = textWidth(words, AXIS_SIZE) > room ? offScaleShort(beyond, above) : words;
    return [{ at: { x: plot.right + RUG.gap, y }, text, align: 'left' }];
  });
}
