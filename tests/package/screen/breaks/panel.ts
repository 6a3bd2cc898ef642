import { type Break, inFile, named, OBSERVATIONS, observed, PUPILS } from '../break';
import { add, all, type Cells, type Change, edit } from '../screenBase';

const PANEL = 'prefectures/panel.csv';
const CITIES = 'prefectures/cities.csv';
const GANZHOU = { city_code: '360700' };

const cell = (measure: string, city: string, year: number): Cells => ({
  indicator_key: measure,
  city_code: city,
  year: `${year}`,
});
const pupils = (year: number, city = '360700') => cell('pri_students', city, year);
const money = (year: number, city = '360700') => cell('edu_exp', city, year);

const YEARBOOK = 'china-city-yearbook-2011';
const OWN = 'nc.primary-students.2010.actual';

/** A figure of a city from the yearbook that the panel is made of. */
const printed = (cells: Cells): Change =>
  all(
    add('sources.csv', {}, { source_id: YEARBOOK }),
    add(OBSERVATIONS, named(PUPILS), {
      observation_id: OWN,
      place_code: '360100',
      source_id: YEARBOOK,
      value: '300000',
      ...cells,
    }),
  );

const inPanel = (check: string, change: Change, row: Cells, column = 'value'): Break => ({
  check,
  change,
  file: PANEL,
  column,
  row,
});

/** The files of all prefecture-level cities. */
export const PANEL_BREAKS: readonly Break[] = [
  inFile('panel-city-of-province', CITIES, GANZHOU, 'province_code', { province_code: '440000' }),
  {
    check: 'panel-city-of-place',
    change: edit(CITIES, GANZHOU, { name_zh: '赣县' }),
    file: 'places.csv',
    column: 'place_code',
    row: { place_code: '360700' },
  },
  inFile('panel-year-of-city', PANEL, pupils(2014), 'year', { year: '2030' }),
  inFile('panel-unit', 'prefectures/indicators.csv', { key: 'pri_students' }, 'unit', { unit: 'CNY' }),
  inFile('panel-rate-of-measures', 'prefectures/rates.csv', {}, 'below', { below: 'nothing' }),
  inFile('panel-break-in-years', 'prefectures/breaks.csv', {}, 'year', { year: '1990' }),
  inPanel('panel-equals-figures', printed({ value: '300100' }), pupils(2010, '360100')),
  {
    check: 'panel-doubt-in-figures',
    change: all(printed({}), edit(PANEL, pupils(2010, '360100'), { flag: 'doubt' })),
    file: OBSERVATIONS,
    column: 'doubt_zh',
    row: 'last',
  },
  inPanel(
    'figures-doubt-in-panel',
    printed({ doubt_zh: '存疑。', doubt_en: 'Doubtful.' }),
    pupils(2010, '360100'),
    'flag',
  ),
  inPanel('panel-unit-slip', edit(PANEL, pupils(2012), { value: '3672000' }), pupils(2012)),
  inPanel('panel-year-jump', edit(PANEL, pupils(2014), { value: '1500000' }), pupils(2014)),
  inPanel(
    'panel-years-differ',
    all(edit(PANEL, money(2012), { value: '1224560000' }), edit(PANEL, money(2013), { value: '1224560000' })),
    money(2013),
  ),
  inPanel(
    'panel-cities-differ',
    all(
      edit(PANEL, money(2012), { value: '1224560000' }),
      edit(PANEL, money(2012, '360100'), { value: '1224560000' }),
    ),
    money(2012),
  ),
  {
    check: 'panel-within-province',
    change: edit(PANEL, pupils(2012), { value: '4300000' }),
    file: OBSERVATIONS,
    column: 'value',
    row: named('jx.primary-students.2012.actual'),
  },
  {
    check: 'panel-within-country',
    change: observed('cn.primary-students.2012.actual', { value: '100000' }),
    file: OBSERVATIONS,
    column: 'value',
    row: named('cn.primary-students.2012.actual'),
  },
];
