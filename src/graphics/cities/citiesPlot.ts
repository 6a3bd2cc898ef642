import { type DisplayUnit, formatNumber } from '@/lib/numberFormat';
import { textWidth } from '@/lib/textWidth';
import type { Box, Point } from '../scene/box';
import { type AxisRange, shareOf } from './axisRange';

/** Where the plot of a picture of all cities stands, and what its axes cover; ECharts is told the very same. */
export interface CitiesPlot {
  readonly width: number;
  readonly height: number;
  readonly box: Box;
  readonly x: AxisRange;
  readonly y: AxisRange;
}

/** Size of the words in a picture, in pixels. */
export const TEXT_SIZE = 13;
const BESIDE = 8;

/** Pixels of a place given in values. */
export const pixelOf = ({ box, x, y }: CitiesPlot, at: readonly [number, number]): Point => ({
  x: box.left + shareOf(x, at[0]) * (box.right - box.left),
  y: box.bottom - shareOf(y, at[1]) * (box.bottom - box.top),
});

/** Whether the plot has a place for these values; a log scale has none for zero. */
export const isInPlot = ({ x, y }: CitiesPlot, at: readonly [number, number]): boolean =>
  [x, y].every(({ min, max }, side) => {
    const value = at[side] ?? Number.NaN;
    return value >= min && value <= max;
  });

/** The room that the numbers beside an upright axis take, in pixels. */
export const roomOfTicks = ({ ticks }: AxisRange, display: DisplayUnit): number =>
  Math.ceil(Math.max(0, ...ticks.map((tick) => textWidth(formatNumber(tick, display), TEXT_SIZE)))) +
  BESIDE +
  4;
