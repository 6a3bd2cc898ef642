import { describe, expect, it } from 'vitest';
import { readTable } from '../ownFixtures';

const rolesOf = (text: string) => {
  const { mapping } = readTable(text);
  return [mapping?.shape, mapping?.headerRow, mapping?.columns.map(({ role }) => role).join(' ')];
};
const figuresOf = (text: string) =>
  readTable(text).observations.map(({ placeCode, indicatorId, period, value }) =>
    [placeCode, indicatorId, period.text, value].join(' '),
  );

describe('the columns of a table are guessed', () => {
  it.each([
    [
      '地区,指标,年份,数值,单位\n南昌,小学在校学生数,2020,1,人',
      ['long', 1, 'place indicator year value unit'],
    ],
    [
      'City;Indicator;Year;Value;Unit\nNanchang;Primary students;2020;1;persons',
      ['long', 1, 'place indicator year value unit'],
    ],
    ['甲\t乙\t丙\t丁\n南昌\t小学在校学生数\t2020\t12', ['long', 1, 'place indicator year value']],
    ['附表一\n单位：万人\n城市,2019年,2020年\n南昌,1,2', ['wide', 3, 'place figures figures']],
    ['指标,年份,南昌,赣州\n小学在校学生数,2020,1,2', ['wide', 1, 'indicator year figures figures']],
    [
      '城市,年度,小学在校学生数（万人）,学前教育毛入园率（%）\n南昌,2020,1,2',
      ['wide', 1, 'place year figures figures'],
    ],
    ['地区,年份,没有的指标（人）\n南昌,2020,1', ['wide', 1, 'place year figures']],
  ])('%j', (text, expected) => expect(rolesOf(text)).toEqual(expected));

  it('reads years as columns and cities as rows', () => {
    const text = '小学在校学生数,,\n单位：万人,,\n城市,2019年,2020年\n南昌,1,2\n赣州,—,3';
    const read = readTable(text, (mapping) => ({
      ...mapping,
      defaults: { ...mapping.defaults, indicator: '小学在校学生数' },
    }));
    expect(read.codes).toEqual([]);
    expect(
      read.observations.map(({ id, value, asPrinted, locator }) => [id, value, asPrinted, locator]),
    ).toEqual([
      ['own360100.primary-students.2019.actual', 10_000, '1万人', 'B4'],
      ['own360100.primary-students.2020.actual', 20_000, '2万人', 'C4'],
      ['own360700.primary-students.2020.actual', 30_000, '3万人', 'C5'],
    ]);
  });

  it('takes no word above the table for a unit that is none', () => {
    const text = '附表,,\n单位：见各行,,\n城市,指标,2020年\n南昌,学前教育毛入园率,95.3%';
    expect(figuresOf(text)).toEqual(['360100 preschool-gross-enrolment-ratio 2020 95.3']);
  });

  it('reads cities as columns and indicators as columns', () => {
    expect(figuresOf('指标,年份,南昌,赣州\n小学在校学生数,2020,1,2')).toEqual([
      '360100 primary-students 2020 1',
      '360700 primary-students 2020 2',
    ]);
    expect(figuresOf('城市,年度,小学在校学生数（万人）,学前教育毛入园率（%）\n南昌,2020,1,95')).toEqual([
      '360100 primary-students 2020 10000',
      '360100 preschool-gross-enrolment-ratio 2020 95',
    ]);
  });

  it('knows a city of another province, names with their province, and the stage beside a short name', () => {
    expect(figuresOf('城市,指标,学段,年份,数值,单位\n江西省宜春市,在校学生数,小学,2020,5,人')).toEqual([
      '360900 primary-students 2020 5',
    ]);
  });

  it('takes what a reader says a name stands for', () => {
    const text = '城市,指标,年份,数值,单位\n洪城,在校生,2020,5,人\nYichun,在校生,2020,6,人';
    const unknown = readTable(text).whole?.reading;
    expect(unknown?.unknownIndicators).toMatchObject([{ name: '在校生', count: 2 }]);
    expect(unknown?.unknownPlaces).toMatchObject([{ name: '洪城' }, { name: 'Yichun' }]);
    const read = readTable(text, (mapping) => ({
      ...mapping,
      places: { 洪城: { isNew: true }, Yichun: { code: '360900' } },
      indicators: { 在校生: { id: 'primary-students' } },
    }));
    expect(read.codes).toEqual(['placeNew@2']);
    expect(read.whole?.reading.table.cityCodes).toEqual(['360900']);
    expect(read.observations.map(({ placeCode, value }) => [placeCode[0], value])).toEqual([
      ['9', 5],
      ['3', 6],
    ]);
  });
});
