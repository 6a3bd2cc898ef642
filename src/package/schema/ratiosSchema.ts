import type { RatioPair } from '@/domain/indicator';
import { refersTo, schemaOf } from './fields';

export const ratiosSchema = schemaOf<RatioPair>(
  {
    file: 'ratios.csv',
    says: 'Ratios that make sense: two indicators of the same level and coverage, one over the other',
    key: ['indicator_id', 'over'],
    mayBeEmpty: true,
  },
  {
    indicatorId: refersTo('indicator_id', 'Indicator above the line', 'indicators.csv'),
    over: refersTo('over', 'Indicator below the line', 'indicators.csv'),
    unitId: refersTo('unit', 'Unit of the ratio', 'units.csv'),
  },
);
