import type { DataProblem } from '@/domain/dataProblem';
import { readCsvRows } from './csvRows';
import { RowReader } from './rowReader';

/** How the rows of one file become items. */
export interface TableReader<Item> {
  readonly file: string;
  readonly columns: readonly string[];
  readonly key: string;
  readonly read: (row: RowReader) => Item;
}

export interface TableResult<Item> {
  readonly items: readonly Item[];
  readonly problems: readonly DataProblem[];
}

/**
 * Reads one CSV file into items. Rows with a fault, and rows whose key was seen before, are reported and left out.
 * @param table how rows are read
 * @param text the text of the file
 */
export function readTable<Item>(table: TableReader<Item>, text: string): TableResult<Item> {
  const { columns, rows, problems } = readCsvRows(table.file, text, table.columns);
  const found: DataProblem[] = [...problems];
  const seen = new Map<string, number>();
  const items: Item[] = [];
  for (const row of rows) {
    const reader = new RowReader(table.file, row, columns);
    const key = reader.required(table.key);
    const firstLine = seen.get(key);
    if (firstLine !== undefined) reader.fail('duplicateId', table.key, `line ${firstLine}`);
    else if (key) seen.set(key, row.line);
    const item = table.read(reader);
    if (reader.problems.length === 0) items.push(item);
    else found.push(...reader.problems);
  }
  return { items, problems: found };
}
