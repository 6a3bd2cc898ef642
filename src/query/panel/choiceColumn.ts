import type { Dataset } from '@/domain/dataset';
import type { BoundaryChange, PanelColumn } from '@/domain/panel';
import type { Unit } from '@/domain/unit';
import type { PanelChoice } from './panelChoice';
import { rateColumn } from './rateColumn';

const RATES = new WeakMap<ReadonlyMap<string, PanelColumn>, Map<string, PanelColumn | null>>();

/** The figures of a choice; null while a measure that it needs is not at hand. A rate is worked out once. */
export function choiceColumn(
  { id, rate }: PanelChoice,
  columns: ReadonlyMap<string, PanelColumn>,
  changes: readonly BoundaryChange[],
): PanelColumn | null {
  if (!rate) return columns.get(id) ?? null;
  const known = RATES.get(columns) ?? new Map<string, PanelColumn | null>();
  RATES.set(columns, known);
  const column = known.get(id) ?? rateColumn(rate, columns, changes);
  known.set(id, column);
  return column;
}

/** The unit that the figures of a choice are in. */
export const choiceUnit = (dataset: Dataset, { measure }: PanelColumn): Unit | null =>
  dataset.unit.get(measure.unitId) ?? null;
