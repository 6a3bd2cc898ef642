import { type Break, inCell, inFile, PUPILS } from '../break';
import { add, all, edit } from '../screenBase';

const SOURCE = { source_id: 'nanchang-2020' };
const GANZHOU = { place_code: '360700' };
const INDICATOR = { indicator_id: 'primary-students' };
const RATE = { indicator_id: 'compulsory-retention-rate' };
const UNKNOWN = { issuer: '转载，出处待核', grade: 'D' };

const source = (check: string, column: string, cells: Readonly<Record<string, string>>): Break =>
  inFile(check, 'sources.csv', SOURCE, column, cells);

const indicator = (check: string, column: string, cells: Readonly<Record<string, string>>): Break =>
  inFile(check, 'indicators.csv', INDICATOR, column, cells);

/** Sources, languages, indicators, places, the record of changes. */
export const WORD_BREAKS: readonly Break[] = [
  source('source-findable', 'issued', { url: '', issued: '', document_number: '', title_zh: '工作总结' }),
  source('source-grade', 'grade', { grade: 'D' }),
  source('source-issuer', 'issuer_en', UNKNOWN),
  source('source-address', 'url', { url: 'http://example.com/report' }),
  source('source-date', 'issued', { issued: '2021-02-30' }),
  {
    check: 'source-once',
    change: add('sources.csv', SOURCE, { source_id: 'zz-again' }),
    file: 'sources.csv',
    column: 'title_zh',
    row: 'last',
  },
  inCell('both-languages', PUPILS, 'note_en', { note_zh: '注。' }),
  inCell('english-without-chinese', PUPILS, 'note_en', { note_zh: '注。', note_en: 'A 注.' }),
  inCell('chinese-is-chinese', PUPILS, 'note_zh', { note_zh: 'see there', note_en: 'see there' }),
  inCell('years-translated', PUPILS, 'note_en', { note_zh: '2009年起。', note_en: 'From that year.' }),
  inFile('name-once-chinese', 'places.csv', GANZHOU, 'name_zh', { name_zh: '南昌市' }),
  inFile('name-once-english', 'places.csv', GANZHOU, 'name_en', { name_en: 'NANCHANG' }),
  indicator('name-short', 'name_zh', { name_zh: '小'.repeat(23) }),
  indicator('name-general', 'name_zh', { name_zh: '南昌小学在校学生数' }),
  indicator('definition-sentence', 'definition_zh', { definition_zh: '没有说完' }),
  inFile('family-of-two', 'indicators.csv', RATE, 'family', { family: 'alone' }),
  inFile('rate-not-summed', 'indicators.csv', RATE, 'aggregation', { aggregation: 'sum' }),
  inFile('per-head-of-sums', 'indicators.csv', RATE, 'per_head', { per_head: 'residents' }),
  {
    check: 'ratio-of-one-stage',
    change: edit(
      'ratios.csv',
      { indicator_id: 'kindergarten-children', over: 'kindergartens' },
      { over: 'primary-students' },
    ),
    file: 'ratios.csv',
    column: 'over',
    row: { over: 'primary-students' },
  },
  inFile('plans-follow', 'plan_periods.csv', { plan_id: 'five-year-plan-12' }, 'from_year', {
    from_year: '2012',
  }),
  inFile('code-of-province', 'places.csv', GANZHOU, 'place_code', { parent_code: '440000' }),
  inFile('colour-once', 'places.csv', GANZHOU, 'colour', { colour: 'nc' }),
  {
    check: 'place-with-figures',
    change: add('places.csv', GANZHOU, { place_code: '360400', colour: 'other' }),
    file: 'places.csv',
    column: 'place_code',
    row: 'last',
  },
  inFile('changes-in-order', 'changes.csv', { version: '0.2.0' }, 'version', { version: '0.3.0' }),
  inFile('changes-true', 'changes.csv', { version: '0.2.0' }, 'new_value', { new_value: '1' }),
  inFile('changelog-newest', 'changelog.csv', { version: '0.2.0' }, 'version', { version: '0.1.0' }),
  {
    check: 'changelog-of-indicators',
    change: all(edit('changelog.csv', INDICATOR, { kind: 'removed' })),
    file: 'changelog.csv',
    column: 'indicator_id',
    row: INDICATOR,
  },
];
