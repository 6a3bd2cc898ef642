import type { PanelFigure } from '@/domain/panel';
import type { Distribution } from '@/query/panel/distribution';
import { spread } from '../label/spread';
import type { Palette } from '../paint/palette';
import type { Point } from '../scene/box';
import { citiesFrame, cityColour, cityTextColour, STILL } from './citiesAxes';
import { type CitiesLinesSpec, citiesLinesPlot, isShown, type LineEnd, lineEnds } from './citiesLinesPlot';
import { type CitiesPlot, pixelOf, TEXT_SIZE } from './citiesPlot';
import type { CitiesOption, CitiesSeries } from './echartsCanvas';

const ZOOM = { height: 6, bottom: 11 };
/** From the plot to the names at its right, from one to the next, past a dot; a name farther from its end is led to, in pixels. */
const NAMES = { gap: 16, apart: 18, dot: 5, near: 4 };

/** All cities as faint lines, the middle half and the median behind the named cities in their colours. */
export function citiesLinesOption(spec: CitiesLinesSpec, palette: Palette): CitiesOption {
  const plot = citiesLinesPlot(spec);
  const { lines, display } = spec;
  const ends = lineEnds(spec);
  const runs = lines.lines.flatMap((line) => line.runs.flatMap(aboveZero(plot)));
  return {
    ...citiesFrame(plot, { x: null, y: display }, palette),
    animation: false,
    dataZoom: zoomOption(spec, plot, palette),
    series: [
      halfSeries(lines.middle, palette),
      manySeries(runs, palette),
      islandSeries(runs, palette),
      medianSeries(lines.middle, palette),
      ...ends.map((end) => citySeries(spec, plot, end, palette)),
      ...nameSeries(spec, plot, ends, palette),
    ],
  };
}

const pair = ({ year, value }: PanelFigure): [number, number] => [year, value];

/** A run without the figures that a log scale has no place for. */
const aboveZero =
  ({ y }: CitiesPlot) =>
  (run: readonly PanelFigure[]): Runs => {
    if (!y.log) return [run];
    const parts: PanelFigure[][] = [[]];
    for (const figure of run)
      if (figure.value > 0) parts.at(-1)?.push(figure);
      else parts.push([]);
    return parts.filter(({ length }) => length > 0);
  };

type Runs = readonly (readonly PanelFigure[])[];

/** Figures printed whole run one over the other: of lines that lie on each other so many are drawn. */
const MOST_ALIKE = 2;

/** Runs without the steps in which as many lines as may do so run already. */
function fewAlike(runs: Runs): Runs {
  const seen = new Map<string, number>();
  return runs.flatMap((run) => {
    const parts: PanelFigure[][] = [[]];
    run.forEach((figure, at) => {
      const before = run[at - 1];
      const step = before ? `${pair(before)} ${pair(figure)}` : '';
      const drawn = seen.get(step) ?? 0;
      if (before) seen.set(step, drawn + 1);
      if (before && drawn >= MOST_ALIKE) parts.push([figure]);
      else parts.at(-1)?.push(figure);
    });
    return parts.filter(({ length }) => length > 1);
  });
}

const manySeries = (runs: Runs, palette: Palette): CitiesSeries => ({
  ...STILL,
  type: 'lines',
  id: 'cities',
  coordinateSystem: 'cartesian2d',
  polyline: true,
  z: 2,
  data: fewAlike(runs).map((run) => ({ coords: run.map(pair) })),
  lineStyle: { color: palette.ink3, width: 0.7, opacity: 0.16 },
});

/** Years that stand alone between gaps. */
const islandSeries = (runs: Runs, palette: Palette): CitiesSeries => ({
  ...STILL,
  type: 'scatter',
  id: 'islands',
  z: 2,
  symbolSize: 2.5,
  data: runs.filter(({ length }) => length === 1).flatMap((run) => run.map(pair)),
  itemStyle: { color: palette.ctl, opacity: 0.3 },
});

/** Points of runs as one line that has a gap between them. */
const withGaps = <Item>(runs: readonly (readonly Item[])[], point: (item: Item) => [number, number]) =>
  runs.flatMap((run, at): (readonly [number, number | '-'])[] => {
    const points = run.map(point);
    const before = points[0]?.[0];
    return at === 0 || before === undefined ? points : [[before - 0.5, '-'], ...points];
  });

function halfSeries(middle: readonly (readonly Distribution[])[], palette: Palette): CitiesSeries {
  return {
    type: 'custom',
    silent: true,
    animation: false,
    id: 'half',
    z: 1,
    clip: true,
    data: middle.map((run) => [run[0]?.year ?? 0, run[0]?.median.value ?? 0]),
    renderItem: ({ dataIndex }, api) => {
      const halves = (middle[dataIndex] ?? []).flatMap(({ year, middleHalf }) =>
        middleHalf ? [{ year, lower: middleHalf.lower.value, upper: middleHalf.upper.value }] : [],
      );
      const points = [
        ...halves.map(({ year, upper }) => api.coord([year, upper])),
        ...[...halves].reverse().map(({ year, lower }) => api.coord([year, lower])),
      ];
      return { type: 'polygon', shape: { points }, style: { fill: palette.bandfill } };
    },
  };
}

const medianSeries = (middle: readonly (readonly Distribution[])[], palette: Palette): CitiesSeries => ({
  ...STILL,
  type: 'line',
  id: 'median',
  z: 3,
  showSymbol: false,
  data: withGaps(middle, ({ year, median }) => [year, median.value]).map((point) => [...point]),
  lineStyle: { color: palette.cn, width: 1.6 },
});

/** A named city: its line, a dot at its end and at every year that stands alone. */
function citySeries(
  { lines }: CitiesLinesSpec,
  plot: CitiesPlot,
  { city, figure }: LineEnd,
  palette: Palette,
): CitiesSeries {
  const line = lines.lines.find((one) => one.city.code === city.code);
  const runs = line?.runs.flatMap(aboveZero(plot)) ?? [];
  const alone = new Set(
    runs.filter(({ length }) => length === 1).flatMap((run) => run.map(({ year }) => year)),
  );
  const colour = cityColour(palette, city.colour);
  return {
    ...STILL,
    type: 'line',
    id: `city-${city.code}`,
    z: 4,
    symbol: 'circle',
    showAllSymbol: true,
    data: withGaps(runs, pair).map(([year, value]) => ({
      value: [year, value],
      symbolSize: year === figure.year ? 9 : alone.has(year) ? 5 : 0,
    })),
    lineStyle: { color: colour, width: 2.25 },
    itemStyle: { color: colour, borderColor: palette.surface, borderWidth: 1.5 },
  };
}

/** Names and numbers at the right of the plot, spread so that none covers another. */
function nameSeries(
  { lines, window, medianText }: CitiesLinesSpec,
  plot: CitiesPlot,
  ends: readonly LineEnd[],
  palette: Palette,
): CitiesSeries[] {
  const last = lines.middle.flat().findLast((one) => isShown(one, window));
  const named = ends.map(({ city, figure, text }) => ({
    value: pair(figure),
    text,
    bold: true,
    colour: cityTextColour(palette, city.colour),
  }));
  const median = { text: medianText, bold: false, colour: palette.cnt };
  const all =
    last && medianText !== ''
      ? [...named, { ...median, value: [last.year, last.median.value] as [number, number] }]
      : named;
  const marks = all.map((one) => ({ ...one, at: pixelOf(plot, one.value) }));
  const middles = spread(
    marks.map(({ at }) => at.y),
    Number.NEGATIVE_INFINITY,
    plot.box.bottom,
    NAMES.apart,
  );
  const names: CitiesSeries = {
    ...STILL,
    type: 'scatter',
    id: 'names',
    z: 6,
    symbolSize: 0,
    clip: false,
    data: marks.map(({ value, text, bold, colour, at }, index) => ({
      value,
      label: {
        show: true,
        formatter: () => text,
        position: [plot.box.right - at.x + NAMES.gap, (middles[index] ?? at.y) - at.y],
        align: 'left' as const,
        verticalAlign: 'middle' as const,
        color: colour,
        fontSize: TEXT_SIZE,
        fontWeight: bold ? ('bold' as const) : ('normal' as const),
      },
    })),
  };
  const moved = marks.flatMap(({ at, colour }, index) => {
    const middle = middles[index] ?? at.y;
    return Math.abs(middle - at.y) > NAMES.near ? [{ at, middle, colour }] : [];
  });
  return [leaderSeries(moved, plot), names];
}

/** Hairlines from the ends of lines to those names that stand away from them. */
const leaderSeries = (
  moved: readonly { readonly at: Point; readonly middle: number; readonly colour: string }[],
  { box }: CitiesPlot,
): CitiesSeries => ({
  type: 'custom',
  silent: true,
  animation: false,
  id: 'leaders',
  z: 5,
  clip: false,
  data: moved.map((_, at) => [at, 0]),
  renderItem: ({ dataIndex }) => {
    const leader = moved[dataIndex];
    if (!leader) return null;
    const { at, middle, colour } = leader;
    const right = box.right + NAMES.gap;
    return {
      type: 'line',
      shape: { x1: Math.max(at.x, box.right) + NAMES.dot, y1: at.y, x2: right - 2, y2: middle },
      style: { stroke: colour, lineWidth: 0.8 },
    };
  },
});

/** Years are chosen by the slider, by pinching, or by the wheel with Ctrl; the plain wheel scrolls the page. */
function zoomOption({ lines, window }: CitiesLinesSpec, { box, width }: CitiesPlot, palette: Palette) {
  const years = {
    xAxisIndex: 0,
    filterMode: 'none' as const,
    startValue: window.from,
    endValue: window.to,
    minValueSpan: 2,
  };
  const handle = { color: palette.surface, borderColor: palette.ink2, borderWidth: 1.5 };
  return [
    {
      ...years,
      type: 'inside' as const,
      id: 'inside',
      zoomOnMouseWheel: 'ctrl' as const,
      moveOnMouseMove: false,
      moveOnMouseWheel: false,
      preventDefaultMouseMove: false,
    },
    {
      ...years,
      type: 'slider' as const,
      id: 'slider',
      left: box.left,
      right: width - box.right,
      ...ZOOM,
      showDetail: false,
      showDataShadow: false as const,
      brushSelect: false,
      moveHandleSize: 0,
      borderColor: 'transparent',
      borderRadius: 3,
      backgroundColor: palette.sunk,
      fillerColor: palette.tick,
      handleIcon: 'circle',
      handleSize: 16,
      handleStyle: handle,
      emphasis: { handleStyle: handle },
    },
  ].map((zoom) => (lines.first === lines.last ? { ...zoom, show: false } : zoom));
}
