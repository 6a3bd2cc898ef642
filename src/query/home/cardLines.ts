import { maxOf, minOf } from '@/lib/extent';
import type { YearExtent } from '../selection/selection';
import type { CityCard } from './homeBoard';

/** The lines of the cards on one scale, so that what looks like more is more. */
export interface CardLines {
  readonly years: YearExtent;
  /** The lowest and the highest value of all lines. */
  readonly range: readonly [number, number];
  /** Of amounts, the first year that all cities have a figure of. */
  readonly baseYear: number | null;
  /** Where the figures of the base year lie. */
  readonly level: number | null;
  /** By city; of amounts as parts of the city's figure of the base year, else in the unit. */
  readonly runs: ReadonlyMap<
    string,
    readonly (readonly { readonly year: number; readonly value: number }[])[]
  >;
}

/**
 * The lines of the cards of a stage. Amounts of cities of different size are set against each city's own figure of a
 * year that all have, and start there; rates and ratios stand as they are.
 * @returns null where cities have no year in common, or only one
 */
export function cardLines(cards: readonly CityCard[]): CardLines | null {
  const lines = cards.map(({ place, row }) => ({
    place,
    runs: row.cells[0]?.runs ?? [],
    amount: row.unit.kind === 'count' || row.unit.kind === 'money',
  }));
  const valueIn = (at: number, year: number) =>
    lines[at]?.runs.flat().find((one) => one.year === year)?.value;
  const shared = (lines[0]?.runs.flat() ?? [])
    .map(({ year }) => year)
    .filter((year) => lines.every((_, at) => (valueIn(at, year) ?? 0) > 0));
  if (shared.length < 2) return null;
  const baseYear = minOf(shared);
  const amount = lines.every((one) => one.amount);
  const runs = new Map(
    lines.map(({ place, runs: own }, at) => {
      const base = amount ? (valueIn(at, baseYear) ?? 1) : 1;
      const told = own.map((run) =>
        run.filter(({ year }) => year >= baseYear).map(({ year, value }) => ({ year, value: value / base })),
      );
      return [place.code, told.filter((run) => run.length > 0)] as const;
    }),
  );
  const figures = [...runs.values()].flat(2);
  const values = figures.map(({ value }) => value);
  return {
    years: { from: baseYear, to: maxOf(figures.map(({ year }) => year)) },
    range: [minOf(values), maxOf(values)],
    baseYear: amount ? baseYear : null,
    level: amount ? 1 : null,
    runs,
  };
}
