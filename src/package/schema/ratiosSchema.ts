import type { RatioPair } from '@/domain/indicator';
import { column } from './column';
import type { TableSchema } from './tableSchema';

export const ratiosSchema: TableSchema<RatioPair> = {
  file: 'ratios.csv',
  says: 'Ratios that make sense: two indicators of the same level and coverage, one over the other',
  key: ['indicator_id', 'over'],
  columns: [
    column('indicator_id', 'Indicator above the line', { required: true, refersTo: 'indicators.csv' }),
    column('over', 'Indicator below the line', { required: true, refersTo: 'indicators.csv' }),
    column('unit', 'Unit of the ratio', { required: true, refersTo: 'units.csv' }),
  ],
  read: (cells) => ({
    indicatorId: cells.text('indicator_id'),
    over: cells.text('over'),
    unitId: cells.text('unit'),
  }),
  write: ({ indicatorId, over, unitId }) => ({ indicator_id: indicatorId, over, unit: unitId }),
};
