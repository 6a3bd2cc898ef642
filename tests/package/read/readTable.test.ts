import { describe, expect, it } from 'vitest';
import { readTable, type TableReader } from '@/package/read/readTable';

const TABLE: TableReader<{ id: string; size: number }> = {
  file: 'sizes.csv',
  key: 'id',
  columns: ['id', 'size'],
  read: (row) => ({ id: row.text('id'), size: row.integer('size') }),
};

describe('readTable', () => {
  it('keeps the first of two rows with one key and says where it stands', () => {
    const { items, problems } = readTable(TABLE, 'id,size\na,1\nb,2\na,3\na,4\n');
    expect(items).toEqual([
      { id: 'a', size: 1 },
      { id: 'b', size: 2 },
    ]);
    expect(problems.map(({ kind, line, expected }) => [kind, line, expected])).toEqual([
      ['duplicateId', 4, 'line 2'],
      ['duplicateId', 5, 'line 2'],
    ]);
  });

  it('asks every row for a key', () => {
    const { items, problems } = readTable(TABLE, 'id,size\n,1\n,2\n');
    expect(items).toEqual([]);
    expect(problems.map(({ kind, line, column }) => [kind, line, column])).toEqual([
      ['required', 2, 'id'],
      ['required', 3, 'id'],
    ]);
  });

  it('reads negative numbers and decimals, and no other writing of them', () => {
    const sizes = (cell: string) => readTable(TABLE, `id,size\na,${cell}`).items.map(({ size }) => size);
    expect(sizes('-3')).toEqual([-3]);
    for (const bad of ['+3', '3.', '.5', '1 000', '0x1', 'NaN', 'Infinity', '3人'])
      expect(sizes(bad)).toEqual([]);
  });
});
