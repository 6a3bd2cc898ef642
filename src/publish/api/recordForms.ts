import type { Dataset } from '@/domain/dataset';
import type { Observation } from '@/domain/observation';
import type { ParquetColumn } from '@/package/compile/parquetColumns';
import { inRecordOrder, recordColumns } from '@/query/observation/observationRecords';
import { RECORD_FIELDS } from './recordFields';

/** A record as JSON: columns that say nothing of it are left out. */
export type JsonRecord = Readonly<Record<string, string | number>>;

const PARQUET = { text: 'STRING', period: 'STRING', number: 'DOUBLE', integer: 'INT32' } as const;

/** Figures as objects, in the order of a file. */
export function jsonRecords(dataset: Dataset, observations: readonly Observation[]): readonly JsonRecord[] {
  const columns = recordColumns(dataset, null);
  return inRecordOrder(dataset, observations).map((row) =>
    Object.fromEntries(columns.map(({ name, read }) => [name, read(row)]).filter(([, cell]) => cell !== '')),
  );
}

/** Figures as typed columns, in the order of a file; a cell that says nothing is null. */
export function recordsInColumns(
  dataset: Dataset,
  observations: readonly Observation[],
): readonly ParquetColumn[] {
  const rows = inRecordOrder(dataset, observations);
  return recordColumns(dataset, null).map(({ name, read }) => ({
    name,
    type: PARQUET[RECORD_FIELDS[name]?.type ?? 'text'],
    nullable: true,
    data: rows.map((row) => {
      const cell = read(row);
      return cell === '' ? null : cell;
    }),
  }));
}
