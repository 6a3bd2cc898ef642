import type { PanelFigure } from '@/domain/panel';
import type { DisplayUnit } from '@/lib/numberFormat';
import { textWidth } from '@/lib/textWidth';
import type { CitiesLines } from '@/query/panel/citiesLines';
import type { NamedCity } from '@/query/panel/namedCities';
import { isOnLog } from '@/query/panel/panelScale';
import { axisRange, indexRange } from '../scale/axisRange';
import { type CitiesPlot, isInPlot, pixelOf, roomOfTicks, TEXT_SIZE } from './citiesPlot';
import type { PlacedFigure } from './placedFigures';

/** The years shown, the first and the last. */
export interface YearWindow {
  readonly from: number;
  readonly to: number;
}

/** What the picture of the lines of all cities is drawn from. */
export interface CitiesLinesSpec {
  readonly lines: CitiesLines;
  readonly named: readonly NamedCity[];
  readonly window: YearWindow;
  readonly display: DisplayUnit;
  readonly width: number;
  readonly height: number;
  /** What stands at the end of a city's line, by its last sound figure shown. */
  readonly endText: (city: NamedCity, figure: PanelFigure) => string;
  /** What stands at the end of the median; empty: nothing. */
  readonly medianText: string;
}

/** The end of a named city's line in the years shown. */
export interface LineEnd {
  readonly city: NamedCity;
  readonly figure: PanelFigure;
  readonly text: string;
}

const ROOM = { top: 10, right: 24, axis: 26, zoom: 34 };
const TICKS = 7;
const YEAR_STEPS = [1, 2, 5, 10];
const YEAR_ROOM = 52;

/** Whether a figure is in the years shown. */
export const isShown = ({ year }: { readonly year: number }, { from, to }: YearWindow): boolean =>
  from <= year && year <= to;

/** Where each named city's line ends in the years shown; a city without a sound figure there has none. */
export function lineEnds({ lines, named, window, endText }: CitiesLinesSpec): readonly LineEnd[] {
  return named.flatMap((city) => {
    const line = lines.lines.find((one) => one.city.code === city.code);
    const figure = line?.runs.flat().findLast((one) => isShown(one, window));
    return figure ? [{ city, figure, text: endText(city, figure) }] : [];
  });
}

/** Plot and axes: counts and amounts and indices on a log scale, so that equal changes are equally steep. */
export function citiesLinesPlot(spec: CitiesLinesSpec): CitiesPlot {
  const { lines, window, display, width, height, medianText } = spec;
  const shown = lines.lines.flatMap(({ runs }) => runs.flat().filter((figure) => isShown(figure, window)));
  const values = shown.map(({ value }) => value);
  const y = lines.baseYear === null ? axisRange(values, isOnLog(lines.unit), TICKS) : indexRange(values);
  const texts = [medianText, ...lineEnds(spec).map(({ text }) => text)];
  const labels = Math.max(...texts.map((text) => textWidth(text, TEXT_SIZE, true)));
  const box = {
    left: roomOfTicks(y, display),
    right: Math.round(width - labels - ROOM.right),
    top: ROOM.top,
    bottom: height - ROOM.axis - ROOM.zoom,
  };
  const x = { min: window.from, max: window.to, log: false, ticks: yearTicks(window, box.right - box.left) };
  return { width, height, box, x, y };
}

/** Round years, as many as there is room for, and the last one. */
function yearTicks({ from, to }: YearWindow, width: number): readonly number[] {
  const most = Math.max(2, Math.floor(width / YEAR_ROOM));
  const step = YEAR_STEPS.find((one) => (to - from) / one <= most) ?? 10;
  const years = Array.from({ length: to - from + 1 }, (_, at) => from + at).filter(
    (year) => year % step === 0,
  );
  return [...years.filter((year) => to - year >= step * 0.7), to];
}

/** Every sound figure of the years shown, where it stands. */
export const placedOnLines = (
  { lines, window }: CitiesLinesSpec,
  plot: CitiesPlot,
): readonly PlacedFigure[] =>
  lines.lines.flatMap(({ city, runs }) =>
    runs
      .flat()
      .filter((figure) => isShown(figure, window) && isInPlot(plot, [figure.year, figure.value]))
      .map(({ year, value }) => ({ code: city.code, year, at: pixelOf(plot, [year, value]), radius: 0 })),
  );
