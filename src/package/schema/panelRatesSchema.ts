import type { PanelRate } from '@/domain/panelRate';
import { column, flagColumn, inBothLanguages, keyColumn } from './column';
import type { TableSchema } from './tableSchema';

const LIST = '|';
const KEYS = '^[a-z0-9_]+(\\|[a-z0-9_]+)*$';

export const panelRatesSchema: TableSchema<PanelRate> = {
  file: 'prefectures/rates.csv',
  says: 'Rates of the prefecture-level cities: some measures of the panel added up, over others, times a number',
  key: ['rate_id'],
  columns: [
    keyColumn('rate_id', 'Identifier'),
    column('above', 'Keys of the measures above the line, with | between', { required: true, pattern: KEYS }),
    column('below', 'Keys of the measures below the line, with | between', { required: true, pattern: KEYS }),
    column('times', 'What the quotient is multiplied by', { type: 'number', required: true }),
    column('unit', 'Unit of the rate', { required: true, refersTo: 'units.csv' }),
    column('stage_id', 'Education stage', { required: true, refersTo: 'stages.csv' }),
    flagColumn('across_tables', 'its measures stand in tables that follow a change of boundary in different years'),
    ...inBothLanguages('name', 'Name', { required: true }),
    ...inBothLanguages('working', 'How it is worked out', { required: true }),
    ...inBothLanguages('caveat', 'What a careful reader must know'),
  ],
  read: (cells) => ({
    id: cells.text('rate_id'),
    above: cells.text('above').split(LIST),
    below: cells.text('below').split(LIST),
    times: cells.number('times'),
    unitId: cells.text('unit'),
    stageId: cells.text('stage_id'),
    acrossTables: cells.text('across_tables') !== '',
    name: cells.localized('name'),
    working: cells.localized('working'),
    caveat: cells.localized('caveat'),
  }),
  write: (rate) => ({
    rate_id: rate.id,
    above: rate.above.join(LIST),
    below: rate.below.join(LIST),
    times: rate.times,
    unit: rate.unitId,
    stage_id: rate.stageId,
    across_tables: rate.acrossTables ? 'yes' : '',
    name_zh: rate.name.zh,
    name_en: rate.name.en,
    working_zh: rate.working.zh,
    working_en: rate.working.en,
    caveat_zh: rate.caveat.zh,
    caveat_en: rate.caveat.en,
  }),
};
