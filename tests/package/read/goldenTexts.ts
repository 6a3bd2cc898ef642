import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { DATA_FILES, type DataFile, readDataset } from '@/package/read/readDataset';

const FOLDER = resolve(import.meta.dirname, '../../golden');

/** The text of a file of the golden data. */
export const goldenText = (file: DataFile): string => readFileSync(resolve(FOLDER, file), 'utf8');

/** The golden data, read. */
export const goldenReading = readDataset(
  Object.fromEntries(DATA_FILES.map((file) => [file, { text: goldenText(file) }])),
);
