import type { Localized } from '@/domain/localized';
import { column, ID, inBothLanguages } from './column';
import type { TableSchema } from './tableSchema';

const CHANGE_KINDS = ['added', 'corrected', 'removed', 'redefined'] as const;

/** What a version of the data changed of an indicator. */
export interface Change {
  readonly version: string;
  readonly date: string;
  readonly kind: (typeof CHANGE_KINDS)[number];
  readonly indicatorId: string;
  readonly replacedBy: string;
  readonly note: Localized;
}

export const changelogSchema: TableSchema<Change> = {
  file: 'changelog.csv',
  says: 'What changed from version to version',
  key: ['version', 'kind', 'indicator_id', 'note_zh'],
  columns: [
    column('version', 'Version of the data that brought the change', {
      required: true,
      pattern: '^[0-9]+\\.[0-9]+\\.[0-9]+$',
    }),
    column('date', 'Day of the version', { required: true, pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' }),
    column('kind', 'Kind of change', { required: true, allowed: CHANGE_KINDS }),
    column('indicator_id', 'Indicator; a removed one is no longer in indicators.csv', {
      required: true,
      pattern: ID,
    }),
    column('replaced_by', 'Indicator to use instead', { refersTo: 'indicators.csv' }),
    ...inBothLanguages('note', 'What changed and why', { required: true }),
  ],
  read: (cells) => ({
    version: cells.text('version'),
    date: cells.text('date'),
    kind: cells.oneOf('kind', CHANGE_KINDS),
    indicatorId: cells.text('indicator_id'),
    replacedBy: cells.text('replaced_by'),
    note: cells.localized('note'),
  }),
  write: ({ version, date, kind, indicatorId, replacedBy, note }) => ({
    version,
    date,
    kind,
    indicator_id: indicatorId,
    replaced_by: replacedBy,
    note_zh: note.zh,
    note_en: note.en,
  }),
};
