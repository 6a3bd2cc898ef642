import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { ALL_CHECKS } from './checks/allChecks';
import { DATA, type Data, dataFrom, type Row } from './dataFolder';

const insert = (file: string, row: Row, isBefore: (other: Row) => boolean) => {
  const rows = [...DATA.rows(file)];
  const at = rows.findIndex((other) => !isBefore(other));
  rows.splice(at < 0 ? rows.length : at, 0, row);
  return `${Papa.unparse([...rows], { newline: '\n' })}\n`;
};

/** A source and a figure that nobody published: they are for this test alone. */
const SOURCE: Row = {
  ...Object.fromEntries(Object.keys(DATA.rows('sources.csv')[0] ?? {}).map((column) => [column, ''])),
  source_id: 'zz-test-only',
  title_zh: '测试用来源2021',
  title_en: 'Source for a test, 2021',
  issuer: '测试',
  issuer_en: 'Test',
  issued: '2022',
  kind: 'press',
  grade: 'C',
};
const FIGURE: Row = {
  ...Object.fromEntries(Object.keys(DATA.rows('observations.csv')[0] ?? {}).map((column) => [column, ''])),
  observation_id: 'nc.compulsory-retention-rate.2021.actual.zz-test-only',
  place_code: '360100',
  indicator_id: 'compulsory-retention-rate',
  stage_id: 'compulsory',
  time_period: '2021',
  period_basis: 'printed',
  value: '97.5',
  nature: 'actual',
  bound: 'exact',
  scope: 'whole',
  source_id: 'zz-test-only',
  locator: '正文',
  as_printed: '97.5%',
  note_zh: '测试用，并非公布的数。',
  note_en: 'For a test; nobody published it.',
  resolution: '0.1',
};

const KEY = ['indicator_id', 'place_code', 'time_period', 'nature', 'bound', 'observation_id'] as const;
const keyOf = (row: Row) => KEY.map((column) => row[column]).join('\u0000');

function withFigure(figure: Row): Data {
  const texts: Readonly<Record<string, string>> = {
    'sources.csv': insert('sources.csv', SOURCE, (row) => (row.source_id ?? '') < (SOURCE.source_id ?? '')),
    'observations.csv': insert('observations.csv', figure, (row) => keyOf(row) < keyOf(figure)),
  };
  const changed = dataFrom((file) => texts[file] ?? '');
  const of = (file: string) => (file in texts ? changed : DATA);
  return { text: (file) => of(file).text(file), rows: (file) => of(file).rows(file) };
}

describe('a true figure added to a copy of the data', () => {
  const copy = withFigure(FIGURE);

  it('is in the copy', () => {
    expect(copy.rows('observations.csv')).toHaveLength(DATA.rows('observations.csv').length + 1);
  });

  it.each(ALL_CHECKS)('breaks nothing: $name', ({ faults }) => {
    expect(faults(copy)).toEqual([]);
  });
});

/** The long files of the prefectures are the same in every copy: their own form is checked once. */
const CHECKS_OF_FIGURES = ALL_CHECKS.filter(({ name }) => !name.startsWith('prefectures/'));

describe('a false figure added to a copy of the data', () => {
  it.each<[string, Partial<Record<string, string>>]>([
    ['another value than it prints', { value: '97.4' }],
    ['a finer step than it prints', { resolution: '0.01' }],
    ['a doubt in one language', { doubt_zh: '与前后年不符。' }],
    ['a note in one language', { note_en: '' }],
    ['an unknown place', { place_code: '360200' }],
    ['a doubt in its note', { note_zh: '存疑。' }],
    ['a year that its note leaves open', { note_zh: '来源未印年份。' }],
    [
      'a doubt that names a year in line with it',
      {
        doubt_zh: '与上年（2020年97.01人）不相衔接。',
        doubt_en: 'Out of line with the year before (97.01 in 2020).',
      },
    ],
    [
      'a break with a value that nobody printed',
      {
        break_zh: '2020年95.3人，2021年97.5人：原因未注明。',
        break_en: '95.3 in 2020, 97.5 in 2021: no reason given.',
      },
    ],
  ])('is found: %s', (_, change) => {
    const copy = withFigure({ ...FIGURE, ...change } as Row);
    expect(CHECKS_OF_FIGURES.flatMap(({ faults }) => faults(copy)).length).toBeGreaterThan(0);
  });
});
