import { type DisplayUnit, formatNumber } from '@/lib/numberFormat';
import { textWidth } from '@/lib/textWidth';
import { type AxisRange, rangeScale } from '../scale/axisRange';
import type { Box, Point } from '../scene/box';

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
  x: rangeScale(x, [box.left, box.right])(at[0]),
  y: rangeScale(y, [box.bottom, box.top])(at[1]),
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
