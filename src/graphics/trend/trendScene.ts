import { yearOf } from '@/domain/observation';
import { isCity } from '@/domain/place';
import { formatNumber } from '@/lib/numberFormat';
import { textWidth } from '@/lib/textWidth';
import type { ChartText } from '@/narrative/chartText';
import { reasonText } from '@/narrative/reasonText';
import type { Selection } from '@/query/selection';
import type { Link, Series } from '@/query/series';
import { breakPoint, breakShapes } from '../breakMark';
import { type LabelRequest, labelBox, placeLabels, type Segment } from '../labelPlacement';
import type {
  Box,
  Scene,
  SceneBand,
  SceneLabel,
  SceneLine,
  SceneRule,
  SceneSign,
  SceneThread,
} from '../scene';
import { line } from '../shape';
import { inkBoxes } from '../shapeBox';
import { fiveYearPlans } from './fiveYearPlans';
import { trendLabelRequests } from './trendLabels';
import { type TrendLayout, type TrendSize, trendLayout, yearTicks } from './trendLayout';
import { type TrendMarks, trendMarks } from './trendMarks';
import { nameLevels, trendReferences } from './trendReferences';

/** A trend worked out to the pixel: lines over years with marks, direct labels, gaps that stay gaps, breaks that break. */
export function trendScene(selection: Selection, text: ChartText, size: TrendSize): Scene {
  const references = trendReferences(selection, text);
  const layout = trendLayout(
    selection,
    text,
    size,
    references.map(({ standard }) => standard.value),
  );
  const marked = trendMarks(selection, layout);
  const links = selection.series.flatMap((series) => series.links.map((link) => ({ link, series })));
  const requests = [
    ...links
      .filter(({ link }) => link.kind === 'break')
      .map(({ link, series }) => breakLabel(link, series, layout, text)),
    ...trendLabelRequests(
      selection.series,
      marked,
      text,
      size.sparse ? 'sparse' : size.compact ? 'compact' : 'full',
    ),
  ];
  const signs = [
    ...links
      .filter(({ link }) => link.kind === 'break')
      .map(({ link, series }) => breakSign(link, series, layout)),
    ...rangeTies(marked),
  ];
  const bounds: Box = {
    left: layout.plot.left + 2,
    top: layout.plot.top - 6,
    right: size.width,
    bottom: layout.plot.bottom - 1,
  };
  const taken = [...marked.marks, ...signs].flatMap(({ shapes, at }) => inkBoxes(shapes, at));
  const segments = links.map(({ link }) => segmentOf(link, layout));
  const placed = placeLabels(requests, taken, segments, bounds);
  const labels = placed.filter((label): label is SceneLabel => label !== null);
  const named = nameLevels(references, layout, [...taken, ...labels.map(labelBox)], segments);
  const hundred = layout.ticks.max > 100 && isOfHundred(text) && layout.ticks.min < 100;

  return {
    width: size.width,
    height: size.height,
    plot: layout.plot,
    x: {
      min: layout.years.from - 0.5,
      max: layout.years.to + 0.5,
      step: 1,
      texts: yearTicks(layout, size),
      grid: false,
    },
    y: {
      min: layout.ticks.min,
      max: layout.ticks.max,
      step: layout.ticks.step,
      texts: new Map(layout.ticks.values.map((value) => [value, tickText(value, layout, text)])),
      grid: true,
    },
    bands: planBands(layout, text),
    rules: [
      ...(layout.ticks.min < 0 && layout.ticks.max > 0 ? [zeroRule(layout)] : []),
      ...(hundred
        ? [
            {
              from: { x: layout.plot.left, y: layout.place(0, 100).y },
              to: { x: layout.plot.right, y: layout.place(0, 100).y },
              tone: 'ghost' as const,
              width: 1.4,
            },
          ]
        : []),
      ...named.rules,
    ],
    lines: selection.series.flatMap((series) => lineOf(series)),
    threads: links
      .filter(({ link }) => link.kind === 'gap')
      .map(({ link, series }) => threadOf(link, series, layout)),
    bars: [],
    marks: marked.marks,
    signs,
    labels: [...labels, ...named.labels],
  };
}

/** Rates and indices are read against 100. */
const isOfHundred = ({ display }: ChartText): boolean => display.rate || display.symbol.includes('=');

/** Where differences change sign. */
const zeroRule = (layout: TrendLayout): SceneRule => ({
  from: { x: layout.plot.left, y: layout.place(0, 0).y },
  to: { x: layout.plot.right, y: layout.place(0, 0).y },
  tone: 'ghost',
  width: 1.4,
});

function tickText(value: number, layout: TrendLayout, text: ChartText): string {
  const top = value === layout.ticks.values.at(-1);
  return formatNumber(value, text.display) + (top && text.display.rate ? '%' : '');
}

function planBands(layout: TrendLayout, text: ChartText): readonly SceneBand[] {
  const { from, to } = layout.years;
  return fiveYearPlans(text.dataset.planPeriods, from, to, text.language).map((plan) => {
    const first = Math.max(plan.from, from);
    const last = Math.min(plan.to, to);
    const left = layout.plot.left + (first - from) * layout.slot;
    const right = layout.plot.left + (last - from + 1) * layout.slot;
    const room = right - left;
    const years = text.language === 'zh' ? `${plan.from}—${plan.to}` : `${plan.from}–${plan.to}`;
    const name = [`${plan.name} ${years}`, plan.name].find((words) => textWidth(words, 11) + 8 <= room) ?? '';
    return { from: left, to: right, shaded: plan.shaded, text: name };
  });
}

/** The line of a series through neighbouring years; none over a gap or a break. */
export function lineOf(series: Series): readonly SceneLine[] {
  const points: (readonly [number, number | null])[] = [];
  for (const link of series.links) {
    if (link.kind !== 'line') continue;
    const last = points.at(-1);
    if (last?.[0] !== yearOf(link.from)) {
      if (last) points.push([last[0] + 0.5, null]);
      points.push([yearOf(link.from), link.from.value]);
    }
    points.push([yearOf(link.to), link.to.value]);
  }
  if (points.length === 0) return [];
  const id = `line ${series.place.code} ${series.indicator.id}`;
  return [
    {
      id,
      colour: series.place.colour,
      width: isCity(series.place) ? 2.25 : 1.75,
      dashed: !series.own,
      points,
    },
  ];
}

/** A link between two figures in pixels. */
export function segmentOf(link: Link, layout: TrendLayout): Segment {
  return {
    from: layout.place(yearOf(link.from), link.from.value),
    to: layout.place(yearOf(link.to), link.to.value),
  };
}

/** The dots that say which figures belong together over years without one. */
export function threadOf(link: Link, series: Series, layout: TrendLayout): SceneThread {
  return { ...segmentOf(link, layout), colour: series.place.colour };
}

/** The two slanted ticks halfway along a break. */
export function breakSign(link: Link, series: Series, layout: TrendLayout): SceneSign {
  return {
    at: breakPoint(link, segmentOf(link, layout)),
    colour: series.place.colour,
    shapes: breakShapes,
  };
}

function breakLabel(link: Link, series: Series, layout: TrendLayout, text: ChartText): LabelRequest {
  const reason = reasonText((link.brokenAt ?? link.to).breakReason, text.language);
  return {
    anchor: breakSign(link, series, layout).at,
    clear: 6,
    lines: [[{ text: reason, size: 11, bold: false, tone: 'ink2' }]],
    sides: ['right', 'left', 'above', 'below', 'aboveRight', 'belowRight'],
    slide: 24,
  };
}

/** The ties between the two marks of printed ranges. */
export function rangeTies(marked: TrendMarks): readonly SceneSign[] {
  return marked.ranges.flatMap(({ low, high }) => {
    const bottom = marked.marks.find((mark) => mark.observation === low);
    const top = marked.marks.find((mark) => mark.observation === high);
    if (!bottom || !top) return [];
    const length = bottom.at.y - top.at.y;
    const [start, end] = [top.radius, length - bottom.radius];
    return end > start
      ? [
          {
            at: top.at,
            colour: top.colour,
            shapes: [
              line(
                [
                  [0, start],
                  [0, end],
                ],
                1.6,
              ),
            ],
          },
        ]
      : [];
  });
}
