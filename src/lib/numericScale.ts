/** Round tick values that cover a range. */
export interface Ticks {
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly values: readonly number[];
}

/** Values that differ by less than this share of themselves are one: no tick can be told from the next. */
const SAME = 1e-9;

const STEPS = [1, 2, 2.5, 5, 10];

/**
 * Round ticks over a range: the step is 1, 2, 2.5 or 5 times a power of ten.
 * @param low smallest value
 * @param high largest value; equal values are given room on both sides
 * @param count about how many intervals are wanted
 */
export function roundTicks(low: number, high: number, count: number): Ticks {
  const apart = high - low > Math.max(Math.abs(low), Math.abs(high)) * SAME;
  const room = apart ? high - low : Math.abs(high) * 0.2 || 1;
  const from = apart ? low : low - room / 2;
  const to = apart ? high : high + room / 2;
  const rough = (to - from) / Math.max(1, count);
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * (STEPS.find((candidate) => candidate * power >= rough * 0.999) ?? 10);
  const first = Math.floor(from / step + 1e-9);
  const last = Math.ceil(to / step - 1e-9);
  const values = Array.from({ length: last - first + 1 }, (_, at) => clean((first + at) * step));
  return { min: values[0] ?? 0, max: values.at(-1) ?? 1, step, values };
}

/** Ticks that start at zero (or end there, for negative values). */
export function roundTicksFromZero(low: number, high: number, count: number): Ticks {
  return roundTicks(Math.min(0, low), Math.max(0, high), count);
}

const clean = (value: number): number => Number(value.toPrecision(12));
