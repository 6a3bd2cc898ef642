import type { IndicatorRange } from '@/domain/range';
import { localized, number, orEmpty, refersTo, schemaOf } from './fields';

export const rangesSchema = schemaOf<IndicatorRange>(
  {
    file: 'ranges.csv',
    says: 'Indicators whose figures can be other than those of their unit, which are 0 to 100 for a percentage and not below 0 for all else',
    key: ['indicator_id'],
    mayBeEmpty: true,
  },
  {
    indicatorId: refersTo('indicator_id', 'Indicator', 'indicators.csv', { required: true, unique: true }),
    lowest: orEmpty(number('lowest', 'The least that its figures can be; empty: as its unit'), null),
    highest: orEmpty(number('highest', 'The most that its figures can be; empty: as its unit'), null),
    reason: localized('reason', 'Why'),
  },
);
