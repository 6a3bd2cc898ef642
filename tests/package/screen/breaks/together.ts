import { type Break, inCell, named, OBSERVATIONS, observed, PUPILS } from '../break';
import { add, all, type Change } from '../screenBase';

const JIANGXI = 'jx.primary-students.2010.actual';
const LAST = 'jx.primary-students.2019.actual';

const withIndicator = (id: string): Change =>
  add('indicators.csv', { indicator_id: 'primary-students' }, { indicator_id: id, name_zh: id, name_en: id });

const pupils = (place: string, code: string, value: string): Change =>
  add(OBSERVATIONS, named(PUPILS), {
    observation_id: `${place}.primary-students.2010.actual`,
    place_code: code,
    value,
  });

const counted = (indicator: string, value: string, year = '2010'): Change =>
  all(
    withIndicator(indicator),
    add(OBSERVATIONS, named(PUPILS), {
      observation_id: `cn.${indicator}.${year}.actual`,
      time_period: year,
      indicator_id: indicator,
      value,
    }),
  );

const seen = (check: string, change: Change, row: Break['row']): Break => ({
  check,
  change,
  file: OBSERVATIONS,
  column: 'value',
  row,
});

/** Figures beside others: parts and wholes, years, places. */
export const TOGETHER_BREAKS: readonly Break[] = [
  seen('part-within-whole', counted('primary-graduates', '200000000'), 'last'),
  seen(
    'parts-make-whole',
    all(counted('master-students', '1000000', '2014'), counted('doctoral-students', '300000', '2014')),
    named('cn.postgraduate-students.2014.actual'),
  ),
  seen('city-within-province', pupils('nc', '360100', '9000000'), 'last'),
  seen(
    'cities-within-province',
    all(pupils('nc', '360100', '3000000'), pupils('gz', '360700', '3000000')),
    named(JIANGXI),
  ),
  inCell('province-within-country', JIANGXI, 'value', { value: '150000000' }),
  seen(
    'provinces-within-country',
    all(
      observed(JIANGXI, { value: '60000000' }),
      observed('gd.primary-students.2010.actual', { value: '60000000' }),
    ),
    named(PUPILS),
  ),
  inCell('ratio-of-its-parts', 'cn.primary-students-per-teacher.2010.actual', 'value', { value: '30' }),
  inCell('unit-slip', PUPILS, 'value', { value: '9940.7' }),
  inCell('unit-slip', PUPILS, 'value', { value: '994070000' }),
  inCell('year-jump', LAST, 'value', { value: '9000000' }),
  inCell('rate-jump', 'cn.compulsory-retention-rate.2024.actual', 'value', { value: '70' }),
  inCell('years-differ', LAST, 'value', { value: '4212208' }),
  seen(
    'places-differ',
    observed('gd.primary-students.2010.actual', { value: '4260215' }),
    named('gd.primary-students.2010.actual'),
  ),
  seen('measures-differ', counted('secondary-pupils', '99407000'), 'last'),
];
