import type { Edition } from '@/domain/dataVersion';
import type { RecordField } from '../api/recordFields';

/** A cell of a table that files are written from: a number is a number in every file; empty: nothing is said. */
export type Cell = string | number;

/** A column: its name in every file, how its cells are written, and what it means. */
export interface DataColumn extends RecordField {
  readonly name: string;
}

/** Figures as every writer takes them. */
export interface DataTable {
  /** One figure a row, or a row for figures of the same kind with their years as columns. */
  readonly shape: TableShape;
  readonly edition: Edition;
  readonly columns: readonly DataColumn[];
  readonly rows: readonly (readonly Cell[])[];
  /** Digits after the point that a figure is printed with; null for a cell that is no figure. */
  readonly decimals: (row: number, column: number) => number | null;
}

export const TABLE_SHAPES = ['long', 'wide'] as const;
export type TableShape = (typeof TABLE_SHAPES)[number];

/** Where a column stands; -1: the table has none such. */
export const columnAt = ({ columns }: Pick<DataTable, 'columns'>, name: string): number =>
  columns.findIndex((column) => column.name === name);

/** Reads the cells of a column by its name; empty where the table has none such. */
export function cellReader(table: Pick<DataTable, 'columns'>, name: string): (row: readonly Cell[]) => Cell {
  const at = columnAt(table, name);
  return (row) => row[at] ?? '';
}

/**
 * Digits after the point that a figure is printed with: those of the step that it is known to; of a figure that was not
 * worked out never fewer than it has.
 * @param resolution the step, in the unit of the value
 */
export function printedDecimals(value: number, resolution: number, workedOut: boolean): number {
  const known = resolution > 0 ? Math.max(0, Math.ceil(-Math.log10(resolution) - 1e-9)) : 0;
  const asRounded = workedOut && resolution > 0;
  return Math.min(15, asRounded ? known : Math.max(known, digitsOf(value)));
}

function digitsOf(value: number): number {
  const [digits = '', power = '0'] = String(value).split('e');
  return Math.max(0, (digits.split('.')[1]?.length ?? 0) - Number(power));
}
