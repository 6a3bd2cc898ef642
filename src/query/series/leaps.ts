import type { UnitKind } from '@/domain/unit';

/** A figure of a line as far as a leap is told by it. */
export interface LeapFigure {
  readonly year: number;
  readonly value: number;
  /** The step it is rounded to; 0: none. */
  readonly step: number;
  /** Whether something is told that sets it apart from the years before. */
  readonly isBroken: boolean;
}

/** A leap of a year is told from this share of the year before on, rounding taken off. */
const LEAP = 0.12;
/** And only where it is so many times the usual change of the line, and of both neighbouring years: growth is no leap. */
const TIMES_USUAL = 4;
const TIMES_NEXT = 2;
const FEWEST_CHANGES = 6;
/** Small counts leap by themselves: one college more is a half. */
const FEWEST_COUNTED = 1000;

/** What a figure is multiplied by before it is looked at: a ratio of large counts is no small count. Null: leaps are not told of its kind. */
export const leapScale = (kind: UnitKind): number | null =>
  kind === 'count' ? 1 : kind === 'ratio' ? FEWEST_COUNTED ** 2 : null;

/**
 * Where a line of counts or ratios leaps from one year to the next so far beyond its usual changes that the two may not be the same
 * count, though nothing printed says so.
 * @param chain in the order of years
 */
export function leapsIn<Item>(
  chain: readonly Item[],
  figureOf: (item: Item) => LeapFigure,
): readonly (readonly [from: Item, to: Item])[] {
  const figures = chain.map(figureOf);
  const steps = figures.slice(1).flatMap((to, at) => {
    const from = figures[at];
    if (!from || to.year - from.year !== 1 || from.value < FEWEST_COUNTED) return [];
    const size = Math.abs(to.value / from.value - 1);
    return [{ items: [chain[at], chain[at + 1]] as [Item, Item], from, to, size }];
  });
  if (steps.length < FEWEST_CHANGES) return [];
  const sizes = steps.map(({ size }) => size).sort((a, b) => a - b);
  const usual = sizes[Math.floor(sizes.length / 2)] ?? 0;
  return steps
    .filter(({ from, to, size }, at) => {
      const rounding = (from.step + to.step) / 2 / from.value;
      const next = Math.max(steps[at - 1]?.size ?? 0, steps[at + 1]?.size ?? 0);
      return (
        !to.isBroken && size - rounding > Math.max(LEAP, TIMES_USUAL * usual) && size > TIMES_NEXT * next
      );
    })
    .map(({ items }) => items);
}
