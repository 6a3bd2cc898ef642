import type { Cell } from '../schema/tableSchema';

/**
 * A column of a table, written as short as it can be: one value for all rows; a list of the distinct values and a
 * position for each row; or the values themselves.
 */
export type PackedColumn =
  | { readonly all: Cell }
  | { readonly words: readonly Cell[]; readonly at: readonly number[] }
  | { readonly each: readonly Cell[] };

/** A table by columns. */
export interface PackedTable {
  readonly rows: number;
  readonly columns: Readonly<Record<string, PackedColumn>>;
}

/** A column pays for its list of distinct values where these are at most this part of its rows. */
const WORTH_A_LIST = 0.6;

/**
 * Writes rows by columns.
 * @param rows every row with the same columns
 */
export function packTable(rows: readonly Readonly<Record<string, Cell>>[]): PackedTable {
  const names = Object.keys(rows[0] ?? {});
  const columns = names.map((name) => [name, packColumn(rows.map((row) => row[name] ?? ''))] as const);
  return { rows: rows.length, columns: Object.fromEntries(columns) };
}

function packColumn(values: readonly Cell[]): PackedColumn {
  const places = new Map<Cell, number>();
  const at = values.map((value) => {
    const known = places.get(value);
    if (known !== undefined) return known;
    places.set(value, places.size);
    return places.size - 1;
  });
  const words = [...places.keys()];
  if (words.length < 2) return { all: words[0] ?? '' };
  return words.length <= values.length * WORTH_A_LIST ? { words, at } : { each: values };
}

/**
 * Reads a packed table cell by cell.
 * @returns for a column the value of each row; an absent column reads as empty
 */
export function unpackColumn({ columns }: PackedTable, name: string): (row: number) => Cell {
  const column = columns[name];
  if (column === undefined) return () => '';
  if ('all' in column) return () => column.all;
  if ('each' in column) return (row) => column.each[row] ?? '';
  return (row) => column.words[column.at[row] ?? 0] ?? '';
}
