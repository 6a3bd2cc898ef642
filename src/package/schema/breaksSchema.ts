import type { BoundaryChange } from '@/domain/panel';
import { CODE, YEAR } from './column';
import { integer, localized, refersTo, schemaOf } from './fields';

export const breaksSchema = schemaOf<BoundaryChange>(
  {
    file: 'prefectures/breaks.csv',
    says: 'Changes of boundary: a comparison across them needs care',
    key: ['city_code', 'year'],
    mayBeEmpty: true,
  },
  {
    cityCode: refersTo('city_code', 'City', 'prefectures/cities.csv', { required: true, pattern: CODE }),
    year: integer('year', 'First year printed in the new boundary', { pattern: YEAR }),
    reason: localized('reason', 'What changed'),
  },
);
