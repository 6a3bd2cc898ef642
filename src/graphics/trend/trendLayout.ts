import { yearOf } from '@/domain/observation';
import { maxOf, minOf } from '@/lib/extent';
import { formatNumber } from '@/lib/numberFormat';
import { roundTicks, roundTicksFromZero, type Ticks } from '@/lib/numericScale';
import { textWidth } from '@/lib/textWidth';
import type { ChartText } from '@/narrative/chartText';
import type { Selection } from '@/query/selection';
import type { Box, Point } from '../scene';

export interface TrendSize {
  readonly width: number;
  readonly height: number;
  /** Space kept at the left for row names that line up with the years; 0: just the axis. */
  readonly gutter: number;
  /** Under this look, labels shrink to what a small picture can carry. */
  readonly compact: boolean;
  /** A narrow embed: last values and lone figures only, years every fourth. */
  readonly sparse?: boolean;
}

/** Where years and values stand in pixels. */
export interface TrendLayout {
  readonly plot: Box;
  readonly years: { readonly from: number; readonly to: number };
  readonly slot: number;
  readonly ticks: Ticks;
  readonly fromZero: boolean;
  readonly place: (year: number, value: number) => Point;
}

/** Share of the highest value under which the lowest one makes the axis start at zero. */
const ZERO_SHARE = 0.3;
/** Counts up to this many always start at zero: ticks between whole things would mean nothing. */
const FEW = 12;

/**
 * Works out the scales of a trend: a slot a year, round ticks, from zero only where the values come near it.
 * @param levels of reference lines that the axis takes in
 */
export function trendLayout(
  selection: Selection,
  text: ChartText,
  size: TrendSize,
  levels: readonly number[] = [],
): TrendLayout {
  const values = selection.observations.map((observation) => observation.value);
  const fromZero = startsAtZero(selection, text);
  const zero = text.display.signed ? [0] : [];
  const low = minOf([...values, ...levels, ...zero]);
  const high = maxOf([...values, ...levels, ...zero]);
  const count = size.height < 240 ? 4 : 6;
  const intervals = isWhole(selection, text)
    ? Math.max(1, Math.min(count, fromZero && low >= 0 ? high : high - low))
    : count;
  const ticks = limitRate((fromZero ? roundTicksFromZero : roundTicks)(low, high, intervals), high, text);

  const axisWidth = maxOf(
    ticks.values.map((value) =>
      textWidth(formatNumber(value, text.display) + (text.display.rate ? '%' : ''), 11),
    ),
  );
  const years = padYears(selection);
  const right = size.compact ? 62 : text.language === 'zh' ? 104 : 124;
  const plot: Box = {
    left: Math.max(size.gutter, Math.ceil(axisWidth) + 10),
    top: 26,
    right: size.width - right,
    bottom: size.height - 26,
  };
  const slot = (plot.right - plot.left) / (years.to - years.from + 1);
  const place = (year: number, value: number): Point => ({
    x: plot.left + (year - years.from + 0.5) * slot,
    y: plot.bottom - ((value - ticks.min) / (ticks.max - ticks.min)) * (plot.bottom - plot.top),
  });
  return { plot, years, slot, ticks, fromZero, place };
}

const isWhole = ({ unit }: Selection, { display }: ChartText): boolean =>
  unit.kind === 'count' && display.factor === 1;

/** Whether the axis of a trend starts at zero; only its figures decide. */
export function startsAtZero(selection: Selection, text: ChartText): boolean {
  const values = selection.observations.map((observation) => observation.value);
  const [low, high] = [minOf(values), maxOf(values)];
  if (text.display.signed) return true;
  return low >= 0 && (low < high * ZERO_SHARE || (isWhole(selection, text) && high <= FEW));
}

function limitRate(ticks: Ticks, high: number, text: ChartText): Ticks {
  if (!text.display.rate || high > 100 || ticks.max <= 100) return ticks;
  return { ...ticks, max: 100, values: ticks.values.filter((value) => value <= 100) };
}

function padYears(selection: Selection): { from: number; to: number } {
  const shown = selection.observations.map(yearOf);
  const starts = selection.observations.map((observation) => observation.period.startYear);
  const from = minOf([
    selection.years.from,
    ...shown,
    ...starts.filter((year) => year >= selection.years.from),
  ]);
  const to = maxOf([selection.years.to, ...shown]);
  return to - from >= 2 ? { from, to } : { from: from - 1, to: to + 1 };
}

/** Which years get a label on the axis, so that labels never touch. */
export function yearTicks(layout: TrendLayout, size: TrendSize): ReadonlyMap<number, string> {
  const every = (size.sparse ? [4, 5, 10] : [1, 2, 4, 5, 10]).find((step) => layout.slot * step >= 36) ?? 10;
  const chosen = size.compact && layout.slot * every < 40 ? every * 2 : every;
  const texts = new Map<number, string>();
  for (let year = layout.years.to; year >= layout.years.from; year--) {
    const anchor = every >= 4 ? year % chosen === 0 : (layout.years.to - year) % chosen === 0;
    if (anchor) texts.set(year, String(year));
  }
  return texts;
}
