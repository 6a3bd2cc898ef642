import { type Break, inCell, named, OBSERVATIONS, observed, PUPILS } from '../break';
import { add, all, type Cells, drop, edit } from '../screenBase';

const RETENTION = 'nc.compulsory-retention-rate.2020.actual';
const RATIO = 'cn.primary-students-per-teacher.2010.actual';
const STUDIOS = 'nc.civic-education-studios.2021.plan';
const PLEDGE = 'nc.preschool-gross-enrolment-ratio.2020.target';

const again = (cells: Cells) =>
  add(OBSERVATIONS, named(PUPILS), { observation_id: `${PUPILS}.again`, ...cells });

/** A row added at the end that a check sees in this column. */
const added = (check: string, file: string, like: Cells, cells: Cells, column: string): Break => ({
  check,
  change: add(file, like, cells),
  file,
  column,
  row: 'last',
});

/** Figures by themselves: keys, values, what is printed, bounds, targets. */
export const FIGURE_BREAKS: readonly Break[] = [
  inCell('id-of-its-row', PUPILS, 'time_period', { time_period: '2011' }),
  inCell('id-of-its-row', PUPILS, 'nature', { nature: 'target' }),
  inCell('id-prefix-of-place', 'nc.higher-institutions.2007.actual', 'place_code', { place_code: '360700' }),
  { check: 'figure-once', change: again({}), file: OBSERVATIONS, column: 'observation_id', row: 'last' },
  {
    check: 'sources-agree',
    change: again({ value: '98000000', source_id: 'nanchang-2020' }),
    file: OBSERVATIONS,
    column: 'value',
    row: 'last',
  },
  added('indicator-used', 'indicators.csv', {}, { indicator_id: 'zz-unused' }, 'indicator_id'),
  added('source-used', 'sources.csv', {}, { source_id: 'zz-unused' }, 'source_id'),
  inCell('rate-in-range', RETENTION, 'value', { value: '970.1' }),
  inCell('ratio-in-range', RATIO, 'value', { value: '1770' }),
  inCell('count-not-negative', PUPILS, 'value', { value: '-1' }),
  inCell('count-whole', PUPILS, 'value', { value: '9940.7' }),
  inCell('step-of-ten', PUPILS, 'resolution', { resolution: '500' }),
  inCell('value-of-its-step', PUPILS, 'value', { value: '99407500', resolution: '1000' }),
  inCell('year-possible', PUPILS, 'time_period', { time_period: '2040' }),
  inCell('printed-value', PUPILS, 'value', { value: '99408000' }),
  inCell('printed-bound', PUPILS, 'bound', { bound: 'at_least' }),
  inCell('printed-unit', PUPILS, 'as_printed', { as_printed: '9940.7万元' }),
  inCell('printed-step', PUPILS, 'resolution', { resolution: '0.01' }),
  {
    check: 'range-of-two',
    change: drop(OBSERVATIONS, named(`${STUDIOS}.at-most`)),
    file: OBSERVATIONS,
    column: 'bound',
    row: named(`${STUDIOS}.at-least`),
  },
  inCell('bounds-in-order', `${STUDIOS}.at-least`, 'bound', { value: '9' }),
  {
    check: 'value-within-bounds',
    change: again({ bound: 'at_least', value: '120000000' }),
    file: OBSERVATIONS,
    column: 'value',
    row: named(PUPILS),
  },
  {
    check: 'about-near-value',
    change: again({ bound: 'about', value: '50000000' }),
    file: OBSERVATIONS,
    column: 'value',
    row: 'last',
  },
  inCell('bound-says-something', 'nc.preschool-public-share.2020.target', 'bound', {
    value: '100',
    bound: 'more_than',
  }),
  inCell('target-ahead', 'nc.preschool-public-share.2023.target', 'time_period', { time_period: '2019' }),
  {
    check: 'result-behind',
    change: all(
      edit('sources.csv', { source_id: 'nanchang-communique-2007' }, { issued: '2008' }),
      observed('nc.higher-institutions.2007.actual', { time_period: '2009' }),
    ),
    file: OBSERVATIONS,
    column: 'time_period',
    row: named('nc.higher-institutions.2007.actual'),
  },
  {
    check: 'target-beyond-result',
    change: all(
      observed(PLEDGE, { value: '80' }),
      edit('sources.csv', { source_id: 'nanchang-13fyp-education-press' }, { issued: '2017' }),
    ),
    file: OBSERVATIONS,
    column: 'value',
    row: named(PLEDGE),
  },
  {
    check: 'standard-ahead',
    change: all(
      edit('standards.csv', { standard_id: 'country-2025-compulsory-retention' }, { by_year: '2015' }),
      edit('sources.csv', { source_id: 'public-services-plan-14fyp' }, { issued: '2022' }),
    ),
    file: 'standards.csv',
    column: 'by_year',
    row: { standard_id: 'country-2025-compulsory-retention' },
  },
  inCell('part-year-not-whole', PUPILS, 'time_period', { note_zh: '至今。', note_en: 'So many so far.' }),
  inCell('doubt-true', PUPILS, 'doubt_zh', {
    doubt_zh: '与上年（2009年1万人）不相衔接。',
    doubt_en: 'Out of line with the year before (10,000 in 2009).',
  }),
  inCell('break-true', PUPILS, 'break_zh', {
    break_zh: '2009年1万人，2010年9940.7万人：原因未注明。',
    break_en: '10,000 in 2009, 99,407,000 in 2010: no reason given.',
  }),
  inCell('break-after-something', 'cn.primary-students.2000.actual', 'break_zh', {
    break_zh: '口径改变。',
    break_en: 'Counted otherwise.',
  }),
  inCell('open-year-doubted', PUPILS, 'note_zh', { note_zh: '来源未印年份。' }),
  inCell('doubt-in-its-column', PUPILS, 'note_zh', { note_zh: '存疑。' }),
];
