import type { DataProblem, DataProblemKind } from '@/domain/dataProblem';
import type { Column } from '../schema/column';
import type { TableSchema } from '../schema/tableSchema';
import { cellFault, type KnownKeys } from './cellCheck';
import { readCsvRows } from './csvRows';
import { RowCells } from './rowCells';

export interface TableResult<Item> {
  readonly items: readonly Item[];
  /** The line that each item starts on. */
  readonly lines: readonly number[];
  readonly problems: readonly DataProblem[];
}

/**
 * Reads one CSV file into items. Rows with a fault, and rows whose key was seen before, are reported and left out.
 * @param schema the columns and how a row is read
 * @param text the text of the file
 * @param known the keys that its columns may point to
 * @param passed lines of the file between its header and the first row, where the text is a piece of it
 */
export function readTable<Item>(
  schema: TableSchema<Item>,
  text: string,
  known: KnownKeys = new Map(),
  passed = 0,
): TableResult<Item> {
  const names = schema.columns.map(({ name }) => name);
  const { columns, rows, faults } = readCsvRows(schema.file, text, names, passed);
  if (rows.length === 0 && faults.count === 0 && !schema.mayBeEmpty) faults.add({ kind: 'noRows', line: 1 });
  const pairs = schema.columns.map((column) => ({ column, other: otherLanguage(schema.columns, column) }));
  const keys = keysOf(schema);
  const seen = keys.map(() => new Map<string, number>());
  const items: Item[] = [];
  const lines: number[] = [];
  for (const { line, cells } of rows) {
    const before = faults.count;
    const cell = (name: string) => cells[columns.get(name) ?? -1] ?? '';
    const report = (kind: DataProblemKind, column: string, value: string, expected: string) =>
      faults.add({ kind, line, column, value, expected });
    for (const { column, other } of pairs) {
      const value = cell(column.name);
      const fault = cellFault(column, value, known);
      if (fault) report(fault.kind, column.name, value, fault.expected);
      if (other !== '' && value === '' && !column.required && cell(other) !== '')
        report('oneLanguage', column.name, '', other);
    }
    for (const [at, key] of keys.entries()) {
      const value = key.map(cell).join('\u0000');
      const first = seen[at]?.get(value);
      if (first !== undefined)
        report('duplicateId', key[0] ?? '', value.replaceAll('\u0000', ' '), `line ${first}`);
      else if (value !== '') seen[at]?.set(value, line);
    }
    if (faults.count > before) continue;
    items.push(schema.read(new RowCells(cells, columns)));
    lines.push(line);
  }
  return { items, lines, problems: faults.list() };
}

/** The column with the same text in the other language, `note_en` for `note_zh` or for `note`; empty: none. */
function otherLanguage(columns: readonly Column[], { name }: Column): string {
  const stem = name.replace(/_(zh|en)$/, '');
  const others = name.endsWith('_en') ? [`${stem}_zh`, stem] : [`${stem}_en`];
  return columns.find((column) => others.includes(column.name))?.name ?? '';
}

/** The columns whose texts, taken together, may stand only once. */
const keysOf = ({ columns, key }: Pick<TableSchema<never>, 'columns' | 'key'>): (readonly string[])[] => [
  ...columns.filter(({ unique }) => unique).map(({ name }) => [name]),
  ...(key.length > 1 ? [key] : []),
];
