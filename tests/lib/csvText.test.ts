import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { CSV_FLAVOURS, csvText } from '@/lib/csvText';
import { inRecordOrder, recordColumns } from '@/query/observation/observationRecords';
import { goldenDataset } from '../goldenData';

interface Row {
  readonly text: string;
  readonly number: number;
}

const columns = [
  { name: 'text', read: (row: Row) => row.text },
  { name: 'number', read: (row: Row) => row.number },
];

const parse = (text: string) =>
  Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
const escaped = (text: string) => (/^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text);

describe('csvText', () => {
  it('writes a BOM and CRLF for spreadsheets, neither for scripts', () => {
    const rows = [{ text: '南昌', number: 1 }];
    expect(csvText(columns, rows, 'excel')).toBe('\uFEFFtext,number\r\n南昌,1\r\n');
    expect(csvText(columns, rows, 'scripts')).toBe('text,number\n南昌,1\n');
  });

  it.each(['=1+1', '+86', '-0.5', '@SUM(A1)', '\tx', '\rx', '=1\n+1', '\n=1', '＝1', '＋1', '－1', '＠x'])(
    'escapes the text %j',
    (text) => {
      const { data } = parse(csvText(columns, [{ text, number: -0.5 }], 'scripts'));
      expect(data[0]).toEqual({ text: `'${text}`, number: '-0.5' });
    },
  );

  it.each(CSV_FLAVOURS)('gives any text and number back (%s)', (flavour) => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(...'=+-@＝＋－＠\t\r\n",; \'a学') }),
    );
    const row = fc.record({ text: cell, number: fc.double({ noNaN: true, noDefaultInfinity: true }) });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 8 }), (rows) => {
        const { data, errors } = parse(csvText(columns, rows, flavour));
        expect(errors).toEqual([]);
        expect(data.map(({ text }) => text)).toEqual(rows.map(({ text }) => escaped(text)));
        expect(data.map((one) => Number(one.number) + 0)).toEqual(rows.map(({ number }) => number + 0));
      }),
    );
  });

  it('gives every observation of the golden dataset back', () => {
    const rows = inRecordOrder(goldenDataset, goldenDataset.observations);
    const described = recordColumns(goldenDataset, null);
    const { data, errors, meta } = parse(csvText(described, rows, 'excel'));
    expect(errors).toEqual([]);
    expect(meta.fields).toEqual(described.map(({ name }) => name));
    const printed = (value: string | number) => (typeof value === 'number' ? String(value) : escaped(value));
    expect(data).toEqual(
      rows.map((one) => Object.fromEntries(described.map(({ name, read }) => [name, printed(read(one))]))),
    );
  });
});
