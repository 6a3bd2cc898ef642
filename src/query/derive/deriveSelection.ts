import type { Dataset } from '@/domain/dataset';
import type { Observation } from '@/domain/observation';
import type { Measure } from '../measure';
import type { Selection } from '../selection';

/** Why a measure has no value for a figure. */
export type RefusalReason = 'noInput';

export interface Refusal {
  readonly reason: RefusalReason;
  readonly observations: readonly Observation[];
}

/** A selection of derived figures, and the figures that gave none. */
export interface DerivedSelection {
  readonly measure: Measure;
  readonly selection: Selection;
  readonly refusals: readonly Refusal[];
}

/** Works out a measure for every figure of a selection; null for the published figures themselves. */
export function deriveSelection(
  _dataset: Dataset,
  _selection: Selection,
  _measure: Measure,
): DerivedSelection | null {
  return null;
}
