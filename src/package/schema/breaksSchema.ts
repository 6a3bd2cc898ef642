import type { BoundaryChange } from '@/domain/panel';
import { CODE, column, inBothLanguages, YEAR } from './column';
import type { TableSchema } from './tableSchema';

export const breaksSchema: TableSchema<BoundaryChange> = {
  file: 'prefectures/breaks.csv',
  says: 'Changes of boundary: a comparison across them needs care',
  key: ['city_code', 'year'],
  columns: [
    column('city_code', 'City', { required: true, pattern: CODE, refersTo: 'prefectures/cities.csv' }),
    column('year', 'First year printed in the new boundary', {
      type: 'integer',
      required: true,
      pattern: YEAR,
    }),
    ...inBothLanguages('reason', 'What changed', { required: true }),
  ],
  read: (cells) => ({
    cityCode: cells.text('city_code'),
    year: cells.number('year'),
    reason: cells.localized('reason'),
  }),
  write: ({ cityCode, year, reason }) => ({
    city_code: cityCode,
    year,
    reason_zh: reason.zh,
    reason_en: reason.en,
  }),
};
