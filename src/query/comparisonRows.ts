import { type Observation, yearOf } from '@/domain/observation';
import type { Place } from '@/domain/place';
import { compareTimePeriods } from '@/domain/timePeriod';
import type { Selection } from './selection';

/** `latest`: the newest figure of each place, whatever its year. */
export type ComparisonYear = number | 'latest';

/** One place's figures for a comparison: the figure compared, and what stands beside it on the same row. */
export interface ComparisonRow {
  readonly place: Place;
  /** Observed where there is one, else planned; null when the place has only targets, or nothing. */
  readonly main: Observation | null;
  /** Targets, near definitions, other bounds of a range. */
  readonly beside: readonly Observation[];
}

export interface ComparisonRows {
  readonly rows: readonly ComparisonRow[];
  /** True when the main figures are the same kind of thing, so that the rows may be sorted by them. */
  readonly ranked: boolean;
}

/**
 * The figures of a comparison, a row a place. Rows are sorted by their main figure, highest first, only when those
 * figures share nature, scope, length of period and definition and are exact; otherwise they keep the places' order.
 * @param year a year, or the latest of each place; beside the latest stand figures of the same year or later
 */
export function comparisonRows(selection: Selection, year: ComparisonYear): ComparisonRows {
  const rows = selection.places.map((place): ComparisonRow => {
    const newestFirst = selection.observations
      .filter((observation) => observation.placeCode === place.code)
      .filter((observation) => year === 'latest' || yearOf(observation) === year)
      .sort((a, b) => compareTimePeriods(b.period, a.period) || (a.id < b.id ? -1 : 1));
    const main = mainFigure(newestFirst, selection.indicator.id);
    return { place, main, beside: figuresBeside(newestFirst, main) };
  });
  const main = rows.flatMap((row) => row.main ?? []);
  const ranked = new Set(main.map(kindOf)).size === 1 && (main.length === 1 || main.every(canBeOrdered));
  if (!ranked) return { rows, ranked };
  const value = (row: ComparisonRow) => row.main?.value ?? Number.NEGATIVE_INFINITY;
  return { rows: [...rows].sort((a, b) => (value(b) > value(a) ? 1 : value(b) < value(a) ? -1 : 0)), ranked };
}

/** Every observation that the rows show, in row order. */
export function observationsOfRows(rows: readonly ComparisonRow[]): readonly Observation[] {
  return rows.flatMap((row) => (row.main ? [row.main, ...row.beside] : row.beside));
}

/** The years in which some place has a figure, newest first. */
export function comparisonYears(selection: Selection): readonly number[] {
  return [...new Set(selection.observations.map(yearOf))].sort((a, b) => b - a);
}

function mainFigure(newestFirst: readonly Observation[], indicatorId: string): Observation | null {
  const own = newestFirst.filter((observation) => observation.indicatorId === indicatorId);
  const actual = own.filter((observation) => observation.nature === 'actual');
  return (
    actual.find((observation) => observation.scope === 'whole') ??
    actual[0] ??
    own.find((observation) => observation.nature === 'plan') ??
    null
  );
}

function figuresBeside(
  newestFirst: readonly Observation[],
  main: Observation | null,
): readonly Observation[] {
  const since = main ? yearOf(main) : Number.NEGATIVE_INFINITY;
  const newestYear = new Map<string, number>();
  const candidates = newestFirst.filter(
    (observation) => observation !== main && yearOf(observation) >= since,
  );
  for (const observation of candidates) {
    const key = `${observation.indicatorId} ${kindOf(observation)}`;
    newestYear.set(key, Math.max(newestYear.get(key) ?? 0, yearOf(observation)));
  }
  return candidates.filter(
    (observation) =>
      newestYear.get(`${observation.indicatorId} ${kindOf(observation)}`) === yearOf(observation),
  );
}

/** A bound leaves the order open, and a county or an institution may be any. */
const canBeOrdered = ({ bound, scope }: Observation): boolean =>
  bound === 'exact' && scope !== 'county' && scope !== 'institution';

const kindOf = ({ nature, scope, period }: Observation): string => `${nature} ${scope} ${period.kind}`;
