import Papa from 'papaparse';
import { expect } from 'vitest';
import { problemCount } from '@/domain/dataProblem';
import type { Dataset } from '@/domain/dataset';
import type { DataFile, DataFileTexts, DatasetReading } from '@/package/read/readDataset';
import { withEverySchema } from '@/package/schema/everySchema';
import { plainNumber } from '@/package/schema/plainNumber';
import type { TableSchema } from '@/package/schema/tableSchema';

/** The items that a dataset has of each file; ranges are held against and not kept. */
const ITEMS: Readonly<Partial<Record<DataFile, (dataset: Dataset) => readonly unknown[]>>> = {
  'places.csv': ({ places }) => places,
  'stages.csv': ({ stages }) => stages,
  'themes.csv': ({ topics }) => topics,
  'units.csv': ({ units }) => units,
  'indicators.csv': ({ indicators }) => indicators,
  'ratios.csv': ({ ratios }) => ratios,
  'plan_periods.csv': ({ planPeriods }) => planPeriods,
  'sources.csv': ({ sources }) => sources,
  'standards.csv': ({ standards }) => standards,
  'observations.csv': ({ observations }) => observations,
};

const SCHEMAS = new Map(
  withEverySchema((schema) => [schema.file, schema as unknown as TableSchema<unknown>]),
);
/** What an empty cell stands for. */
const EMPTY: Readonly<Record<string, string>> = { weight: '0', resolution: '1' };
/** The order of places is that of the page, which is numbered anew. */
const NUMBERED = new Set(['places.csv order']);

/** The rows of a file by another reader than the app's: every cell of the schema's columns in their order. */
function rowsOf(file: DataFile, text: string, columns: readonly string[]): readonly string[] {
  const plain = text.replace(/^\ufeff/, '').replaceAll('\r\n', '\n');
  const [header = [], ...rows] = Papa.parse<string[]>(plain, { delimiter: ',', newline: '\n' }).data;
  return rows
    .filter((row) => row.length > 1 || row[0] !== '')
    .map((row) => lineOf(file, columns, (name) => row[header.indexOf(name)] ?? ''));
}

const lineOf = (file: string, columns: readonly string[], cell: (name: string) => string | number): string =>
  JSON.stringify(
    columns
      .filter((name) => !NUMBERED.has(`${file} ${name}`))
      .map((name) => {
        const said = String(cell(name));
        return said === EMPTY[name] ? '' : said;
      }),
  );

const written = (cell: string | number): string => (typeof cell === 'number' ? plainNumber(cell) : cell);

/** Claims that what was read is what the files say, all of it where no fault is told of its file or of any it points to. */
export function holdsTrue(texts: DataFileTexts, { dataset, problems }: DatasetReading): void {
  for (const [file, itemsOf] of Object.entries(ITEMS)) {
    const schema = SCHEMAS.get(file);
    const one = texts[file as DataFile];
    if (!schema || !itemsOf) throw new Error(file);
    const columns = schema.columns.map(({ name }) => name);
    const read = itemsOf(dataset).map((item) => {
      const row = schema.write(item);
      return lineOf(file, columns, (name) => written(row[name] ?? ''));
    });
    const printed = one && 'text' in one ? rowsOf(file as DataFile, one.text, columns) : [];
    if (problems.length === 0) expect([...read].sort()).toEqual([...printed].sort());
    else {
      const known = new Set(printed);
      for (const line of read) if (!known.has(line)) expect(line).toBe('a row of the file');
    }
  }
  for (const { kind, file, line, value, expected } of problems) {
    expect(SCHEMAS.has(file)).toBe(true);
    expect(line).toBeGreaterThanOrEqual(0);
    expect(value.length + expected.length).toBeLessThan(400);
    if (kind === 'moreFaults') expect(problemCount(problems)).toBeGreaterThan(1000);
  }
}
