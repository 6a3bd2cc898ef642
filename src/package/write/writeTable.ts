import Papa from 'papaparse';
import { plainNumber } from '../schema/plainNumber';
import type { Cell, TableSchema } from '../schema/tableSchema';

/** Writes items as the CSV file of their schema: RFC 4180, UTF-8 without BOM, lines that end with LF. */
export function writeTable<Item>(schema: TableSchema<Item>, items: readonly Item[]): string {
  const fields = schema.columns.map(({ name }) => name);
  const rows = items.map((item) => {
    const row = schema.write(item);
    return fields.map((name) => cellText(row[name] ?? ''));
  });
  return `${Papa.unparse([fields, ...rows], { newline: '\n' })}\n`;
}

const cellText = (cell: Cell): string => (typeof cell === 'number' ? plainNumber(cell) : cell);
