import Papa from 'papaparse';
import { FORMULA } from './formula';

export const CSV_FLAVOURS = ['excel', 'scripts'] as const;
/** For a spreadsheet (BOM, CRLF) or for a program (neither). */
export type CsvFlavour = (typeof CSV_FLAVOURS)[number];

/** A column of a table: its name, and how a row fills it. */
export interface CsvColumn<Row> {
  readonly name: string;
  readonly read: (row: Row) => string | number;
}

const BOM = '\uFEFF';

/**
 * Writes a table as CSV. A text cell that begins like a formula gets a leading apostrophe; a number never does.
 * @param columns the table description
 * @param rows what the columns read
 */
export function csvText<Row>(
  columns: readonly CsvColumn<Row>[],
  rows: readonly Row[],
  flavour: CsvFlavour,
): string {
  const newline = flavour === 'excel' ? '\r\n' : '\n';
  const fields = columns.map(({ name }) => name);
  const data = rows.map((row) => columns.map(({ read }) => read(row)));
  const text = Papa.unparse({ fields, data }, { newline, escapeFormulae: FORMULA });
  return (flavour === 'excel' ? BOM : '') + text + newline;
}
