import type { DataTable, TableShape } from '../table/dataTable';
import type { Reader, Taken } from '../taken';

export const DATA_FORMATS = ['xlsx', 'csvExcel', 'csv', 'json', 'parquet', 'package'] as const;
/** What kind of file figures are saved as. */
export type DataFormat = (typeof DATA_FORMATS)[number];

/** The end of the name of a file of each kind. */
export const ENDINGS: Readonly<Record<DataFormat, string>> = {
  xlsx: 'xlsx',
  csvExcel: 'csv',
  csv: 'csv',
  json: 'json',
  parquet: 'parquet',
  package: 'zip',
};

/** Figures in the shape that is wanted. */
export async function shapedTable({ table }: Taken, shape: TableShape): Promise<DataTable> {
  return shape === 'long' ? table : (await import('../table/wideTable')).wideTable(table);
}

/** A file of figures; what writes its kind is loaded when it is first wanted. */
export async function dataFile(
  taken: Taken,
  format: DataFormat,
  shape: TableShape,
  reader: Reader,
): Promise<Blob> {
  const table = await shapedTable(taken, shape);
  switch (format) {
    case 'xlsx': {
      const { tableXlsx } = await import('./tableXlsx');
      return blob(
        tableXlsx(taken, table, reader),
        'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      );
    }
    case 'csvExcel':
    case 'csv': {
      const { tableCsv } = await import('../table/tableCsv');
      return blob(tableCsv(table, format === 'csv' ? 'scripts' : 'excel'), 'text/csv;charset=utf-8');
    }
    case 'json':
      return blob((await import('./tableJson')).tableJson(taken, table, reader), 'application/json');
    case 'parquet':
      return blob(
        (await import('./tableParquet')).tableParquet(taken, table),
        'application/vnd.apache.parquet',
      );
    case 'package':
      return blob((await import('./dataPackage')).dataPackage(taken, table, reader), 'application/zip');
  }
}

const blob = (content: string | Uint8Array<ArrayBuffer>, type: string): Blob => new Blob([content], { type });
