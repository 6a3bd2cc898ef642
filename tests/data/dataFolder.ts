import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import Papa from 'papaparse';
import { DATA_FILES, type DataFile, type DataFileTexts } from '@/package/read/readDataset';

export const ROOT = resolve(import.meta.dirname, '../..');

export type Row = Readonly<Record<string, string>>;

/** The text of a file, its path counted from the root of the project. */
export const readText = (path: string): string => readFileSync(resolve(ROOT, path), 'utf8');

function rowsOf(text: string): readonly Row[] {
  return Papa.parse<Row>(text, { header: true, skipEmptyLines: true }).data;
}

/** The rows of a CSV file, each cell by the name of its column. */
export const readRows = (path: string): readonly Row[] => rowsOf(readText(path));

/** The rows of a data file. */
export const dataRows = (file: DataFile): readonly Row[] => readRows(`data/${file}`);

/** The cell of a row; a column that is not there is an error of the test. */
export function cell(row: Row, column: string): string {
  const value = row[column];
  if (value === undefined) throw new Error(`No column ${column} in ${Object.keys(row).join(', ')}`);
  return value;
}

/** All data files as the app reads them. */
export const dataTexts = (): DataFileTexts =>
  Object.fromEntries(DATA_FILES.map((file) => [file, { text: readText(`data/${file}`) }])) as DataFileTexts;
