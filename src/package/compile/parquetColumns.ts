import type { Column } from '../schema/column';
import type { Cell, TableSchema } from '../schema/tableSchema';

/** A column as a Parquet writer takes it; an empty cell is null. */
export interface ParquetColumn {
  readonly name: string;
  readonly type: 'STRING' | 'DOUBLE' | 'INT32';
  readonly nullable: boolean;
  readonly data: (string | number | null)[];
}

const TYPES: Readonly<Record<Column['type'], ParquetColumn['type']>> = {
  text: 'STRING',
  period: 'STRING',
  number: 'DOUBLE',
  integer: 'INT32',
};

/** The columns of some items, named and typed by their schema. */
export function parquetColumns<Item>(
  schema: TableSchema<Item>,
  items: readonly Item[],
): readonly ParquetColumn[] {
  const rows = items.map(schema.write);
  return schema.columns.map(({ name, type, required }) => ({
    name,
    type: TYPES[type],
    nullable: !required,
    data: rows.map((row) => plainValue(row[name] ?? '', type)),
  }));
}

const plainValue = (cell: Cell, type: Column['type']): string | number | null => {
  if (cell === '') return null;
  return type === 'text' || type === 'period' ? String(cell) : Number(cell);
};
