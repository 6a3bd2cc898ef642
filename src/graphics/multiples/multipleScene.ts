import { yearOf } from '@/domain/observation';
import { isCity } from '@/domain/place';
import { formatNumber } from '@/lib/numberFormat';
import { textWidth } from '@/lib/textWidth';
import type { ChartText } from '@/narrative/chartText';
import type { Multiple } from '@/query/multiples';
import type { Selection } from '@/query/selection';
import { labelSize, placeLabels } from '../labelPlacement';
import type { Box, Scene, SceneLine } from '../scene';
import { inkBoxes } from '../shapeBox';
import type { TrendLayout } from '../trend/trendLayout';
import { breakSign, lineOf, rangeTies, segmentOf, threadOf } from '../trend/trendScene';
import { backdropLines } from './backdropLines';
import { endLabelWidths, lastLabelled, multipleLabelRequests, type Naming } from './multipleLabels';
import { type MultipleScale, type MultipleSize, multipleLayout, tickText } from './multipleLayout';
import { multipleMarks } from './multipleMarks';
import { levelSegments, multipleReferences } from './multipleReferences';

/** Room at the right for half a year's name; more where last values stand there. */
const LEAST_ROOM = 15;
/** Share of the width that names and values at the right may take. */
const END_SHARE = 0.38;
const CITY_LINE = 2;
const CONTEXT_LINE = 1.4;

/**
 * A small trend worked out to the pixel: lines, gaps and breaks as in the large one, first and last year, two or three
 * gridlines, last values and standards where they fit, the other places of a grid of places as thin grey lines behind.
 */
export function multipleScene(
  multiple: Multiple,
  scale: MultipleScale,
  text: ChartText,
  size: MultipleSize,
  naming: Naming,
): Scene {
  const { selection } = multiple;
  const layout = multipleLayout(
    selection,
    scale,
    text,
    size,
    roomAtRight(selection, scale, text, size, naming),
  );
  const marked = multipleMarks(selection, layout);
  const links = selection.series.flatMap((series) => series.links.map((link) => ({ link, series })));
  const breaks = links.filter(({ link }) => link.kind === 'break');
  const signs = [...breaks.map(({ link, series }) => breakSign(link, series, layout)), ...rangeTies(marked)];
  const bounds: Box = {
    left: layout.plot.left + 2,
    top: 0,
    right: size.width,
    bottom: layout.plot.bottom - 1,
  };
  const ink = [...marked.marks, ...signs].flatMap(({ shapes, at }) => inkBoxes(shapes, at));
  const segments = links
    .filter(({ link }) => link.kind !== 'break')
    .map(({ link }) => segmentOf(link, layout));
  const labels = placeLabels(
    multipleLabelRequests(selection.series, marked, text, naming),
    ink,
    [...segments, ...levelSegments(selection, layout, text)],
    bounds,
  ).flatMap((label) => label ?? []);
  const references = multipleReferences(selection, layout, text, ink, labels, segments);
  return {
    ...size,
    plot: layout.plot,
    x: {
      min: layout.years.from - 0.5,
      max: layout.years.to + 0.5,
      step: 1,
      texts: endYears(scale),
      grid: false,
    },
    y: {
      min: layout.ticks.min,
      max: layout.ticks.max,
      step: layout.ticks.step,
      texts: new Map(layout.ticks.values.map((value) => [value, tickText(value, layout.ticks, text)])),
      grid: true,
    },
    bands: [],
    rules: [...hundredRule(layout, text, size), ...references.rules],
    lines: [
      ...backdropLines(multiple.backdrop, layout),
      ...selection.series.flatMap((series) => lineOf(series).map(thinned(isCity(series.place)))),
    ],
    threads: links
      .filter(({ link }) => link.kind === 'gap')
      .map(({ link, series }) => threadOf(link, series, layout)),
    bars: [],
    marks: marked.marks,
    signs,
    labels: [...labels, ...references.labels],
  };
}

const thinned =
  (city: boolean) =>
  (line: SceneLine): SceneLine => ({ ...line, width: city ? CITY_LINE : CONTEXT_LINE });

/** First and last year only; one where they are the same. */
const endYears = ({ years: { from, to } }: MultipleScale): ReadonlyMap<number, string> =>
  new Map([
    [from, String(from)],
    [to, String(to)],
  ]);

/**
 * What last values need beyond the plot where they stand near its right edge: names too, if that leaves a
 * picture. Pictures of places get the same room, so that their years stand under one another.
 */
function roomAtRight(
  { series }: Selection,
  { years, values }: MultipleScale,
  text: ChartText,
  size: MultipleSize,
  naming: Naming,
): number {
  const edge = years.to - Math.max(1, (years.to - years.from) * 0.2);
  const near = series.filter((one) => {
    const last = lastLabelled(one);
    return last !== undefined && yearOf(last) >= edge;
  });
  const widths = endLabelWidths(near, text, naming, (runs) => labelSize([runs]).width);
  const most = size.width * END_SHARE;
  if (naming === 'inTitle')
    return Math.ceil(textWidth(formatNumber(values.high, text.display), 12, true)) + 22;
  const wanted = widths.full + 12 <= most ? widths.full : widths.short;
  return Math.max(LEAST_ROOM, Math.min(Math.ceil(wanted) + 12, most));
}

function hundredRule(layout: TrendLayout, text: ChartText, size: MultipleSize): Scene['rules'] {
  const { ticks, plot, place } = layout;
  if (!text.display.rate || ticks.max <= 100 || ticks.min >= 100) return [];
  const { y } = place(layout.years.from, 100);
  return [
    { from: { x: plot.left, y }, to: { x: Math.min(plot.right, size.width), y }, tone: 'ghost', width: 1 },
  ];
}
