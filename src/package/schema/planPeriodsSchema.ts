import type { PlanPeriod } from '@/domain/planPeriod';
import { column, inBothLanguages, keyColumn, YEAR } from './column';
import type { TableSchema } from './tableSchema';

export const planPeriodsSchema: TableSchema<PlanPeriod> = {
  file: 'plan_periods.csv',
  says: 'Periods of national planning that are drawn behind the years, one after the other',
  key: ['plan_id'],
  columns: [
    keyColumn('plan_id', 'Identifier'),
    ...inBothLanguages('name', 'Name', { required: true }),
    column('from_year', 'First year', { type: 'integer', required: true, pattern: YEAR }),
    column('to_year', 'Last year', { type: 'integer', required: true, pattern: YEAR }),
  ],
  read: (cells) => ({
    id: cells.text('plan_id'),
    name: cells.localized('name'),
    from: cells.number('from_year'),
    to: cells.number('to_year'),
  }),
  write: ({ id, name, from, to }) => ({
    plan_id: id,
    name_zh: name.zh,
    name_en: name.en,
    from_year: from,
    to_year: to,
  }),
};
