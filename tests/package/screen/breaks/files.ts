import { type Break, inCell, inFile, OBSERVATIONS, PUPILS } from '../break';
import { add, rewrite } from '../screenBase';

const UNITS = 'units.csv';
const NANCHANG = { place_code: '360100' };

/** Files, their form, and what reading itself tells. */
export const FILE_BREAKS: readonly Break[] = [
  {
    check: 'file-listed',
    change: (texts) => ({ ...texts, 'notes.csv': 'note\nseen\n' }),
    file: 'notes.csv',
    column: '',
    row: 0,
  },
  {
    check: 'description-of-schema',
    change: rewrite('datapackage.json', (text) => text.replace('"type": "number"', '"type": "string"')),
    file: 'datapackage.json',
    column: '',
    row: 0,
  },
  {
    check: 'header-in-order',
    change: rewrite(UNITS, (text) => text.replace('unit,name_zh', 'name_zh,unit')),
    file: UNITS,
    column: '',
    row: 1,
  },
  {
    check: 'encoding-plain',
    change: rewrite(UNITS, (text) => `\uFEFF${text}`),
    file: UNITS,
    column: '',
    row: 1,
  },
  {
    check: 'encoding-plain',
    change: rewrite(UNITS, (text) => text.trimEnd()),
    file: UNITS,
    column: '',
    row: 'last',
  },
  inFile('space-stray', 'places.csv', NANCHANG, 'name_en', { name_en: 'Nanchang ' }),
  inFile('character-invisible', 'places.csv', NANCHANG, 'name_en', { name_en: 'Nan\u200Bchang' }),
  {
    check: 'rows-sorted',
    change: add('sources.csv', {}, { source_id: 'a-first' }),
    file: 'sources.csv',
    column: 'source_id',
    row: 'last',
  },
  {
    check: 'file-readable',
    change: ({ [UNITS]: _gone, ...others }) => others,
    file: UNITS,
    column: '',
    row: 0,
  },
  {
    check: 'header-complete',
    change: rewrite(UNITS, (text) => text.replace('symbol_zh', 'symbol')),
    file: UNITS,
    column: 'symbol_zh',
    row: 1,
  },
  {
    check: 'row-whole',
    change: rewrite('plan_periods.csv', (text) => `${text}five-year-plan-16,“十六五”\n`),
    file: 'plan_periods.csv',
    column: 'name_en',
    row: 'last',
  },
  inFile('cell-filled', 'sources.csv', { source_id: 'nanchang-2020' }, 'title_en', { title_en: '' }),
  inCell('number-plain', PUPILS, 'value', { value: '99407000.0' }),
  inCell('period-readable', PUPILS, 'time_period', { time_period: '2010-13' }),
  inCell('word-in-list', PUPILS, 'nature', { nature: 'seen' }),
  inCell('cell-form', PUPILS, 'place_code', { place_code: '36010' }),
  inCell('code-known', PUPILS, 'place_code', { place_code: '360200' }),
  {
    check: 'key-once',
    change: add(OBSERVATIONS, { observation_id: PUPILS }, {}),
    file: OBSERVATIONS,
    column: 'observation_id',
    row: 'last',
  },
  inCell('stage-of-indicator', PUPILS, 'stage_id', { stage_id: 'higher' }),
  inFile('tree-sound', 'places.csv', { place_code: '360000' }, 'parent_code', { parent_code: '360000' }),
];
