import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { CellTexts } from '@/own/table/cellTexts';
import { quotedRecord } from '@/own/table/textRows';

const read = (text: string, delimiter = ',') =>
  quotedRecord(text, 0, text.length, delimiter, new CellTexts(text));

describe('a record with quotes', () => {
  it.each([
    ['"a",b', ['a', 'b']],
    ['a,"b ""c"" d"', ['a', 'b "c" d']],
    ['"","x\ny",', ['', 'x\ny', '']],
    ['"1,234",人', ['1,234', '人']],
  ])('%j', (text, cells) => expect(read(text)).toEqual({ cells, end: text.length }));

  it('ends with its line, not within a cell', () => {
    expect(read('"a\nb",c\nd,e')).toEqual({ cells: ['a\nb', 'c'], end: 7 });
  });

  it.each(['"a', 'a,"b\nc', '"a"b,c'])('%j is none', (text) => expect(read(text)).toBeNull());

  it('is what PapaParse reads, whatever stands in it', () => {
    const pieces = fc.array(fc.constantFrom('a', '"', '""', ',', ' ', '\n', '",', ',"', '1'), {
      maxLength: 14,
    });
    fc.assert(
      fc.property(pieces, fc.constantFrom(',', ';'), (list, delimiter) => {
        const text = list.join('').replaceAll(',', delimiter);
        const record = read(text, delimiter);
        if (!record || record.end === 0) return;
        const { data } = Papa.parse<string[]>(text.slice(0, record.end), { delimiter, newline: '\n' });
        expect(data).toEqual([record.cells]);
      }),
      { numRuns: 3000 },
    );
  });

  it('gives back what was written', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 1, maxLength: 5 }), (cells) => {
        const plain = cells.map((cell) => cell.replace(/\r/g, ''));
        const text = Papa.unparse([plain], { quotes: true, newline: '\n' });
        expect(read(text)?.cells).toEqual(plain);
      }),
    );
  });
});
