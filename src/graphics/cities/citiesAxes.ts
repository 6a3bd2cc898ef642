import type { PlaceColour } from '@/domain/placeColour';
import { type DisplayUnit, formatNumber } from '@/lib/numberFormat';
import { FONT_FAMILY, markColour, type Palette, textColour } from '../paint/palette';
import type { AxisRange } from '../scale/axisRange';
import { type CitiesPlot, TEXT_SIZE } from './citiesPlot';
import type { CitiesOption } from './echartsCanvas';

/** What neither moves nor answers the pointer, which the page follows by itself. */
export const STILL = { silent: true, animation: false, emphasis: { disabled: true } } as const;

/** The colour of a named city: its own, or ink for one that the reader added, which has none. */
export const cityColour = (palette: Palette, colour: PlaceColour): string =>
  colour === 'other' ? palette.ink1 : markColour(palette, colour);

/** The same for its name. */
export const cityTextColour = (palette: Palette, colour: PlaceColour): string =>
  colour === 'other' ? palette.ink1 : textColour(palette, colour);

interface Sides {
  /** Null: years, which have no unit. */
  readonly x: DisplayUnit | null;
  readonly y: DisplayUnit;
}

/** The frame of a picture of all cities: plot, axes, gridlines, and none of what ECharts has by default. */
export function citiesFrame(
  { box, width, height, x, y }: CitiesPlot,
  display: Sides,
  palette: Palette,
): CitiesOption {
  return {
    backgroundColor: 'transparent',
    textStyle: { fontFamily: FONT_FAMILY },
    grid: {
      left: box.left,
      top: box.top,
      right: width - box.right,
      bottom: height - box.bottom,
      outerBoundsMode: 'none',
    },
    xAxis: {
      ...axisOption(x, display.x, palette),
      axisLine: { show: true, onZero: false, lineStyle: { color: palette.ctl } },
      splitLine: { show: display.x !== null, lineStyle: { color: palette.grid } },
    },
    yAxis: {
      ...axisOption(y, display.y, palette),
      axisLine: { show: false },
      splitLine: { show: true, lineStyle: { color: palette.grid } },
    },
  };
}

function axisOption({ min, max, log, ticks }: AxisRange, display: DisplayUnit | null, palette: Palette) {
  return {
    type: log ? ('log' as const) : ('value' as const),
    min,
    max,
    axisTick: { show: false, customValues: [...ticks] },
    axisLabel: {
      customValues: [...ticks],
      color: palette.ink3,
      fontSize: TEXT_SIZE,
      margin: 8,
      hideOverlap: true,
      formatter: (value: number) => (display ? formatNumber(value, display) : String(value)),
    },
  };
}
