import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { describedPackage } from '@/package/document/dataPackage';
import { readKnownOddities } from '@/package/screen/knownOddities';
import { screenData } from '@/package/screen/screenData';
import { fileDigest } from '../../scripts/fileDigest.mjs';
import { DATA, type Row, readText, rowsOf, screened } from './dataFolder';

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

/** The panel of the prefectures is the same in every copy: it is screened once, with the shipped data; here one row stands for it. */
const LONG = 'prefectures/panel.csv';
const ODDITIES = readKnownOddities(readText('scripts/known-oddities.csv'));

function textsWith(figure: Row): Readonly<Record<string, string>> {
  return {
    'sources.csv': insert('sources.csv', SOURCE, (row) => (row.source_id ?? '') < (SOURCE.source_id ?? '')),
    'observations.csv': insert('observations.csv', figure, (row) => keyOf(row) < keyOf(figure)),
    [LONG]: `${DATA.text(LONG).split('\n', 2).join('\n')}\n`,
  };
}

function errorsWith(figure: Row): readonly string[] {
  const texts = textsWith(figure);
  const text = (file: string) => texts[file] ?? DATA.text(file);
  const described = describedPackage(text('datapackage.json'), (file) => fileDigest(text(file)));
  const copy = screened({ text: (file) => (file === 'datapackage.json' ? described : text(file)) });
  return screenData(copy, ODDITIES).errors.map(({ check }) => check.id);
}

describe('a true figure added to a copy of the data', () => {
  it('is in the copy', () => {
    const rows = rowsOf(textsWith(FIGURE)['observations.csv'] ?? '');
    expect(rows).toHaveLength(DATA.rows('observations.csv').length + 1);
  });

  it('breaks nothing', () => {
    expect(errorsWith(FIGURE)).toEqual([]);
  });
});

describe('a false figure added to a copy of the data', () => {
  it.each<[string, Partial<Record<string, string>>, string]>([
    ['another value than it prints', { value: '97.4' }, 'printed-value'],
    ['a finer step than it prints', { resolution: '0.01' }, 'printed-step'],
    ['a doubt in one language', { doubt_zh: '与前后年不符。' }, 'both-languages'],
    ['a note in one language', { note_en: '' }, 'both-languages'],
    ['an unknown place', { place_code: '360200' }, 'code-known'],
    ['a doubt in its note', { note_zh: '存疑。' }, 'doubt-in-its-column'],
    ['a year that its note leaves open', { note_zh: '来源未印年份。' }, 'open-year-doubted'],
    [
      'a doubt that names a year in line with it',
      {
        doubt_zh: '与上年（2020年97.01人）不相衔接。',
        doubt_en: 'Out of line with the year before (97.01 in 2020).',
      },
      'doubt-true',
    ],
    [
      'a break with a value that nobody printed',
      {
        break_zh: '2020年95.3人，2021年97.5人：原因未注明。',
        break_en: '95.3 in 2020, 97.5 in 2021: no reason given.',
      },
      'break-true',
    ],
  ])('is found: %s', (_, change, check) => {
    expect(errorsWith({ ...FIGURE, ...change } as Row)).toContain(check);
  });
});
