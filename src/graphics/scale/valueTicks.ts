import { maxOf, minOf } from '@/lib/extent';
import { type DisplayUnit, printsExactly } from '@/lib/numberFormat';
import { roundTicks, roundTicksFromZero, type Ticks } from '@/lib/numericScale';

/** What an axis of values must show. */
export interface ValueDomain {
  readonly values: readonly number[];
  /** Levels that the axis takes in as well. */
  readonly levels?: readonly number[];
  readonly display: DisplayUnit;
  /** Whether only whole numbers have a meaning. */
  readonly whole?: boolean;
  /** `near`: from zero only where the values come near it. */
  readonly zero: 'always' | 'near' | 'never';
  /** Numbers of intervals to try: of those that print exactly with at most `most` gridlines the one that leaves the least room unused. */
  readonly intervals: readonly number[];
  readonly most?: number;
}

export interface ValueTicks extends Ticks {
  readonly fromZero: boolean;
}

/** Share of the highest value under which the lowest one makes an axis start at zero. */
const ZERO_SHARE = 0.3;
/** Counts up to this many always start at zero: ticks between whole things would mean nothing. */
const FEW = 12;
/** The least that an axis spans, so that a hair's breadth does not look like a gulf: points of a rate, share of a level. */
export const LEAST = { points: 2, share: 0.1 };

/** Whether an axis of some values starts at zero; only the figures decide, not what else is drawn. */
export function startsAtZero({ values, display, whole, zero }: Omit<ValueDomain, 'intervals'>): boolean {
  if (zero !== 'near' || display.signed) return zero === 'always' || display.signed === true;
  const [low, high] = [minOf(values), maxOf(values)];
  return low >= 0 && (low < high * ZERO_SHARE || (whole === true && high <= FEW));
}

/** The one rule for axes of values: where they begin and end, and which values carry a gridline. */
export function valueTicks(domain: ValueDomain): ValueTicks {
  const { values, levels = [], display, whole, intervals, most = Number.POSITIVE_INFINITY } = domain;
  const fromZero = startsAtZero(domain);
  const extent = [...values, ...levels, ...(display.signed ? [0] : [])];
  const [low, high] = fromZero ? [minOf(extent), maxOf(extent)] : widened(extent, display);
  const finest = whole ? Math.max(1, fromZero && low >= 0 ? high : high - low) : Number.POSITIVE_INFINITY;
  const ticksOf = (count: number) =>
    (fromZero ? roundTicksFromZero : roundTicks)(low, high, Math.min(count, finest));
  const fitting = intervals
    .map(ticksOf)
    .filter(
      ({ values: told }) => told.length <= most && told.every((value) => printsExactly(value, display)),
    );
  const ticks = (fitting.length > 0 ? fitting : [ticksOf(1)]).reduce((best, one) =>
    span(one) < span(best) ? one : best,
  );
  return { ...withinHundred(ticks, maxOf(extent), display), fromZero };
}

const span = ({ min, max }: Ticks): number => max - min;

/** Values that lie close, with room on both sides; never below zero where none is. */
function widened(values: readonly number[], display: DisplayUnit): readonly [number, number] {
  const [low, high] = [minOf(values), maxOf(values)];
  const least = display.rate ? LEAST.points : Math.abs(high) * LEAST.share;
  const room = Math.max(0, least - (high - low)) / 2;
  if (room === 0) return [low, high];
  return [low >= 0 ? Math.max(0, low - room) : low - room, high + room];
}

/** A rate that never passes 100 has no axis beyond it. */
function withinHundred(ticks: Ticks, high: number, display: DisplayUnit): Ticks {
  if (!display.rate || high > 100 || ticks.max <= 100) return ticks;
  return { ...ticks, max: 100, values: ticks.values.filter((value) => value <= 100) };
}
