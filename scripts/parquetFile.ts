import { parquetWriteBuffer } from 'hyparquet-writer';
import type { ParquetColumn } from '../src/package/compile/parquetColumns';

/** A file of the built data: its name below `data/`, and what it holds. */
export interface BuiltFile {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/**
 * A Parquet file of a table that is cut into folders by one of its columns, as Hive does: the folder's name holds the
 * value, the file does not.
 * @param table the folder of the table
 * @param by the column that cuts it
 */
export function parquetFile(
  table: string,
  by: { readonly column: string; readonly value: string },
  name: string,
  columns: readonly ParquetColumn[],
): BuiltFile {
  const columnData = columns.filter((column) => column.name !== by.column);
  return {
    name: `parquet/${table}/${by.column}=${by.value}/${name}.parquet`,
    content: new Uint8Array(parquetWriteBuffer({ columnData })),
  };
}
