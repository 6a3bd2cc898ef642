import { BESIDE_GRID, type ReferenceLine } from '@/narrative/referenceLines';
import { atHead, type Head } from '../label/candidates';
import { type LabelLines, labelBox, plainRun } from '../label/labelText';
import { placeLabels } from '../label/placeLabels';
import { type Box, freeParts, grown } from '../scene/box';
import type { SceneLabel, SceneRule } from '../scene/scene';
import type { RowScale } from './rowScale';
import type { RowsSpec } from './rowSpec';

/** The upright line of a standard through the rows, named on top. */
export interface HeadLine {
  readonly x: number;
  /** Where it begins, counted from the top of the plot, upwards negative. */
  readonly top: number;
  readonly label: SceneLabel | null;
}

interface Wish {
  readonly x: number;
  readonly names: readonly LabelLines[];
}

const LEVEL = 20;
const FIRST = -11;
/** Half the width that a line keeps clear of the names of others. */
const CLEAR = 4;

/**
 * Places the names of standards over the rows: a name beside its line on the lowest level where it covers
 * no other name and no other line, its own line running through no name. Names are placed from the middle of the picture
 * outwards, or, where that leaves one without a place, in the first order, and to the first side, that
 * leaves none.
 */
export function headLines(spec: RowsSpec, { x, ticks }: RowScale): readonly HeadLine[] {
  const wishes = [...standardWishes(spec, x, ticks.values)];
  const middle = spec.width / 2;
  const outwards = wishes.sort((a, b) => Math.abs(a.x - middle) - Math.abs(b.x - middle));
  let best = placed(outwards, spec.width, EITHER);
  for (const sides of [EITHER, LEFTWARDS, RIGHTWARDS])
    for (const order of ordersOf(outwards)) {
      if (named(best) === wishes.length) return best;
      const lines = placed(order, spec.width, sides);
      if (named(lines) > named(best)) best = lines;
    }
  return best;
}

const EITHER = ['left', 'right'] as const;
const LEFTWARDS = ['right'] as const;
const RIGHTWARDS = ['left'] as const;

const named = (lines: readonly HeadLine[]): number => lines.filter(({ label }) => label).length;

function* ordersOf(wishes: readonly Wish[]): Generator<readonly Wish[]> {
  if (wishes.length < 2) yield wishes;
  else
    for (const wish of wishes)
      for (const rest of ordersOf(wishes.filter((other) => other !== wish))) yield [wish, ...rest];
}

function placed(wishes: readonly Wish[], width: number, either: Head['sides']): readonly HeadLine[] {
  const levels = wishes.map((_, level) => FIRST - level * LEVEL);
  const bounds: Box = { left: 0, right: width, top: Number.NEGATIVE_INFINITY, bottom: 0 };
  const column = (x: number, top: number): Box => ({
    left: x - CLEAR,
    right: x + CLEAR,
    top: top - CLEAR,
    bottom: 0,
  });
  const taken = wishes.map(({ x }) => column(x, FIRST));
  return wishes.map(({ x, names }): HeadLine => {
    const sides = x < width / 2 ? either : [...either].reverse();
    const head = { x, foot: 0, levels, gap: CLEAR, sides };
    const candidates = names.map((lines) => () => atHead(head, lines));
    const [found] = placeLabels([{ candidates }], { boxes: taken, segments: [] }, bounds);
    if (!found) return { x, top: 0, label: null };
    const { leader: _, ...label } = found;
    taken.push(column(x, label.at.y), grown(labelBox(label), 4, 1));
    return { x, top: label.at.y, label };
  });
}

/** A standard on a gridline stands beside it, so that both are seen. */
const standardWishes = (
  { standards }: RowsSpec,
  x: RowScale['x'],
  gridlines: readonly number[],
): readonly Wish[] =>
  standards.map(({ standard: { value }, words, short }: ReferenceLine) => ({
    x: x(value) + (gridlines.includes(value) ? BESIDE_GRID : 0),
    names: [words, short].map((name) => [[plainRun(name, 'ink2')]]),
  }));

/**
 * The lines in the picture, interrupted where words stand.
 * @param labels everything written in the picture
 */
export function headRules(
  lines: readonly HeadLine[],
  plot: Box,
  labels: readonly SceneLabel[],
): readonly SceneRule[] {
  const gaps = labels.map((label) => grown(labelBox(label), 2, 1));
  return lines.flatMap(({ x, top }) => {
    const whole = { from: { x, y: plot.top + top }, to: { x, y: plot.bottom } };
    return freeParts(whole, gaps).map(
      (part): SceneRule => ({ ...part, tone: 'ink2', width: 1, key: 'standard' }),
    );
  });
}
