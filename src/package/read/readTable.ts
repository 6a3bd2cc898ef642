import type { DataProblem, DataProblemKind } from '@/domain/dataProblem';
import type { Column } from '../schema/column';
import type { TableSchema } from '../schema/tableSchema';
import { cellFault, type KnownKeys } from './cellCheck';
import { type CsvRow, readCsvRows } from './csvRows';
import { RowCells } from './rowCells';

/** A row that was read, with the line it starts on. */
export interface ReadItem<Item> {
  readonly item: Item;
  readonly line: number;
}

export interface TableResult<Item> {
  readonly items: readonly Item[];
  readonly lines: readonly number[];
  readonly problems: readonly DataProblem[];
}

/**
 * Reads one CSV file into items. Rows with a fault, and rows whose key was seen before, are reported and left out.
 * @param schema the columns and how a row is read
 * @param text the text of the file
 * @param known the keys that its columns may point to
 */
export function readTable<Item>(
  schema: TableSchema<Item>,
  text: string,
  known: KnownKeys = new Map(),
): TableResult<Item> {
  const names = schema.columns.map(({ name }) => name);
  const { columns, rows, problems } = readCsvRows(schema.file, text, names);
  const found: DataProblem[] = [...problems];
  const unique = schema.columns.filter((column) => column.unique);
  const seen = new Map<string, number>();
  const items: Item[] = [];
  const lines: number[] = [];
  for (const row of rows) {
    const cell = (name: string) => row.cells[columns.get(name) ?? -1] ?? '';
    const faults = rowFaults(schema, row, cell, known);
    for (const key of keysOf(schema, unique, cell)) {
      const first = seen.get(key.text);
      if (first !== undefined)
        faults.push(problem('duplicateId', schema.file, row, key.column, key.value, `line ${first}`));
      else seen.set(key.text, row.line);
    }
    if (faults.length > 0) found.push(...faults);
    else {
      items.push(schema.read(new RowCells(row.cells, columns)));
      lines.push(row.line);
    }
  }
  return { items, lines, problems: found };
}

function rowFaults<Item>(
  schema: TableSchema<Item>,
  row: CsvRow,
  cell: (name: string) => string,
  known: KnownKeys,
): DataProblem[] {
  const faults: DataProblem[] = [];
  for (const column of schema.columns) {
    const value = cell(column.name);
    const fault = cellFault(column, value, known);
    if (fault) faults.push(problem(fault.kind, schema.file, row, column.name, value, fault.expected));
    const other = otherLanguage(schema.columns, column);
    if (other && value === '' && cell(other) !== '' && !column.required)
      faults.push(problem('oneLanguage', schema.file, row, column.name, '', other));
  }
  return faults;
}

/** The column with the same text in the other language, where there is one. */
function otherLanguage(columns: readonly Column[], { name }: Column): string | undefined {
  const [, stem, language] = /^(.*)_(zh|en)$/.exec(name) ?? [];
  const other = language === 'zh' ? `${stem}_en` : language === 'en' ? `${stem}_zh` : '';
  const candidates = language === 'en' ? [other, stem ?? ''] : [other];
  return columns.find((column) => column.name !== '' && candidates.includes(column.name))?.name;
}

/** Every text that may stand only once: of a table whose key is several columns, those together. */
function keysOf<Item>(
  schema: TableSchema<Item>,
  unique: readonly Column[],
  cell: (name: string) => string,
): readonly { readonly column: string; readonly value: string; readonly text: string }[] {
  const single = unique.flatMap(({ name }) => {
    const value = cell(name);
    return value === '' ? [] : [{ column: name, value, text: `${name} ${value}` }];
  });
  if (schema.key.length < 2) return single;
  const value = schema.key.map(cell).join(' ');
  return [...single, { column: schema.key[0] ?? '', value, text: `key ${value}` }];
}

function problem(
  kind: DataProblemKind,
  file: string,
  { line }: CsvRow,
  column: string,
  value: string,
  expected: string,
): DataProblem {
  return { kind, file, line, column, value, expected };
}
