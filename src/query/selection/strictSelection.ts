import type { Dataset } from '@/domain/dataset';
import { NATURES, type Observation, SCOPES, yearOf } from '@/domain/observation';
import { maxOf } from '@/lib/extent';
import { contextOf } from '../comparability/context';
import { differencesOf } from '../comparability/differences';
import { type ComparisonKind, DIMENSIONS, type Dimension } from '../comparability/dimension';
import { codeOf, differencesBetween, fits, keyOf, STRICT, STRICT_OF_A_YEAR } from '../comparability/sameness';
import { tally } from '../comparability/tally';
import { gradeOf } from '../sources/sourcesOf';
import { type ComparisonYear, comparisonRows, observationsOfRows } from './comparisonRows';
import { narrowSelection } from './narrowSelection';
import type { Selection } from './selection';

/** Figures that were taken away, and the first dimension in which they are not the same thing as those kept. */
export interface Removal {
  readonly dimension: Dimension;
  readonly observations: readonly Observation[];
}

export interface StrictSelection {
  readonly selection: Selection;
  /** In the order of the dimensions; together with the kept figures all that the picture would show. */
  readonly removals: readonly Removal[];
}

/**
 * Keeps the largest set of figures that are strictly the same kind of thing: one nature, exact, one kind of period,
 * one known scope, the indicator's own definition, after the last break of their series, no figure that contradicts
 * another, none that is doubtful, the year printed, the number as the source prints it, no reprint whose origin nobody has
 * checked. Side by side they are of one year too. Largest is by figures in a trend, by places side
 * by side; a tie goes to the plain kind (observed, full year, whole place), then to more places, more figures and the
 * later year.
 * @param year side by side, the year compared; for `latest` the newest year in which most places have such figures,
 *   so that a place may show an older figure than its latest
 * @param shown what the picture would show; by default that of a comparison or a trend
 */
export function keepComparable(
  dataset: Dataset,
  selection: Selection,
  kind: ComparisonKind,
  year: ComparisonYear,
  shown: readonly Observation[] = shownFigures(selection, kind, year),
): StrictSelection {
  const pool =
    kind === 'sideBySide' && year !== 'latest'
      ? selection.observations.filter((one) => yearOf(one) === year)
      : selection.observations;
  const own = selection.indicator.id;
  const rules = kind === 'sideBySide' ? STRICT_OF_A_YEAR : STRICT;
  const sound = pool.filter((one) => one.indicatorId === own && fits(one, rules) && !isReprint(dataset, one));
  const [best = []] = tally(sound, (one) => keyOf(one, rules))
    .map(({ items }) => unbroken(dataset, items))
    .sort((a, b) => size(b, kind) - size(a, kind) || byPlainness(a, b));
  const kept = new Set(best);
  const removed = shown.filter((one) => !kept.has(one));
  const reasonOf = (one: Observation): Dimension => {
    const [first] = differencesBetween(one, best[0] ?? { ...one, indicatorId: own }, rules);
    return first ?? (isReprint(dataset, one) ? 'source' : 'definition');
  };
  const reasons = tally(removed, reasonOf);
  return {
    selection: narrowSelection(selection, kept),
    removals: DIMENSIONS.flatMap((dimension) => {
      const found = reasons.find(({ value }) => value === dimension);
      return found ? [{ dimension, observations: found.items }] : [];
    }),
  };
}

const shownFigures = (
  selection: Selection,
  kind: ComparisonKind,
  year: ComparisonYear,
): readonly Observation[] =>
  kind === 'sideBySide' ? observationsOfRows(comparisonRows(selection, year).rows) : selection.observations;

/** A reprint whose origin nobody has checked. */
export const isReprint = (dataset: Dataset, one: Observation): boolean => gradeOf(dataset, one) === 'D';

/** Leaves out what stands before the last break of its series, and what contradicts the figure on the line. */
function unbroken(dataset: Dataset, figures: readonly Observation[]): readonly Observation[] {
  const context = contextOf(dataset, figures, 'trend');
  const left = figures.filter((one) =>
    differencesOf(one, context).every(({ dimension, code }) => dimension !== 'definition' || KEPT.has(code)),
  );
  return left.length === figures.length ? figures : unbroken(dataset, left);
}

/** What says nothing against a figure itself: the other one is off the line, or a joint is only suspected. */
const KEPT = new Set(['contradicted', 'leap', 'publisher']);

const placesOf = (items: readonly Observation[]): number =>
  new Set(items.map(({ placeCode }) => placeCode)).size;

const size = (items: readonly Observation[], kind: ComparisonKind): number =>
  kind === 'sideBySide' ? placesOf(items) : items.length;

function byPlainness(a: readonly Observation[], b: readonly Observation[]): number {
  const [one, other] = [a[0], b[0]];
  if (!one || !other) return 0;
  return (
    NATURES.indexOf(one.nature) - NATURES.indexOf(other.nature) ||
    Number(periodOf(other) === 'year') - Number(periodOf(one) === 'year') ||
    SCOPES.indexOf(one.scope) - SCOPES.indexOf(other.scope) ||
    placesOf(b) - placesOf(a) ||
    b.length - a.length ||
    newest(b) - newest(a) ||
    (periodOf(one) < periodOf(other) ? -1 : 1)
  );
}

const periodOf = (one: Observation): string => codeOf('period', one);

const newest = (items: readonly Observation[]): number => maxOf(items.map(yearOf));
