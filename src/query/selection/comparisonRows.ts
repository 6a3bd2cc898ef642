import { isDoubtful, type Observation, yearOf } from '@/domain/observation';
import type { Place } from '@/domain/place';
import { compareTimePeriods } from '@/domain/timePeriod';
import { soundOf } from '../catalogue/soundOf';
import { alike, keyOf, RANKABLE, SAME_KIND } from '../comparability/sameness';
import { atPlace } from '../observation/observationIndex';
import { placesOf } from '../series/resolution';
import type { Selection } from './selection';

/** `latest`: the newest figure of each place, whatever its year. */
export type ComparisonYear = number | 'latest';

/** One place's figures for a comparison: the figure compared, and what stands beside it on the same row. */
export interface ComparisonRow {
  readonly place: Place;
  /**
   * Observed where there is one, else planned; a doubtful one only where there is no other; null when the place has only
   * targets, or nothing.
   */
  readonly main: Observation | null;
  /** Targets, near definitions, other bounds of a range. */
  readonly beside: readonly Observation[];
}

export interface ComparisonRows {
  readonly rows: readonly ComparisonRow[];
  /**
   * True when the main figures that are in no doubt are the same kind of thing, so that their rows may be sorted by them;
   * after them come the other rows.
   */
  readonly ranked: boolean;
}

/**
 * The figures of a comparison, a row a place. Rows are sorted by their main figure, highest first, only when those
 * figures may be ranked; otherwise they keep the places' order, as do
 * rows whose figures are level. A doubtful figure is not sorted: its row stands after the others, with the empty ones.
 * @param year a year, or the latest of each place; beside the latest stand figures of the same year or later
 */
export function comparisonRows(selection: Selection, year: ComparisonYear): ComparisonRows {
  const shown =
    year === 'latest'
      ? selection.observations
      : selection.observations.filter((observation) => yearOf(observation) === year);
  const rows = selection.places.map((place): ComparisonRow => {
    const newestFirst = [...atPlace(shown, place.code)].sort(
      (a, b) => compareTimePeriods(b.period, a.period) || (a.id < b.id ? -1 : 1),
    );
    const main = mainFigure(newestFirst, selection.indicator.id);
    return { place, main, beside: figuresBeside(newestFirst, main) };
  });
  const sound = rows.flatMap(({ main }) => (main && !isDoubtful(main) ? [main] : []));
  const [first] = sound;
  const ranked = first !== undefined && sound.slice(1).every((one) => alike(one, first, RANKABLE));
  if (!ranked) return { rows, ranked };
  const placed = placesOf(sound, selection.unit.kind, 1);
  const last = sound.length + 1;
  const placeOf = ({ main }: ComparisonRow) => (main && placed.get(main)) ?? last;
  return { rows: [...rows].sort((a, b) => placeOf(a) - placeOf(b)), ranked };
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
  const actual = soundOf(own.filter((observation) => observation.nature === 'actual'));
  const plans = soundOf(own.filter((observation) => observation.nature === 'plan'));
  return actual.find((observation) => observation.scope === 'whole') ?? actual[0] ?? plans[0] ?? null;
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
    const key = keyOf(observation, SAME_KIND);
    newestYear.set(key, Math.max(newestYear.get(key) ?? 0, yearOf(observation)));
  }
  return candidates.filter(
    (observation) => newestYear.get(keyOf(observation, SAME_KIND)) === yearOf(observation),
  );
}
