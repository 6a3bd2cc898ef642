import { describe, expect, it } from 'vitest';
import type { OwnMapping } from '@/own/mapping/ownMapping';
import { codesOf, readTable } from './ownFixtures';

const HEAD = '地区,指标,年份,数值,单位,备注';
const table = (...rows: readonly string[]) => [HEAD, ...rows].join('\n');
const anythingNew = (mapping: OwnMapping): OwnMapping => ({
  ...mapping,
  newPlaces: true,
  newIndicators: { unitId: '', stageId: '', topicId: '', direction: 'none' },
});
const SOUND = '南昌,小学在校学生数,2020,12.30,万人,';
const valuesOf = (text: string) => readTable(text).observations.map(({ value }) => value);

describe('a table that is not to be read', () => {
  it.each([
    ['', ['fileEmpty@0']],
    [HEAD, ['headerOnly@0']],
    [`${HEAD}\n\n,,,,,\n`, ['headerOnly@0']],
    ['地区,备注\n南昌,x', ['noValue@0', 'noIndicator@0', 'noYear@0']],
    ['指标,年份,数值\n小学在校学生数,2020,1', ['noPlace@0']],
  ])('%j says why', (text, codes) => expect(readTable(text).codes).toEqual(codes));
});

describe('a row that is not to be read', () => {
  it.each([
    ['南昌,小学在校学生数,2020,"1,2,3",人,', ['numberGrouping@3']],
    ['南昌,小学在校学生数,2020,1,2,3,人,', ['rowLong@3']],
    ['南昌,小学在校学生数,2021,"5,人,', ['quoteOpen@3']],
    ['南昌,小学在校学生数,"2021"x,5,人,', ['quoteOpen@3']],
    ['亚特兰蒂斯,小学在校学生数,2021,5,人,', ['placeUnknown@3']],
    ['宜春县,小学在校学生数,2021,5,人,', ['placeUnknown@3']],
    ['南昌省,小学在校学生数,2021,5,人,', ['placeUnknown@3']],
    ['Yichun,小学在校学生数,2021,5,人,', ['placeAmbiguous@3']],
    [',小学在校学生数,2021,5,人,', ['placeMissing@3']],
    ['南昌,小学在校龙数,2021,5,人,', ['indicatorUnknown@3']],
    ['南昌,,2021,5,人,', ['indicatorMissing@3']],
    ['南昌,小学在校学生数,,5,人,', ['yearMissing@3']],
    ['南昌,小学在校学生数,23年,5,人,', ['notYear@3']],
    ['南昌,小学在校学生数,2021,五,人,', ['notNumber@3']],
    ['南昌,小学在校学生数,2021,5%,,', ['percentOfOther@3']],
    ['南昌,小学在校学生数,2021,5,斤,', ['unitUnknown@3']],
    ['南昌,小学在校学生数,2021,5,人次,', ['unitOther@3']],
    ['南昌,小学在校学生数,2021,5万,亿人,', ['unitOther@3']],
    ['南昌,小学在校学生数,2020,12.4,万人,', ['duplicate@3']],
    ['南昌,小学在校学生数,2021,=1+1,人,', ['numberFormula@3']],
    [`南昌,小学在校学生数,2021,5,人,${'长'.repeat(2001)}`, ['textTooLong@3']],
    [`${'长'.repeat(61)},小学在校学生数,2021,5,人,`, ['textTooLong@3']],
    [`南昌,${'长'.repeat(201)},2021,5,人,`, ['textTooLong@3']],
    ['שלום,小学在校学生数,2021,5,人,', ['nameTurned@3']],
    ['南昌,مرحبا,2021,5,人,', ['nameTurned@3']],
    ['九九,无此指标,x,5,人,', ['placeUnknown@3', 'indicatorUnknown@3', 'notYear@3']],
  ])('%j is told, the others are taken', (row, codes) => {
    const read = readTable(table(SOUND, row, '赣州,小学在校学生数,2020,7,人,'));
    expect(read.codes).toEqual(codes);
    expect(read.whole?.reading).toMatchObject({ rows: 3, badRows: 1 });
    expect(read.observations.map(({ value }) => value)).toEqual([123_000, 7]);
  });
});

describe('an English name of a place or indicator that is new', () => {
  const named = (place: string, indicator: string) =>
    readTable(
      `地区,place_en,指标,indicator_en,年份,数值,单位\n桃源,${place},桃花数,${indicator},2020,5,人`,
      anythingNew,
    );
  it.each([
    ['x'.repeat(61), 'Blossoms', ['textTooLong@2']],
    ['Peach', 'x'.repeat(201), ['textTooLong@2']],
    ['שלום', 'Blossoms', ['nameTurned@2']],
    ['Peach', 'مرحبا', ['nameTurned@2']],
  ])('%s, %s is told', (place, indicator, codes) => {
    expect(named(place, indicator).codes.filter((code) => !/^(place|indicator)New/.test(code))).toEqual(
      codes,
    );
    expect(named('Peach', 'Blossoms').observations).toHaveLength(1);
  });
});

describe('a figure that is taken with a warning', () => {
  it.each([
    ['南昌,小学在校学生数,2023学年,5,人,', ['schoolYear@2'], 5],
    ['南昌,小学在校学生数,2023-2024,5,人,', ['schoolYear@2'], 5],
    ['南昌,小学在校学生数,2030,5,人,', ['yearFuture@2'], 5],
    ['南昌,小学在校学生数,2021,5,,', ['unitAssumed@2'], 5],
    ['南昌,小学在校学生数,2021,-5,人,', ['numberNegative@2'], -5],
    ['南昌,小学在校学生数,2021,5.5,人,', ['countBroken@2'], 5.5],
    ['南昌,学前教育毛入园率,2021,952,%,', ['rateOutside@2'], 952],
  ])('%j', (row, codes, value) => {
    const read = readTable(table(row));
    expect(read.codes).toEqual(codes);
    expect(read.observations.map((one) => one.value)).toEqual([value]);
  });

  it('takes a row that stands twice once', () => {
    const read = readTable(table(SOUND, '南昌市,小学在校学生数,2020年,123000,人,'));
    expect(read.codes).toEqual(['duplicateSame@3']);
    expect(read.observations).toHaveLength(1);
  });
});

describe('numbers', () => {
  it.each([
    ['12.30,万人', 123_000, 100, '12.30万人', 'exact'],
    ['12.30万,人', 123_000, 100, '12.30万人', 'exact'],
    ['12.30万人,万人', 123_000, 100, '12.30万人', 'exact'],
    ['12.30万,万人', 123_000, 100, '12.30万', 'exact'],
    ['"1,234",人', 1234, 1, '1,234人', 'exact'],
    ['１２３４,人', 1234, 1, '１２３４人', 'exact'],
    ['≥5,万人', 50_000, 10_000, '≥5万人', 'at_least'],
    ['5,persons', 5, 1, '5 persons', 'exact'],
  ])('%s is kept as printed', (cells, value, resolution, asPrinted, bound) => {
    const [one] = readTable(table(`南昌,小学在校学生数,2020,${cells},`)).observations;
    expect(one).toMatchObject({ value, resolution, bound });
    expect(one?.asPrinted).toBe(asPrinted);
  });

  it('takes the two ends of a range, and per mille as percent', () => {
    const range = readTable(table('南昌,小学在校学生数,2020,10-12,万人,')).observations;
    expect(range.map(({ value, bound }) => [value, bound])).toEqual([
      [100_000, 'at_least'],
      [120_000, 'at_most'],
    ]);
    expect(valuesOf(table('南昌,学前教育毛入园率,2020,955‰,,'))).toEqual([95.5]);
  });

  it('takes no figure for dashes, dots and empty cells', () => {
    const read = readTable(
      table(SOUND, ...['—', '…', '', '-', '无'].map((cell) => `赣州,小学在校学生数,2020,${cell},人,`)),
    );
    expect(read.codes).toEqual([]);
    expect(read.whole?.reading).toMatchObject({ rows: 6, blanks: 5, badRows: 0 });
    expect(read.observations).toHaveLength(1);
  });
});

describe('text', () => {
  const SCRIPT = '<script>alert(1)</script>';

  it('stays text in every field', () => {
    const head = '地区,指标,学段,年份,数值,单位,来源,备注,位置,原文';
    const row = `${SCRIPT},${SCRIPT},小学,2020,5,人,${SCRIPT},${SCRIPT},${SCRIPT},${SCRIPT}`;
    const read = readTable(`${head}\n${row}`, anythingNew);
    const own = read.whole?.reading.table;
    expect(read.codes).toEqual(['placeNew@2', 'indicatorNew@2']);
    expect(own?.places.map(({ name }) => name.zh)).toEqual([SCRIPT]);
    expect(own?.indicators.map(({ name }) => name.zh)).toEqual([SCRIPT]);
    expect(own?.sources.map(({ title, url }) => [title.zh, url])).toEqual([[SCRIPT, '']]);
    expect(read.observations).toMatchObject([{ note: { zh: SCRIPT }, locator: SCRIPT, asPrinted: SCRIPT }]);
  });

  it('loses marks that cannot be seen, line ends and the apostrophe before a formula', () => {
    const read = readTable(table(`${SOUND}"'=1+1\n\u202Ex\u0000 y"`));
    expect(read.observations[0]?.note.zh).toBe('=1+1 x y');
  });
});

it('reads the first of columns with the same heading and says so', () => {
  const read = readTable('地区,指标,年份,数值,数值,单位\n南昌,小学在校学生数,2020,5,6,人');
  expect(read.codes).toEqual(['headingTwice@1']);
  expect(read.observations.map(({ value }) => value)).toEqual([5]);
});

it('tells once what is wrong with a whole row of a wide table, and each column of its own', () => {
  const asWide = (text: string) =>
    readTable(text, (mapping) => ({
      ...mapping,
      defaults: { ...mapping.defaults, indicator: '小学在校学生数' },
    }));
  expect(asWide('地区,单位,2019,2020,2021\n南昌,吨,1,2,3\n赣州,吨,4,5,').codes).toEqual([
    'unitUnknown@2',
    'unitUnknown@3',
  ]);
  expect(readTable('地区,年份,小学在校学生数（吨）,资助学生人次（吨）\n南昌,2019,1,2').codes).toEqual([
    'unitUnknown@2',
    'unitUnknown@2',
  ]);
  expect(asWide('地区,2019,2020\n南昌,1吨,2吨').codes).toEqual(['unitUnknown@2', 'unitUnknown@2']);
});

it('counts the cells of a wide table that have no figure', () => {
  const read = readTable('地区,2019,2020,2021\n南昌,1,,3\n赣州,,—,2', (mapping) => ({
    ...mapping,
    defaults: { ...mapping.defaults, indicator: '小学在校学生数', unit: '人' },
  }));
  expect(read.whole?.reading).toMatchObject({ rows: 2, blanks: 3, badRows: 0 });
  expect(read.observations).toHaveLength(3);
});

it('reads a million rows, most of them wrong, and counts every issue', () => {
  const rows = Array.from({ length: 1_000_000 }, (_, at) => `南昌,小学在校学生数,2020,${at},人,`);
  const read = readTable(`${HEAD}\n${rows.join('\n')}`);
  expect(read.whole?.reading).toMatchObject({ rows: 1_000_000, badRows: 999_999 });
  expect(read.whole?.reading.issues).toMatchObject({ errors: 999_999, warnings: 0 });
  expect(read.whole?.reading.issues.first).toHaveLength(500);
  expect(codesOf(read).every((code) => code === 'duplicate')).toBe(true);
});

it('reads the words for scopes that this site wrote before, beside those that it writes', () => {
  const rows = ['县级', '按县区', '一所单位', '一个单位', '原文未说明', 'not stated'].map(
    (scope, at) => `南昌,小学在校学生数,${2010 + at},1,万人,${scope}`,
  );
  const { observations, codes } = readTable(['地区,指标,年份,数值,单位,范围', ...rows].join('\n'));
  expect(codes).toEqual([]);
  expect(observations.map(({ scope }) => scope)).toEqual([
    'county',
    'county',
    'institution',
    'institution',
    'unspecified',
    'unspecified',
  ]);
});
