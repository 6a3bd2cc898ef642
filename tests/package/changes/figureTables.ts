import fc from 'fast-check';
import type { FileRow, FileRows } from '@/package/changes/diffFigures';
import { observationsSchema } from '@/package/schema/observationsSchema';

const COLUMNS = observationsSchema.columns.map(({ name }) => name);
/** What a figure is told by where all else of it is forgotten. */
export const HEAD = [
  'observation_id',
  'indicator_id',
  'stage_id',
  'place_code',
  'time_period',
  'nature',
  'value',
];

/** A figure, each printed in a place of its own. */
export const figureRow = (id: string, cells: FileRow = {}): FileRow => ({
  ...Object.fromEntries(COLUMNS.map((name) => [name, ''])),
  observation_id: id,
  place_code: '360100',
  indicator_id: 'primary-students',
  stage_id: 'primary',
  time_period: '2020',
  nature: 'actual',
  bound: 'exact',
  scope: 'whole',
  source_id: 'report',
  locator: `item ${id}`,
  ...cells,
});

export const tableOf = (rows: readonly FileRow[], columns: readonly string[] = COLUMNS): FileRows => ({
  columns,
  rows,
});

/** Any table of a few figures whose identifiers other such tables have too. */
export const anyTable: fc.Arbitrary<FileRows> = fc
  .uniqueArray(
    fc.record({
      observation_id: fc.constantFrom(
        'nc.a.2020.actual',
        'nc.b.2020.actual',
        'gz.a.2021.plan',
        'fz.c.2019.target',
      ),
      value: fc.integer({ min: -5, max: 5 }).map(String),
      bound: fc.constantFrom('exact', 'about', 'at_least'),
      scope: fc.constantFrom('whole', 'county'),
      time_period: fc.constantFrom('2020', '2020-S1'),
      doubt_zh: fc.constantFrom('', '存疑'),
      source_id: fc.constantFrom('report', 'yearbook'),
    }),
    { selector: ({ observation_id: id }) => id },
  )
  .map((rows) => tableOf(rows.map((row) => figureRow(row.observation_id, row))));
