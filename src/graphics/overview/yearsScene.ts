import { isDoubtful, type Observation, yearOf } from '@/domain/observation';
import { isCity } from '@/domain/place';
import { maxOf, minOf } from '@/lib/extent';
import { pairRanges } from '@/query/printedRanges';
import type { YearExtent } from '@/query/selection';
import type { Link, Series } from '@/query/series';
import { breakPoint, breakShapes } from '../breakMark';
import { type LabelRequest, placeLabels, type Side } from '../labelPlacement';
import { mark, markRadius } from '../markShapes';
import type { Box, Point, Scene, SceneLine, SceneMark, SceneSign } from '../scene';
import { line } from '../shape';
import { inkBoxes } from '../shapeBox';

/** The size of a small picture, in pixels. */
export interface YearsSize {
  readonly width: number;
  readonly height: number;
  /** Whether the first and last year stand below it; without, one axis is drawn for a column of pictures. */
  readonly ownAxis: boolean;
}

interface Frame {
  readonly plot: Box;
  readonly years: YearExtent;
  readonly low: number;
  readonly high: number;
}

const PAD = { left: 8, right: 40, top: 15, bottom: 9, axis: 18, axisText: 8 } as const;
/** Nearer than this, in pixels, a result and its target share one mark. */
const ON_TARGET = 3;
const SIDES: readonly Side[] = [
  'right',
  'above',
  'below',
  'left',
  'aboveRight',
  'aboveLeft',
  'belowRight',
  'belowLeft',
];

/** The box in which the years of a small picture lie: for the axis that a column of them shares. */
export function yearsPlot({ width, height, ownAxis }: YearsSize): Box {
  const bottom = height - PAD.bottom - (ownAxis ? PAD.axis : 0);
  return { left: PAD.left + (ownAxis ? PAD.axisText : 0), right: width - PAD.right, top: PAD.top, bottom };
}

/**
 * A small line over years: values over time without a value axis, each picture on a scale of its own that need not
 * start at zero. Observed figures that a line runs through carry no mark, all others do; lines are named at their end.
 * @param series cities and their context
 * @param name the short name of a place in the language of the page
 */
export function yearsScene(
  all: readonly Series[],
  years: YearExtent,
  name: (placeCode: string) => string,
  size: YearsSize,
): Scene {
  const series = within(all, years);
  const frame = frameOf(series, years, size);
  const links = series.flatMap((one) => one.links.map((link) => ({ link, colour: one.place.colour })));
  const marks = series
    .flatMap((one) => marksOf(one, frame))
    .sort(
      (a, b) => (a.observation.nature === 'actual' ? 0 : 1) - (b.observation.nature === 'actual' ? 0 : 1),
    );
  const signs = [
    ...links
      .filter(({ link }) => link.kind === 'break')
      .map(({ link, colour }) => ({
        at: breakPoint(link, segmentOf(link, frame)),
        colour,
        shapes: breakShapes,
      })),
    ...series.flatMap((one) => tiesOf(one, marks)),
  ];
  const requests = [...series].sort(citiesFirst).flatMap((one) => nameOf(one, marks, name, frame));
  const labels = placeLabels(
    requests,
    [...marks, ...signs].flatMap(({ shapes, at }) => inkBoxes(shapes, at)),
    links.filter(({ link }) => link.kind !== 'break').map(({ link }) => segmentOf(link, frame)),
    { left: 0, top: 0, right: size.width, bottom: frame.plot.bottom + PAD.bottom },
  );
  return {
    width: size.width,
    height: size.height,
    plot: frame.plot,
    x: {
      min: years.from,
      max: years.to,
      step: 5,
      texts: size.ownAxis ? new Map([years.from, years.to].map((year) => [year, String(year)])) : new Map(),
      grid: true,
    },
    y: { min: frame.low, max: frame.high, step: frame.high - frame.low, texts: new Map(), grid: false },
    bands: [],
    rules: [],
    lines: series.flatMap(lineOf),
    threads: links
      .filter(({ link }) => link.kind === 'gap')
      .map(({ link, colour }) => ({ ...segmentOf(link, frame), colour })),
    bars: [],
    marks,
    signs,
    labels: labels.filter((label) => label !== null),
  };
}

/** Where every figure of a small picture lies, those without a mark too: for pointing at them. */
export function yearsPoints(
  all: readonly Series[],
  years: YearExtent,
  size: YearsSize,
): readonly { readonly observation: Observation; readonly at: Point }[] {
  const series = within(all, years);
  const frame = frameOf(series, years, size);
  return series.flatMap(({ observations }) =>
    observations.map((observation) => ({ observation, at: pointOf(observation, frame) })),
  );
}

/** What of some series lies in the years of the picture. */
function within(series: readonly Series[], years: YearExtent): readonly Series[] {
  const inside = (one: Observation) => yearOf(one) >= years.from && yearOf(one) <= years.to;
  return series.flatMap((one) => {
    const observations = one.observations.filter(inside);
    const links = one.links.filter(({ from, to }) => inside(from) && inside(to));
    return observations.length > 0 ? [{ ...one, observations, links }] : [];
  });
}

function frameOf(series: readonly Series[], years: YearExtent, size: YearsSize): Frame {
  const values = series.flatMap(({ observations }) => observations.map(({ value }) => value));
  const [low, high] = values.length > 0 ? [minOf(values), maxOf(values)] : [0, 1];
  const room = high > low ? 0 : Math.abs(high) * 0.2 || 1;
  return { plot: yearsPlot(size), years, low: low - room, high: high + room };
}

const citiesFirst = (a: Series, b: Series): number => Number(isCity(b.place)) - Number(isCity(a.place));

function pointOf(observation: Observation, { plot, years, low, high }: Frame): Point {
  const along = (yearOf(observation) - years.from) / (years.to - years.from);
  return {
    x: plot.left + along * (plot.right - plot.left),
    y: plot.bottom - ((observation.value - low) / (high - low)) * (plot.bottom - plot.top),
  };
}

const segmentOf = ({ from, to }: Link, frame: Frame) => ({
  from: pointOf(from, frame),
  to: pointOf(to, frame),
});

function marksOf({ place, observations, links, aside }: Series, frame: Frame): readonly SceneMark[] {
  const lined = links.filter(({ kind }) => kind === 'line');
  const [starts, ends] = [new Set(lined.map(({ from }) => from)), new Set(lined.map(({ to }) => to))];
  const city = isCity(place);
  const carried = (one: Observation) =>
    city ? starts.has(one) && ends.has(one) : starts.has(one) || ends.has(one);
  const onTarget = city ? resultsOnTarget(observations, frame) : new Map<Observation, Observation>();
  const merged = new Set(onTarget.values());
  const ranges = new Set(pairRanges(observations).flatMap(({ low, high }) => [low, high]));
  const perYear = (frame.plot.right - frame.plot.left) / (frame.years.to - frame.years.from);
  return observations
    .filter((one) => !merged.has(one) && (!carried(one) || onTarget.has(one)))
    .map((observation) => {
      const { period } = observation;
      const first = Math.max(period.startYear, frame.years.from);
      const axis = {
        value: 'up' as const,
        benchmark: !city,
        stub: aside.includes(observation) && !isDoubtful(observation),
        onTarget: onTarget.has(observation),
        spanPx: period.kind === 'years' ? (period.endYear - first) * perYear : 0,
      };
      return {
        observation,
        at: pointOf(observation, frame),
        value: [yearOf(observation), observation.value] as const,
        colour: place.colour,
        shapes: mark(ranges.has(observation) ? { ...observation, bound: 'exact' } : observation, axis),
        radius: markRadius(observation, axis),
      };
    });
}

/** Observed figures that lie on the exact target of their year, with the target that the one mark stands for too. */
function resultsOnTarget(
  observations: readonly Observation[],
  frame: Frame,
): ReadonlyMap<Observation, Observation> {
  const pairs = observations
    .filter((one) => one.nature === 'actual' && !isDoubtful(one))
    .flatMap((actual) => {
      const target = observations.find(
        (other) =>
          other.nature === 'target' &&
          other.bound === 'exact' &&
          other.scope === actual.scope &&
          yearOf(other) === yearOf(actual) &&
          Math.abs(pointOf(other, frame).y - pointOf(actual, frame).y) < ON_TARGET,
      );
      return target ? [[actual, target] as const] : [];
    });
  return new Map(pairs);
}

/** The line that joins the two ends of a printed range. */
function tiesOf({ observations }: Series, marks: readonly SceneMark[]): readonly SceneSign[] {
  return pairRanges(observations).flatMap(({ low, high }) => {
    const [bottom, top] = [low, high].map((end) => marks.find(({ observation }) => observation === end));
    if (!bottom || !top) return [];
    const [from, to] = [top.radius, bottom.at.y - top.at.y - bottom.radius];
    const ends: readonly (readonly [number, number])[] = [
      [0, from],
      [0, to],
    ];
    return to > from ? [{ at: top.at, colour: top.colour, shapes: [line(ends, 1.6)] }] : [];
  });
}

function lineOf({ place, links, indicator }: Series): readonly SceneLine[] {
  const points: (readonly [number, number | null])[] = [];
  for (const { from, to, kind } of links) {
    if (kind !== 'line') continue;
    const last = points.at(-1);
    if (last?.[0] !== yearOf(from)) {
      if (last) points.push([last[0] + 0.5, null]);
      points.push([yearOf(from), from.value]);
    }
    points.push([yearOf(to), to.value]);
  }
  if (points.length === 0) return [];
  const width = isCity(place) ? 2.25 : 1.25;
  return [{ id: `${place.code} ${indicator.id}`, colour: place.colour, width, dashed: false, points }];
}

/**
 * The name of a place beside its last figure (of a context line whose end a city covers, beside its first): it stands
 * at the mark, so no key of colours is needed.
 */
function nameOf(
  series: Series,
  marks: readonly SceneMark[],
  name: (placeCode: string) => string,
  frame: Frame,
): readonly LabelRequest[] {
  const inOrder = [...series.observations].sort((a, b) => yearOf(a) - yearOf(b));
  const { place } = series;
  const bold = isCity(place);
  const ends = bold ? [inOrder.at(-1)] : [inOrder.at(-1), inOrder[0]];
  const free = (one: Observation) => {
    const at = pointOf(one, frame);
    return marks.every(
      (other) =>
        other.observation === one || Math.hypot(other.at.x - at.x, other.at.y - at.y) >= other.radius + 2,
    );
  };
  const named = ends.find((one) => one && (bold || free(one)));
  if (!named) return [];
  const drawn = marks.find(({ observation }) => observation === named);
  return [
    {
      anchor: pointOf(named, frame),
      clear: drawn?.radius ?? 2,
      lines: [[{ text: name(place.code), size: 11, bold, tone: { place: place.colour } }]],
      sides: SIDES,
      slide: 6,
    },
  ];
}
