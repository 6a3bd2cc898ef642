import type { Observation } from '@/domain/observation';
import { columnAt, type DataTable } from '@/publish/table/dataTable';
import { recordTable } from '@/publish/table/recordTable';
import type { Reader, Taken } from '@/publish/taken';
import { takenFigure, takenRecords } from '@/publish/takenFigures';
import { wordingOf } from '@/wording/wording';
import { datasetOf } from '../../fixtures';
import { goldenDataset, goldenFigure } from '../../goldenData';

export const takenPreschool: Taken = takenFigure(
  goldenDataset,
  goldenFigure({ indicatorId: 'preschool-gross-enrolment-ratio' }),
);

export const takenAll: Taken = takenRecords(goldenDataset, goldenDataset.observations, {
  title: 'All figures',
  facts: [],
  caveats: [],
  source: '',
});

/** Some observations as they are taken away. */
export const takenOf = (observations: readonly Observation[]): Taken =>
  takenRecords(datasetOf(observations), observations, {
    title: '=1+1',
    facts: ['Some', 'facts'],
    caveats: ['A caveat.'],
    source: 'A source',
  });

export const tableOfRows = (observations: readonly Observation[]): DataTable =>
  recordTable(datasetOf(observations), observations);

export const readerIn = (language: 'zh' | 'en'): Reader => ({
  wording: wordingOf(language),
  seen: {
    edition: { version: '1.0.4', date: '2026-11-29' },
    address: 'https://example.org/app/?i=rate',
    day: '2026-11-29',
  },
});

/** The cells of a column, by its name. */
export const columnOf = (table: DataTable, name: string) => {
  const at = columnAt(table, name);
  if (at < 0) throw new Error(`No column ${name}`);
  return table.rows.map((row) => row[at] ?? '');
};
