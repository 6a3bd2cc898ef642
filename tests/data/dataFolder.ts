import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import Papa from 'papaparse';
import { DATA_FILES, type DataFileTexts } from '@/package/read/readDataset';
import { type ScreenedData, screenedData } from '@/package/screen/screenedData';

export const ROOT = resolve(import.meta.dirname, '../..');

export type Row = Readonly<Record<string, string>>;

/** The data to check: the text and the rows of each file, its path counted from the data folder. */
export interface Data {
  readonly text: (file: string) => string;
  readonly rows: (file: string) => readonly Row[];
}

/** The text of a file, its path counted from the root of the project. */
export const readText = (path: string): string => readFileSync(resolve(ROOT, path), 'utf8');

/** The rows of a CSV text, each cell by the name of its column. */
export function rowsOf(text: string): readonly Row[] {
  return Papa.parse<Row>(text, { header: true, skipEmptyLines: true }).data;
}

/** The rows of a CSV file, each cell by the name of its column. */
export const readRows = (path: string): readonly Row[] => rowsOf(readText(path));

/** Data of which every file is read once. */
export function dataFrom(text: (file: string) => string): Data {
  const known = new Map<string, readonly Row[]>();
  const rows = (file: string) => {
    const found = known.get(file) ?? rowsOf(text(file));
    known.set(file, found);
    return found;
  };
  return { text, rows };
}

/** The data that the project ships. */
export const DATA: Data = dataFrom((file) => readText(`data/${file}`));

/** The rows of a shipped data file. */
export const dataRows = DATA.rows;

/** The cell of a row; a column that is not there is an error of the test. */
export function cell(row: Row, column: string): string {
  const value = row[column];
  if (value === undefined) throw new Error(`No column ${column} in ${Object.keys(row).join(', ')}`);
  return value;
}

/** The names of the data files that the project ships. */
const FILES = readdirSync(resolve(ROOT, 'data'), { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.csv'));

/** Data as their checks see them. */
export const screened = ({ text }: Pick<Data, 'text'>): ScreenedData => screenedData(FILES, text);

/** All data files as the app reads them. */
export const appTexts = ({ text }: Pick<Data, 'text'>): DataFileTexts =>
  Object.fromEntries(DATA_FILES.map((file) => [file, { text: text(file) }])) as DataFileTexts;
