import { describe, expect, it } from 'vitest';
import { cell, dataRows, type Row } from './dataFolder';
import { initialsOf } from './initials';

const indicators = dataRows('indicators.csv');
const count = (rows: readonly Row[], column: string) => {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const value = cell(row, column).toLowerCase();
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
};
const idsWhere = (test: (row: Row) => boolean) =>
  indicators.filter(test).map((row) => cell(row, 'indicator_id'));

describe('indicators', () => {
  it.each(['name_zh', 'name_en'])('have a %s of their own', (column) => {
    expect([...count(indicators, column)].filter(([, times]) => times > 1)).toEqual([]);
  });

  it('have names short enough for a title, without a year, a city or the word target', () => {
    const long = (row: Row) => cell(row, 'name_zh').length > 22 || cell(row, 'name_en').length > 75;
    const particular = /(19|20)\d\d|目标|\btargets?\b|南昌|赣州|抚州|江门|Nanchang|Ganzhou|Fuzhou|Jiangmen/i;
    expect(idsWhere(long)).toEqual([]);
    expect(idsWhere((row) => particular.test(`${row.name_zh} ${row.name_en}`))).toEqual([]);
  });

  it('are defined in both languages', () => {
    const sentence = (row: Row) =>
      /\p{Script=Han}.*。$/u.test(cell(row, 'definition_zh')) &&
      /^[^\p{Script=Han}]+\.$/u.test(cell(row, 'definition_en'));
    expect(idsWhere((row) => !sentence(row))).toEqual([]);
  });

  it('are found by the initials of their Chinese names', () => {
    const wrong = indicators.filter((row) => row.initials !== initialsOf(cell(row, 'name_zh')));
    expect(wrong.map((row) => `${row.name_zh} ${row.initials} ${initialsOf(cell(row, 'name_zh'))}`)).toEqual(
      [],
    );
  });

  it('are of a family only with another, and never sum a rate', () => {
    const families = count(indicators, 'family');
    families.delete('');
    expect([...families].filter(([, members]) => members < 2)).toEqual([]);
    const kinds = new Map(dataRows('units.csv').map((row) => [cell(row, 'unit'), cell(row, 'kind')]));
    const summedRate = (row: Row) =>
      row.aggregation === 'sum' && ['rate', 'ratio'].includes(kinds.get(cell(row, 'unit')) ?? '');
    expect(idsWhere(summedRate)).toEqual([]);
  });
});
