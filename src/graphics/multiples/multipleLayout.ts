import type { Bound } from '@/domain/observation';
import { maxOf } from '@/lib/extent';
import { formatNumber } from '@/lib/numberFormat';
import { roundTicks, roundTicksFromZero, type Ticks } from '@/lib/numericScale';
import { textWidth } from '@/lib/textWidth';
import type { ChartText } from '@/narrative/chartText';
import type { ValueExtent } from '@/query/multiples';
import type { Selection, YearExtent } from '@/query/selection';
import type { Box, Point } from '../scene';
import type { TrendLayout } from '../trend/trendLayout';

export interface MultipleSize {
  readonly width: number;
  readonly height: number;
}

/** What a picture shares with others: the years, and the values too unless each has its own. */
export interface SharedScale {
  readonly years: YearExtent;
  readonly values: ValueExtent | null;
}

/** What one picture is drawn over: its own years and values, or those that several share. */
export interface MultipleScale {
  readonly years: YearExtent;
  readonly values: ValueExtent;
  /** Whether the values are shared: a rate then runs from 0 to 100 or beyond. */
  readonly shared: boolean;
}

/** Bounds whose arrow stands above the mark. */
const UPWARDS: readonly Bound[] = ['at_least', 'more_than', 'nearly', 'about'];

/** Share of the highest value under which the lowest one makes the axis start at zero. */
const ZERO_SHARE = 0.3;
/** Counts up to this many always start at zero. */
const FEW = 12;
/** Numbers of intervals tried; at most three of them are kept. */
const INTERVALS = [2, 2.4, 3, 4];
const MOST_VALUES = 4;
/** Room above: for the arrow of a bound, wherever a scale is shared; else for the highest value. Below: the years. */
const TOP = { arrow: 17, plain: 8 };
const BOTTOM = 20;

/**
 * Where years and values stand in a small picture: two or three gridlines, a slot a year.
 * @param endRoom pixels wanted at the right for the last values
 */
export function multipleLayout(
  selection: Selection,
  scale: MultipleScale,
  text: ChartText,
  size: MultipleSize,
  endRoom: number,
): TrendLayout {
  const { ticks, fromZero } = valueTicks(selection, scale, text);
  const axisWidth = maxOf(ticks.values.map((value) => textWidth(tickText(value, ticks, text), 11)));
  const years = padded(scale.years);
  const withArrows = scale.shared || selection.observations.some(({ bound }) => UPWARDS.includes(bound));
  const plot: Box = {
    left: Math.ceil(axisWidth) + 9,
    top: withArrows ? TOP.arrow : TOP.plain,
    right: size.width - endRoom,
    bottom: size.height - BOTTOM,
  };
  const slot = (plot.right - plot.left) / (years.to - years.from + 1);
  const place = (year: number, value: number): Point => ({
    x: plot.left + (year - years.from + 0.5) * slot,
    y: plot.bottom - ((value - ticks.min) / (ticks.max - ticks.min)) * (plot.bottom - plot.top),
  });
  return { plot, years, slot, ticks, fromZero, place };
}

/** A value at a gridline; the unit of a rate stands at the highest one. */
export function tickText(value: number, ticks: Ticks, text: ChartText): string {
  return formatNumber(value, text.display) + (isPercent(text) && value === ticks.values.at(-1) ? '%' : '');
}

/** Percent and not percentage points, which are rates too. */
const isPercent = ({ display }: ChartText): boolean => display.symbol.startsWith('%');

function valueTicks(selection: Selection, { values, shared }: MultipleScale, text: ChartText) {
  const { low, high } = values;
  const { rate } = text.display;
  const whole = selection.unit.kind === 'count' && text.display.factor === 1;
  const fromZero = low >= 0 && (shared || low < high * ZERO_SHARE || (whole && high <= FEW));
  if (shared && fromZero && isPercent(text)) return { ticks: percentTicks(high), fromZero };
  const most = whole ? Math.max(1, fromZero ? high : high - low) : Number.POSITIVE_INFINITY;
  const ticks = tightest((count) =>
    (fromZero ? roundTicksFromZero : roundTicks)(low, high, Math.min(count, most)),
  );
  return { ticks: rate && high <= 100 && ticks.max > 100 ? capped(ticks) : ticks, fromZero };
}

/** The axis that percentages share: 0, 50 and 100, and as far beyond as the highest one goes. */
const percentTicks = (high: number): Ticks => ({
  min: 0,
  max: Math.max(100, Math.ceil(high / 10) * 10),
  step: 50,
  values: [0, 50, 100],
});

/** Of round ticks with few enough gridlines, those that leave the least room unused. */
function tightest(ticksFor: (count: number) => Ticks): Ticks {
  const tried = INTERVALS.map(ticksFor);
  const few = tried.filter(({ values }) => values.length <= MOST_VALUES);
  const span = ({ min, max }: Ticks) => max - min;
  return (few.length > 0 ? few : tried).reduce((best, one) => (span(one) < span(best) ? one : best));
}

/** A rate that never passes 100 has no axis beyond it. */
const capped = (ticks: Ticks): Ticks => ({
  ...ticks,
  max: 100,
  values: ticks.values.filter((value) => value <= 100),
});

/** The years of the scale, with a year on either side where there are fewer than three. */
const padded = ({ from, to }: YearExtent): YearExtent =>
  to - from >= 2 ? { from, to } : { from: from - 1, to: to + 1 };
