import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packTable, unpackColumn } from '@/package/compile/packedTable';
import { readYears, writeYears, yearsReader } from '@/package/compile/yearRuns';
import type { Cell } from '@/package/schema/tableSchema';

const cell: fc.Arbitrary<Cell> = fc.oneof(
  fc.constantFrom('', 'a', '0', '中', 0, 1),
  fc.string({ maxLength: 3 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value || 0),
);

describe('packTable', () => {
  it('writes one value for all, a list with positions, or each value', () => {
    const rows = [1, 2, 3, 4].map((at) => ({ same: 'x', few: at % 2, each: at }));
    expect(packTable(rows)).toEqual({
      rows: 4,
      columns: { same: { all: 'x' }, few: { words: [1, 0], at: [0, 1, 0, 1] }, each: { each: [1, 2, 3, 4] } },
    });
  });

  it('gives back every cell, text as text and number as number', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ a: cell, b: cell }), { maxLength: 20 }), (rows) => {
        const table = JSON.parse(JSON.stringify(packTable(rows)));
        const a = unpackColumn(table, 'a');
        const b = unpackColumn(table, 'b');
        expect(rows.map((_, row) => ({ a: a(row), b: b(row) }))).toEqual(rows);
      }),
    );
  });

  it('reads a column that is not there as empty', () => {
    expect(unpackColumn(packTable([]), 'a')(0)).toBe('');
    expect(unpackColumn(packTable([{ b: 1 }]), 'a')(0)).toBe('');
  });
});

describe('years as runs', () => {
  it.each<[readonly number[], string]>([
    [[], ''],
    [[2007], '2007'],
    [[1999, 2000, 2001, 2005, 2007, 2008], '1999-2001,2005,2007-2008'],
  ])('writes %j as %s', (years, text) => {
    expect(writeYears(years)).toBe(text);
    expect(readYears(text)).toEqual(years);
  });

  it('gives back any years in order', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 3000 })), (list) => {
        const years = list.sort((a, b) => a - b);
        expect(readYears(writeYears(years))).toEqual(years);
      }),
    );
  });

  it('are read once where many series have the same', () => {
    const read = yearsReader();
    expect(read('1999-2001')).toEqual([1999, 2000, 2001]);
    expect(read('1999-2001')).toBe(read('1999-2001'));
    expect(read('')).toEqual([]);
  });
});
