import { maxOf, minOf } from '@/lib/extent';
import { roundTicks, roundTicksFromZero } from '@/lib/numericScale';
import { type AxisScale, linearScale } from './linearScale';

/** What an axis covers, and where it has ticks; on a log scale equal steps are equal multiples. */
export interface AxisRange {
  readonly min: number;
  readonly max: number;
  readonly log: boolean;
  readonly ticks: readonly number[];
}

/** Leading digits of the ticks of a log scale, from the most ticks to the fewest. */
const LEADING = [[1, 1.5, 2, 3, 5, 7], [1, 2, 5], [1, 3], [1]];
const ROOM = 0.03;
/** Share of the highest value under which the lowest one makes a straight axis start at zero. */
const NEAR_ZERO = 0.3;

/**
 * The range of some values.
 * @param values on a log scale those above zero only
 * @param most how many ticks at most
 */
export function axisRange(values: readonly number[], log: boolean, most: number): AxisRange {
  const shown = log ? values.filter((value) => value > 0) : values;
  const [low, high] = [minOf(shown), maxOf(shown)];
  if (log) return logRange(low, high, (min, max) => logTicks(min, max, most));
  const fromZero = low >= 0 && low < high * NEAR_ZERO;
  const { min, max, values: ticks } = (fromZero ? roundTicksFromZero : roundTicks)(low, high, most - 1);
  return { min, max, log, ticks };
}

/** The range of indices: a log scale whose ticks halve and double 100. */
export function indexRange(values: readonly number[]): AxisRange {
  const shown = values.filter((value) => value > 0);
  return logRange(minOf([...shown, 75]), maxOf([...shown, 133]), (min, max) =>
    [3.125, 6.25, 12.5, 25, 50, 100, 200, 400, 800, 1600, 3200].filter((tick) => tick >= min && tick <= max),
  );
}

function logRange(low: number, high: number, ticksOf: (min: number, max: number) => readonly number[]) {
  const room = Math.max(high / low, 1.5) ** ROOM;
  const [min, max] = [low / room, high * room];
  return { min, max, log: true, ticks: ticksOf(min, max) };
}

function logTicks(min: number, max: number, most: number): readonly number[] {
  const powers = Array.from({ length: 30 }, (_, at) => at - 6).map((power) => 10 ** power);
  const tried = LEADING.map((digits) =>
    powers
      .flatMap((power) => digits.map((digit) => Number((digit * power).toPrecision(3))))
      .filter((tick) => tick >= min && tick <= max),
  );
  return tried.find((ticks) => ticks.length <= most) ?? tried.at(-1) ?? [];
}

/** From values to pixels along an axis: on a log scale equal multiples are equal ways. */
export function rangeScale({ min, max, log }: AxisRange, pixels: readonly [number, number]): AxisScale {
  const along = log ? Math.log : Number;
  const scale = linearScale([along(min), along(max)], pixels);
  return Object.assign((value: number) => scale(along(value)), {
    domain: [min, max] as const,
    range: pixels,
  });
}
