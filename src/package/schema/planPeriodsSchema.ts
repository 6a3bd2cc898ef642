import type { PlanPeriod } from '@/domain/planPeriod';
import { LABEL, YEAR } from './column';
import { integer, key, localized, schemaOf } from './fields';

export const planPeriodsSchema = schemaOf<PlanPeriod>(
  {
    file: 'plan_periods.csv',
    says: 'Periods of national planning that are drawn behind the years, one after the other',
    key: ['plan_id'],
    mayBeEmpty: true,
  },
  {
    id: key('plan_id', 'Identifier'),
    name: localized('name', 'Name', LABEL),
    from: integer('from_year', 'First year', { pattern: YEAR }),
    to: integer('to_year', 'Last year', { pattern: YEAR }),
  },
);
