import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTimePeriod } from '@/domain/timePeriod';
import { columnTable } from '@/package/document/columnTable';
import { describedPackage } from '@/package/document/dataPackage';
import { describeTable, PERIOD_PATTERN } from '@/package/document/describeTable';
import { withTable } from '@/package/document/markedTable';
import { column } from '@/package/schema/column';
import { key, localized } from '@/package/schema/fields';
import type { TableShape } from '@/package/schema/tableSchema';

const TREE: TableShape = {
  file: 'folder/tree.csv',
  says: 'A tree',
  key: ['id'],
  columns: [
    ...key('id', 'Identifier').columns,
    column('parent', 'What it is part of', { refersTo: 'folder/tree.csv' }),
    column('kind', 'old, or new where it grew', { required: true, allowed: ['old', 'new'] }),
    column('place', 'Where', { required: true, refersTo: 'places.csv', allowed: ['here'] }),
    ...localized('note', 'A note', {}).columns,
  ],
};
const PLACES: TableShape = { file: 'places.csv', says: 'Places', key: ['code'], columns: [] };

describe('describeTable', () => {
  it('describes a file as a resource with its keys', () => {
    const { name, path, schema } = describeTable(TREE, [TREE, PLACES]);
    expect([name, path, schema.primaryKey]).toEqual(['folder-tree', 'folder/tree.csv', ['id']]);
    expect(schema.foreignKeys).toEqual([
      { fields: ['parent'], reference: { fields: ['id'] } },
      { fields: ['place'], reference: { resource: 'places', fields: ['code'] } },
    ]);
    expect(schema.fields[2]).toEqual({
      name: 'kind',
      type: 'string',
      description: 'old, or new where it grew',
      constraints: { required: true, enum: ['old', 'new'] },
    });
    expect(schema.fields[4]).toEqual({ name: 'note_zh', type: 'string', description: 'A note, Chinese' });
  });

  it('says of periods what reading them says', () => {
    const sign = fc.constantFrom(
      '2022',
      '2023',
      '-',
      'S1',
      'S2',
      'S3',
      '01',
      '13',
      '/',
      'P',
      '5',
      '0',
      'M',
      'Y',
      'D',
    );
    const text = fc.array(sign, { maxLength: 8 }).map((parts) => parts.join(''));
    const known = fc.constantFrom('2022', '2023-S1', '2022-01-01/P5M', '2023-01-01/P3Y', '2023-00-01/P3Y');
    fc.assert(
      fc.property(fc.oneof(text, known), (period) => {
        expect(new RegExp(PERIOD_PATTERN, 'u').test(period)).toBe(parseTimePeriod(period) !== null);
      }),
    );
  });
});

describe('describedPackage', () => {
  it('keeps the head and writes the resources anew, the same every time', () => {
    const text = describedPackage('{"name":"x","version":"1.0.0","resources":[{"name":"old"}]}');
    const { name, version, resources } = JSON.parse(text);
    expect([name, version, resources[0].path]).toEqual(['x', '1.0.0', 'places.csv']);
    expect(describedPackage(text)).toBe(text);
  });
});

describe('columnTable', () => {
  it('lists columns, a text in both languages once, with their values and where they point', () => {
    expect(columnTable(TREE).split('\n').slice(2)).toEqual([
      '| `id` | Identifier |',
      '| `parent` | What it is part of, in `folder/tree.csv`; may be empty |',
      '| `kind` | `old`, or `new` where it grew |',
      '| `place` | Where: `here`, in `places.csv` |',
      '| `note_zh`, `note_en` | A note; may be empty |',
    ]);
  });
});

describe('withTable', () => {
  it('puts a table between its marks, however often it is written', () => {
    const marks = '<!-- Trees, written by npm run document -->';
    const end = '<!-- End: Trees, written by npm run document -->';
    const once = withTable(`Before\n${marks}\nold\n${end}\nAfter`, 'Trees', '| new |');
    expect(once).toBe(`Before\n${marks}\n\n| new |\n\n${end}\nAfter`);
    expect(withTable(once, 'Trees', '| new |')).toBe(once);
    expect(() => withTable(once, 'Shrubs', '| new |')).toThrow('no place');
  });
});
