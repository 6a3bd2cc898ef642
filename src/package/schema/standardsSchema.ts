import { BOUNDS } from '@/domain/observation';
import { STANDARD_SUBJECTS, type Standard } from '@/domain/standard';
import { column, inBothLanguages, keyColumn, YEAR } from './column';
import type { TableSchema } from './tableSchema';

export const standardsSchema: TableSchema<Standard> = {
  file: 'standards.csv',
  says: 'Levels that an authority sets for every county or for the country: reference lines, not observations',
  key: ['standard_id'],
  columns: [
    keyColumn('standard_id', 'Identifier'),
    column('indicator_id', 'Indicator', { required: true, refersTo: 'indicators.csv' }),
    column('stage_id', 'Education stage, that of the indicator', { required: true, refersTo: 'stages.csv' }),
    column('bound', 'How the level binds', { required: true, allowed: BOUNDS }),
    column('value', 'Level, in the indicator’s unit', { type: 'number', required: true }),
    column('applies_to', 'Whom it binds', { required: true, allowed: STANDARD_SUBJECTS }),
    column('by_year', 'Year by which it is to be met; empty: always', { type: 'integer', pattern: YEAR }),
    column('source_id', 'Source', { required: true, refersTo: 'sources.csv' }),
    ...inBothLanguages('note', 'Note'),
  ],
  read: (cells) => ({
    id: cells.text('standard_id'),
    indicatorId: cells.text('indicator_id'),
    stageId: cells.text('stage_id'),
    bound: cells.oneOf('bound', BOUNDS),
    value: cells.number('value'),
    appliesTo: cells.oneOf('applies_to', STANDARD_SUBJECTS),
    byYear: cells.text('by_year') === '' ? null : cells.number('by_year'),
    sourceId: cells.text('source_id'),
    note: cells.localized('note'),
  }),
  write: (standard) => ({
    standard_id: standard.id,
    indicator_id: standard.indicatorId,
    stage_id: standard.stageId,
    bound: standard.bound,
    value: standard.value,
    applies_to: standard.appliesTo,
    by_year: standard.byYear ?? '',
    source_id: standard.sourceId,
    note_zh: standard.note.zh,
    note_en: standard.note.en,
  }),
};
