import { readCsvRows } from '../read/csvRows';
import { withEverySchema } from '../schema/everySchema';
import type { TableShape } from '../schema/tableSchema';
import { ScreenedRow } from './screenedRow';

export const TABLES: readonly TableShape[] = withEverySchema((schema): TableShape => schema);

export const DESCRIPTION = 'datapackage.json';

/** The data as a check sees them: every file as it stands, and its rows. */
export interface ScreenedData {
  /** The CSV files of the folder, with `/` between folders. */
  readonly files: readonly string[];
  /** The text of a file; empty where there is none. */
  readonly text: (file: string) => string;
  /** The rows of a file that have as many cells as its header; none where there is no such file. */
  readonly rows: (file: string) => readonly ScreenedRow[];
  /** A row by the text in one column; the first where several have it. */
  readonly row: (file: string, column: string, value: string) => ScreenedRow | undefined;
  /** What is worked out once of these data and asked for by several checks. */
  readonly once: <Result>(work: (data: ScreenedData) => Result) => Result;
}

/**
 * Data of which every file is read once.
 * @param files the names of the CSV files
 * @param text the text of a file; empty where there is none
 */
export function screenedData(files: readonly string[], text: (file: string) => string): ScreenedData {
  const kept = new Map<unknown, unknown>();
  const keep = <Result>(key: unknown, work: () => Result): Result => {
    if (!kept.has(key)) kept.set(key, work());
    return kept.get(key) as Result;
  };
  const data: ScreenedData = {
    files,
    text: (file) => keep(`text ${file}`, () => text(file)),
    rows: (file) => keep(`rows ${file}`, () => rowsOf(file, data.text(file))),
    row: (file, column, value) =>
      keep(`row ${file} ${column}`, () => {
        const rows = [...data.rows(file)].reverse();
        return new Map(rows.map((row) => [row.get(column), row]));
      }).get(value),
    once: (work) => keep(work, () => work(data)),
  };
  return data;
}

function rowsOf(file: string, text: string): readonly ScreenedRow[] {
  const { columns, rows } = readCsvRows(file, text, []);
  const key = TABLES.find((table) => table.file === file)?.key ?? [];
  const table = { file, columns, key };
  return rows.map(({ line, cells }) => new ScreenedRow(table, line, cells));
}
