import type { ParquetColumn } from '@/package/compile/parquetColumns';
import type { DataTable } from './dataTable';

/** A record as JSON: columns that say nothing of it are left out. */
export type JsonRecord = Readonly<Record<string, string | number>>;

const PARQUET = { text: 'STRING', period: 'STRING', number: 'DOUBLE', integer: 'INT32' } as const;

/** The rows of a table as objects. */
export const jsonRecords = ({ columns, rows }: DataTable): readonly JsonRecord[] =>
  rows.map((row) =>
    Object.fromEntries(
      columns.map(({ name }, at) => [name, row[at] ?? '']).filter(([, cell]) => cell !== ''),
    ),
  );

/** The columns of a table, typed; a cell that says nothing is null. */
export const recordsInColumns = ({ columns, rows }: DataTable): readonly ParquetColumn[] =>
  columns.map(({ name, type }, at) => ({
    name,
    type: PARQUET[type],
    nullable: true,
    data: rows.map((row) => {
      const cell = row[at] ?? '';
      return cell === '' ? null : cell;
    }),
  }));
