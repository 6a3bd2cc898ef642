import { parquetWriteBuffer } from 'hyparquet-writer';
import type { DataTable } from '../table/dataTable';
import { recordsInColumns } from '../table/tableForms';
import type { Taken } from '../taken';
import { LICENCE } from './licence';

/** Figures as Parquet, with what they are among the file's own keys. */
export function tableParquet(taken: Taken, table: DataTable): Uint8Array<ArrayBuffer> {
  const { version, date } = table.edition;
  const told = {
    title: taken.title,
    data_version: version,
    data_date: date,
    licence: LICENCE,
    caveats: taken.caveats.filter(Boolean).join('\n'),
  };
  const kvMetadata = Object.entries(told).map(([key, value]) => ({ key, value }));
  return new Uint8Array(parquetWriteBuffer({ columnData: [...recordsInColumns(table)], kvMetadata }));
}
