import { type DisplayUnit, tickText } from '@/lib/numberFormat';
import type { Ticks } from '@/lib/numericScale';
import type { AxisScale } from '../scale/linearScale';
import type { Box } from '../scene/box';
import type { SceneRule, SceneText } from '../scene/scene';

/** The frame that an axis gives a picture. */
export interface Axis {
  readonly rules: readonly SceneRule[];
  readonly texts: readonly SceneText[];
}

/** Distance of the words of an axis from the plot: of the middle of what stands below, of the end of what stands left. */
const BELOW = 15;
const BESIDE = 8;
/** Size of the words of an axis, in pixels. */
export const AXIS_SIZE = 13;

/** Gridlines at some values, upright where the axis runs along the bottom, level where it stands at the left. */
export function gridlines(values: readonly number[], scale: AxisScale, plot: Box, side: 'bottom' | 'left') {
  return values.map((value): SceneRule => {
    const at = scale(value);
    return side === 'bottom'
      ? { from: { x: at, y: plot.top }, to: { x: at, y: plot.bottom }, tone: 'grid', width: 1 }
      : { from: { x: plot.left, y: at }, to: { x: plot.right, y: at }, tone: 'grid', width: 1 };
  });
}

/** Words under or beside a plot, by the value that they stand at. */
export const axisTexts = (
  words: ReadonlyMap<number, string>,
  scale: AxisScale,
  plot: Box,
  side: 'bottom' | 'left',
): readonly SceneText[] =>
  [...words].map(
    ([value, text]): SceneText =>
      side === 'bottom'
        ? { at: { x: scale(value), y: plot.bottom + BELOW }, text, align: 'center' }
        : { at: { x: plot.left - BESIDE, y: scale(value) }, text, align: 'right' },
  );

/** The numbers of an axis of values; the unit of a rate stands at the highest. */
export const tickWords = (
  { values }: Pick<Ticks, 'values'>,
  display: DisplayUnit,
): ReadonlyMap<number, string> =>
  new Map(values.map((value, at) => [value, tickText(value, display, at === values.length - 1)]));

/** An axis of values: a gridline and a number at every tick. */
export function valueAxis(
  ticks: Pick<Ticks, 'values'>,
  scale: AxisScale,
  plot: Box,
  side: 'bottom' | 'left',
  display: DisplayUnit,
): Axis {
  return {
    rules: gridlines(ticks.values, scale, plot, side),
    texts: axisTexts(tickWords(ticks, display), scale, plot, side),
  };
}

/** An axis of years along the bottom: a line under the plot, and the years that have words. */
export function yearAxis(words: ReadonlyMap<number, string>, scale: AxisScale, plot: Box): Axis {
  const foot: SceneRule = {
    from: { x: plot.left, y: plot.bottom },
    to: { x: plot.right, y: plot.bottom },
    tone: 'ghost',
    width: 1,
  };
  return { rules: [foot], texts: axisTexts(words, scale, plot, 'bottom') };
}
