import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { readCsvRows } from '@/package/read/csvRows';

const read = (text: string, columns = ['a', 'b']) => readCsvRows('x.csv', text, columns);
const found = (text: string) => read(text).rows.map(({ line, cells }) => [line, ...cells]);
const faults = (text: string) =>
  read(text)
    .faults.list()
    .map(({ kind, line, column }) => [kind, line, column]);

describe('readCsvRows', () => {
  it('numbers rows as an editor does', () => {
    expect(found('a,b\n1,2\n3,4\n')).toEqual([
      [2, '1', '2'],
      [3, '3', '4'],
    ]);
  });

  it('counts the lines within quoted cells', () => {
    expect(found('a,b\n"x\ny\nz",2\n3,4')).toEqual([
      [2, 'x\ny\nz', '2'],
      [5, '3', '4'],
    ]);
  });

  it('reads CRLF and a BOM, and leaves neither in a cell', () => {
    const reading = read('\uFEFFa,b\r\n1,2\r\n"p\r\nq",4\r\n5,6\r\n');
    expect(reading.faults.list()).toEqual([]);
    expect(reading.columns.get('a')).toBe(0);
    expect(reading.rows.map(({ line, cells }) => [line, ...cells])).toEqual([
      [2, '1', '2'],
      [3, 'p\nq', '4'],
      [5, '5', '6'],
    ]);
  });

  it('reads a file whose lines end in both ways', () => {
    expect(found('a,b\n1,2\r\n3,4\n')).toEqual([
      [2, '1', '2'],
      [3, '3', '4'],
    ]);
  });

  it('passes over empty lines and still counts them', () => {
    expect(found('a,b\n\n1,2\n\n')).toEqual([[3, '1', '2']]);
    expect(faults('a,b\n\n1,2\n\n')).toEqual([]);
  });

  it('keeps columns it was not asked for, in any order', () => {
    const reading = read('c,b,a\n3,2,1');
    expect([...reading.columns]).toEqual([
      ['c', 0],
      ['b', 1],
      ['a', 2],
    ]);
  });

  it.each<[string, string, (string | number)[][]]>([
    ['an empty file', '', [['fileEmpty', 0, '']]],
    ['a file of blanks', '  \n', [['fileEmpty', 0, '']]],
    ['a header without a column', 'a,c\n1,2', [['headerMissing', 1, 'b']]],
    ['a row cut off, naming the first column it lacks', 'a,b\n1,2\n3', [['rowShort', 3, 'b']]],
    ['a row too long', 'a,b\n1,2,3', [['rowLong', 2, '']]],
    ['a quote left open', 'a,b\n1,2\n"3,4\n5,6', [['quoteOpen', 3, '']]],
  ])('reports %s', (_, text, expected) => expect(faults(text)).toEqual(expected));

  it('leaves the other rows when one is broken', () => {
    expect(found('a,b\n1\n3,4\n5,6,7\n8,9')).toEqual([
      [3, '3', '4'],
      [5, '8', '9'],
    ]);
  });

  it('reads back whatever papaparse writes, each row at its line', () => {
    const cell = fc.string({
      unit: fc.constantFrom('a', '中', ',', '"', '\n', ' ', '\r', "'"),
      maxLength: 6,
    });
    const row = fc.tuple(cell, cell).filter(([a, b]) => !(a === '' && b === ''));
    fc.assert(
      fc.property(fc.array(row, { maxLength: 8 }), (rows) => {
        const clean = rows.map((cells) => cells.map((text) => text.replaceAll('\r', '')));
        const text = Papa.unparse([['a', 'b'], ...clean], { newline: '\n' });
        const reading = read(text);
        expect(reading.faults.list()).toEqual([]);
        expect(reading.rows.map(({ cells }) => cells)).toEqual(clean);
        let line = 2;
        for (const [at, cells] of clean.entries()) {
          expect(reading.rows[at]?.line).toBe(line);
          line += 1 + cells.join('').split('\n').length - 1;
        }
      }),
    );
  });

  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(() => read(text)).not.toThrow();
      }),
    );
  });
});
