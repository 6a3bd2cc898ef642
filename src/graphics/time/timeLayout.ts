import { yearOf } from '@/domain/observation';
import type { Unit } from '@/domain/unit';
import { maxOf, minOf } from '@/lib/extent';
import { textWidth } from '@/lib/textWidth';
import { AXIS_SIZE, tickWords } from '../axis/axis';
import { type AxisScale, linearScale } from '../scale/linearScale';
import { type ValueTicks, valueTicks } from '../scale/valueTicks';
import type { Box, Point } from '../scene/box';
import type { TimeSpec } from './timeSpec';

/** Pixels that the figures have at least, whatever words stand beside them. */
const NARROWEST = 24;

/** Where years and values stand in pixels. */
export interface TimeLayout {
  readonly plot: Box;
  readonly years: { readonly from: number; readonly to: number };
  /** Pixels from one year to the next. */
  readonly slot: number;
  readonly x: AxisScale;
  readonly y: AxisScale;
  readonly ticks: ValueTicks;
  readonly at: (year: number, value: number) => Point;
}

/**
 * Works out the scales of a picture over years.
 * @param levels of reference lines that the axis takes in
 */
export function timeLayout(spec: TimeSpec, levels: readonly number[] = []): TimeLayout {
  const { size, look, text, gutter = 0 } = spec;
  const ticks = ticksOf(spec, levels);
  const words = [...tickWords(ticks, text.display).values()];
  const axis = words.length > 0 ? Math.ceil(maxOf(words.map((one) => textWidth(one, AXIS_SIZE)))) : 0;
  const left = Math.max(gutter, axis + look.room.left);
  const plot: Box = {
    left,
    top: look.room.top,
    right: Math.max(left + NARROWEST, size.width - look.room.right),
    bottom: size.height - look.room.bottom,
  };
  const years = axisYears(spec);
  const x = linearScale([years.from, years.to], [plot.left, plot.right]);
  const y = linearScale([ticks.min, ticks.max], [plot.bottom, plot.top]);
  const slot = (plot.right - plot.left) / Math.max(1, years.to - years.from);
  return { plot, years, slot, x, y, ticks, at: (year, value) => ({ x: x(year), y: y(value) }) };
}

export function ticksOf(spec: TimeSpec, levels: readonly number[]): ValueTicks {
  const { selection, text, look, values: extent } = spec;
  const values = extent ? [extent.low, extent.high] : selection.observations.map(({ value }) => value);
  const { display } = text;
  return valueTicks({
    values,
    levels,
    display,
    whole: selection.unit.kind === 'count' && display.factor === 1,
    zero: look.column ? zeroOf(selection.unit) : 'near',
    intervals: look.intervals,
    ...(look.most === undefined ? {} : { most: look.most }),
  });
}

/** Years that an axis covers at least, so that a lone year does not fill it. */
const FEWEST = 4;

/**
 * The years of the axis: those asked for, and those that a figure of several years begins in. A lone year stands in the
 * middle; of a few, the last ends it: years after it may be still to come.
 */
export function axisYears({ selection, years }: TimeSpec): {
  readonly from: number;
  readonly to: number;
} {
  if (years) return years;
  const shown = selection.observations.map(yearOf);
  const starts = selection.observations.map(({ period }) => period.startYear);
  const from = minOf([selection.years.from, ...shown, ...starts]);
  const to = maxOf([selection.years.to, ...shown]);
  const missing = Math.max(0, FEWEST - (to - from));
  const after = from === to ? Math.ceil(missing / 2) : 0;
  return { from: from - (missing - after), to: to + after };
}

/** Which years get words on the axis: two at least, and never so many that words touch. */
export function yearWords({ years, slot }: TimeLayout, { look }: TimeSpec): ReadonlyMap<number, string> {
  if (look.years !== 'fit')
    return new Map([years.from, ...yearsBetween(years, slot), years.to].map((year) => [year, String(year)]));
  const steps = (look.labels === 'sparse' ? [4, 5, 10, 1, 2] : [1, 2, 4, 5, 10]).map((every) => ({
    every,
    told: toldYears(years, every),
  }));
  const found = steps.find(({ every, told }) => slot * every >= LEAST_APART && told.length > 1);
  return new Map((found?.told ?? [years.to, years.from]).map((year) => [year, String(year)]));
}

/** Between the first and the last year a few that a reader counts by, where their words have room. */
function yearsBetween({ from, to }: TimeLayout['years'], slot: number): readonly number[] {
  const hasRoom = (years: number) => slot * years >= LEAST_APART;
  const choices = [10, 5, 2, 1].flatMap((every) =>
    hasRoom(every)
      ? [
          toldYears({ from, to }, every)
            .filter((year) => hasRoom(year - from) && hasRoom(to - year))
            .reverse(),
        ]
      : [],
  );
  return choices.find(({ length }) => length > 1) ?? choices.find(({ length }) => length > 0) ?? [];
}

/** Years every so many, from the last on; every four and more those that the number divides. */
function toldYears({ from, to }: TimeLayout['years'], every: number): readonly number[] {
  const last = every >= 4 ? to - (to % every) : to;
  return Array.from(
    { length: Math.max(0, Math.floor((last - from) / every) + 1) },
    (_, at) => last - at * every,
  );
}

/** Pixels from the middle of one year's word to the next. */
const LEAST_APART = 48;

/** Counts and amounts begin at zero; rates, ratios and indices only where they come near it. */
export const zeroOf = ({ kind }: Unit): 'always' | 'near' =>
  kind === 'count' || kind === 'money' ? 'always' : 'near';
