import type { Dataset } from '@/domain/dataset';
import { isDoubtful, NATURES, type Observation, SCOPES, type Scope, yearOf } from '@/domain/observation';
import { maxOf } from '@/lib/extent';
import { contextOf, periodCode } from './comparability/context';
import { differencesOf } from './comparability/differences';
import { type ComparisonKind, DIMENSIONS, type Dimension } from './comparability/dimension';
import { tally } from './comparability/tally';
import { type ComparisonYear, comparisonRows, observationsOfRows } from './comparisonRows';
import { narrowSelection } from './narrowSelection';
import type { Selection } from './selection';
import { gradeOf } from './sourcesOf';

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

/** Scopes that name the same part of every place; a county or an institution may be any. */
const NAMED_PARTS: readonly Scope[] = ['whole', 'central_urban', 'municipal'];

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
  const sound = pool.filter(
    (one) => one.indicatorId === own && isPlainlyPrinted(one) && !isReprint(dataset, one),
  );
  const [best = []] = tally(sound, (one) => kindCode(one, kind))
    .map(({ items }) => unbroken(dataset, items))
    .sort((a, b) => size(b, kind) - size(a, kind) || byPlainness(a, b));
  const kept = new Set(best);
  const removed = shown.filter((one) => !kept.has(one));
  const reasonOf = (one: Observation): Dimension => {
    const reason = firstDifference(one, best[0], own, kind);
    return reason === 'definition' && one.indicatorId === own && isReprint(dataset, one) ? 'source' : reason;
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

const isPlainlyPrinted = (one: Observation): boolean =>
  one.bound === 'exact' &&
  NAMED_PARTS.includes(one.scope) &&
  one.periodBasis === 'printed' &&
  one.origin === 'printed' &&
  !isDoubtful(one);

/** A reprint whose origin nobody has checked. */
const isReprint = (dataset: Dataset, one: Observation): boolean => gradeOf(dataset, one) === 'D';

/** Leaves out what stands before the last break of its series, and what contradicts the figure on the line. */
function unbroken(dataset: Dataset, figures: readonly Observation[]): readonly Observation[] {
  const context = contextOf(dataset, figures, 'trend');
  const left = figures.filter((one) =>
    differencesOf(one, context).every(
      ({ dimension, code }) => dimension !== 'definition' || code === 'contradicted',
    ),
  );
  return left.length === figures.length ? figures : unbroken(dataset, left);
}

function kindCode(one: Observation, kind: ComparisonKind): string {
  const year = kind === 'sideBySide' ? yearOf(one) : '';
  return [one.nature, periodCode(one), one.scope, year].join(' ');
}

/** Why a figure is not among those kept, in the order of the dimensions. */
function firstDifference(
  one: Observation,
  kept: Observation | undefined,
  indicatorId: string,
  kind: ComparisonKind,
): Dimension {
  if (kept && one.nature !== kept.nature) return 'nature';
  if (one.bound !== 'exact') return 'bound';
  if (kept && periodCode(one) !== periodCode(kept)) return 'period';
  if (!NAMED_PARTS.includes(one.scope) || (kept && one.scope !== kept.scope)) return 'scope';
  if (one.indicatorId !== indicatorId) return 'definition';
  if (isDoubtful(one)) return 'reliability';
  const otherYear = kind === 'sideBySide' && kept && yearOf(one) !== yearOf(kept);
  if (one.periodBasis === 'inferred' || otherYear) return 'year';
  return one.origin === 'printed' ? 'definition' : 'origin';
}

const placesOf = (items: readonly Observation[]): number =>
  new Set(items.map(({ placeCode }) => placeCode)).size;

const size = (items: readonly Observation[], kind: ComparisonKind): number =>
  kind === 'sideBySide' ? placesOf(items) : items.length;

function byPlainness(a: readonly Observation[], b: readonly Observation[]): number {
  const [one, other] = [a[0], b[0]];
  if (!one || !other) return 0;
  return (
    NATURES.indexOf(one.nature) - NATURES.indexOf(other.nature) ||
    Number(periodCode(other) === 'year') - Number(periodCode(one) === 'year') ||
    SCOPES.indexOf(one.scope) - SCOPES.indexOf(other.scope) ||
    placesOf(b) - placesOf(a) ||
    b.length - a.length ||
    newest(b) - newest(a) ||
    (periodCode(one) < periodCode(other) ? -1 : 1)
  );
}

const newest = (items: readonly Observation[]): number => maxOf(items.map(yearOf));
