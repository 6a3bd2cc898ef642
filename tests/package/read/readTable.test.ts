import { describe, expect, it } from 'vitest';
import type { DataProblem } from '@/domain/dataProblem';
import { readTable } from '@/package/read/readTable';
import { column } from '@/package/schema/column';
import { key, localized } from '@/package/schema/fields';
import type { TableSchema } from '@/package/schema/tableSchema';

interface Size {
  readonly id: string;
  readonly size: number;
}

const SIZES: TableSchema<Size> = {
  file: 'sizes.csv',
  says: 'Sizes',
  key: ['id'],
  columns: [...key('id', 'Identifier').columns, column('size', 'Size', { type: 'integer', required: true })],
  read: (cells) => ({ id: cells.text('id'), size: cells.number('size') }),
  write: ({ id, size }) => ({ id, size }),
};

const PAIRS: TableSchema<string> = {
  file: 'pairs.csv',
  says: 'Pairs',
  key: ['a', 'b'],
  columns: [
    column('a', 'First', { required: true }),
    column('b', 'Second', { required: true }),
    column('name', 'A name', { unique: true }),
    column('code', 'A code', { pattern: '^[0-9]{2}$' }),
    ...localized('reason', 'Reason', {}).columns,
    column('note', 'Note, Chinese'),
    column('note_en', 'Note, English'),
  ],
  read: (cells) => `${cells.text('a')}+${cells.text('b')}`,
  write: (pair) => ({ a: pair, b: '' }),
};

const brief = ({ kind, line, column: name, expected }: DataProblem) => [kind, line, name, expected];
const pairFaults = (...rows: readonly string[]) =>
  readTable(PAIRS, ['a,b,name,code,reason_zh,reason_en,note,note_en', ...rows].join('\n')).problems.map(
    brief,
  );

describe('readTable', () => {
  it('keeps the first of two rows with one key and says where it stands', () => {
    const { items, lines, problems } = readTable(SIZES, 'id,size\na,1\nb,2\na,3\na,4\n');
    expect(items).toEqual([
      { id: 'a', size: 1 },
      { id: 'b', size: 2 },
    ]);
    expect(lines).toEqual([2, 3]);
    expect(problems.map(brief)).toEqual([
      ['duplicateId', 4, 'id', 'line 2'],
      ['duplicateId', 5, 'id', 'line 2'],
    ]);
  });

  it('asks every row for a key', () => {
    const { items, problems } = readTable(SIZES, 'id,size\n,1\n,2\n');
    expect(items).toEqual([]);
    expect(problems.map(brief)).toEqual([
      ['required', 2, 'id', ''],
      ['required', 3, 'id', ''],
    ]);
  });

  it('reads negative numbers and decimals, and no other writing of them', () => {
    const sizes = (cell: string) => readTable(SIZES, `id,size\na,${cell}`).items.map(({ size }) => size);
    expect(sizes('-3')).toEqual([-3]);
    for (const bad of ['+3', '3.', '.5', '1 000', '0x1', 'NaN', 'Infinity', '3人', '1.5'])
      expect(sizes(bad)).toEqual([]);
  });

  it('takes several columns that name a row together, whatever stands in them', () => {
    expect(pairFaults('x,y,,,,,,', 'x,z,,,,,,', 'y,x,,,,,,', 'x y,z,,,,,,', 'x,y z,,,,,,')).toEqual([]);
    expect(pairFaults('x,y,,,,,,', 'x,z,,,,,,', 'x,y,,,,,,')).toEqual([['duplicateId', 4, 'a', 'line 2']]);
  });

  it('holds other columns unique too, empty cells aside', () => {
    expect(pairFaults('a,1,N,,,,,', 'a,2,,,,,,', 'a,3,,,,,,', 'a,4,N,,,,,')).toEqual([
      ['duplicateId', 5, 'name', 'line 2'],
    ]);
  });

  it('asks for a text in both languages or in none, on either side', () => {
    expect(pairFaults('a,1,,,原因,Reason,说明,Note', 'a,2,,,,,,')).toEqual([]);
    expect(pairFaults('a,1,,,原因,,,', 'a,2,,,,Reason,,', 'a,3,,,,,说明,', 'a,4,,,,,,Note')).toEqual([
      ['oneLanguage', 2, 'reason_en', 'reason_zh'],
      ['oneLanguage', 3, 'reason_zh', 'reason_en'],
      ['oneLanguage', 4, 'note_en', 'note'],
      ['oneLanguage', 5, 'note', 'note_en'],
    ]);
  });

  it('holds a text against the pattern of its column', () => {
    expect(pairFaults('a,1,,07,,,,', 'a,2,,7,,,,', 'a,3,,077,,,,')).toEqual([
      ['badForm', 3, 'code', '^[0-9]{2}$'],
      ['badForm', 4, 'code', '^[0-9]{2}$'],
    ]);
  });

  it('counts the lines of a piece as those of its file', () => {
    const { lines, problems } = readTable(SIZES, 'id,size\na,1\nb,x\na,2\n', new Map(), 100);
    expect(lines).toEqual([102]);
    expect(problems.map(brief)).toEqual([
      ['notNumber', 103, 'size', ''],
      ['duplicateId', 104, 'id', 'line 102'],
    ]);
  });

  it('does not take a closed quote within a cell for its end', () => {
    expect(
      readTable(SIZES, 'id,size\n"a"b,1\nc,2\n').problems.map(({ kind, line }) => [kind, line]),
    ).toContainEqual(['quoteOpen', 2]);
  });
});
