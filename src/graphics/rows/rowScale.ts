import { maxOf } from '@/lib/extent';
import { textWidth } from '@/lib/textWidth';
import { AXIS_SIZE, tickWords } from '../axis/axis';
import { BOUND_REACH } from '../glyph/barShapes';
import { drawnName } from '../label/drawnName';
import { type LabelLines, labelSize } from '../label/labelText';
import { lowEnd, type OneMark, onePerMark } from '../layer/oneMark';
import { type AxisScale, linearScale } from '../scale/linearScale';
import { type ValueTicks, valueTicks } from '../scale/valueTicks';
import { type FigureRow, figuresOf, type RowsSpec } from './rowSpec';
import { wordings } from './rowWords';

/** Where values stand in pixels. */
export interface RowScale {
  /** Where the rows begin, right of the names. */
  readonly left: number;
  readonly x: AxisScale;
  readonly ticks: ValueTicks;
}

/** Pixels from the end of a bar to its words. */
const GAP = 6;
/** The widest part of the room that words may take from the bars; more, before a value stands without its year. */
const WORDS_SHARES = [0.6, 0.85];
/** Intervals between gridlines that a wide picture has. */
const MOST_INTERVALS = 6;
/** Pixels between two numbers of the axis. */
const APART = 6;
/** Room that a standard needs beyond its line. */
const LEVEL_ROOM = 10;

/**
 * The ticks of a picture of rows before its bars are fitted, from zero.
 * @param intervals how many intervals between gridlines are wanted
 */
export function rowTicks(spec: RowsSpec, intervals = MOST_INTERVALS): ValueTicks {
  const { standards, text, whole } = spec;
  const values = figuresOf(spec).map(({ value }) => value);
  return valueTicks({
    values: values.some((value) => value !== 0) ? values : [0, 1],
    levels: standards.map(({ standard }) => standard.value),
    display: text.display,
    whole,
    zero: 'always',
    intervals: [intervals],
  });
}

/** Right of the longest name. */
const leftOf = ({ rows, text, width }: RowsSpec): number =>
  Math.ceil(
    maxOf([34, ...rows.map(({ place }) => textWidth(drawnName(place.code, text, width), 13, true))]),
  ) + 12;

/**
 * The scale of a picture of rows, so that each bar keeps room for its words. It has as
 * many gridlines as leave their numbers apart.
 */
export function rowScale(spec: RowsSpec): RowScale {
  const left = leftOf(spec);
  const { width } = spec;
  const most = width < 340 ? 3 : width < 560 ? 4 : MOST_INTERVALS;
  const scaleOf = (intervals: number): RowScale => {
    const ticks = rowTicks(spec, intervals);
    const x = barScale(spec, left, ticks);
    const numbers = numbersOf(ticks, x, spec).filter((one) => one.from >= 0 && one.to <= width);
    if (intervals > 1 && numbers.some(({ from }, at) => at > 0 && from < (numbers[at - 1]?.to ?? 0) + APART))
      return scaleOf(intervals - 1);
    return { left, x, ticks: { ...ticks, values: numbers.map(({ value }) => value) } };
  };
  return scaleOf(most);
}

/** From where to where the numbers of an axis reach. */
function numbersOf(ticks: ValueTicks, x: AxisScale, { text }: RowsSpec) {
  return [...tickWords(ticks, text.display)].map(([value, words]) => {
    const half = textWidth(words, AXIS_SIZE) / 2;
    return { value, from: x(value) - half, to: x(value) + half };
  });
}

/** The bars of a row: one for every figure, one for a printed range, one for what several sources print. */
export const barsOf = ({ figures }: FigureRow): readonly OneMark[] => onePerMark(figures, { reprints: true });

/** Pixels from the end of a bar to the words that stand beside it. */
export const gapOf = (bar: OneMark): number =>
  GAP + (bar.observation.bound === 'exact' || lowEnd(bar) ? 0 : BOUND_REACH);

/** Right of the names, and clear of the edge: letters of another font are a little wider. */
const EDGE = 6;

/** Pixels that bars and their words have. */
export const roomOf = ({ width }: RowsSpec, left: number): number => width - left - EDGE;

/** What may stand beside a bar: as many words as leave the bars most of the room, then fewer. */
export function barWordings(
  bar: OneMark,
  { place }: FigureRow,
  spec: RowsSpec,
  room: number,
): readonly LabelLines[] {
  const all = wordings(bar, place, spec);
  const largest = maxOf([0, ...figuresOf(spec).map(({ value }) => Math.abs(value))]);
  const share = largest > 0 ? Math.abs(bar.observation.value) / largest : 0;
  const fits = (lines: LabelLines, most: number) =>
    labelSize(lines).width + gapOf(bar) + share * room * (1 - most) <= room;
  const found = WORDS_SHARES.map((most) => all.slice(0, -1).findIndex((lines) => fits(lines, most)));
  const first = found.find((at) => at >= 0);
  return all.slice(first ?? -1);
}

/** As many pixels for one unit of value as let every bar, to the right or left of zero, stand beside its words. */
function barScale(spec: RowsSpec, left: number, ticks: ValueTicks): AxisScale {
  const room = roomOf(spec, left);
  const ends = [
    { value: 0, words: 0 },
    ...spec.standards.map(({ standard }) => ({ value: standard.value, words: LEVEL_ROOM })),
    ...spec.rows.flatMap((row) =>
      barsOf(row).map((bar) => {
        const [lines = []] = barWordings(bar, row, spec, room);
        return { value: bar.observation.value, words: labelSize(lines).width + gapOf(bar) };
      }),
    ),
  ];
  const below = ends.filter(({ value }) => value <= 0);
  const above = ends.filter(({ value }) => value >= 0);
  let unit = Number.POSITIVE_INFINITY;
  for (const low of below)
    for (const high of above)
      if (high.value > low.value)
        unit = Math.min(unit, (room - low.words - high.words) / (high.value - low.value));
  const nothing = (room - maxOf(ends.map(({ words }) => words))) / (ticks.max - ticks.min);
  const pixels = Math.max(0, Number.isFinite(unit) ? unit : nothing);
  const zero = left + maxOf(below.map(({ value, words }) => words - value * pixels));
  return linearScale([ticks.min, ticks.max], [zero + ticks.min * pixels, zero + ticks.max * pixels]);
}
