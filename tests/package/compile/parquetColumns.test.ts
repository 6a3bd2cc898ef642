import { expect, it } from 'vitest';
import { parquetColumns } from '@/package/compile/parquetColumns';
import { standardsSchema } from '@/package/schema/standardsSchema';

it('types columns by their schema and leaves an empty cell null', () => {
  const note = { zh: '', en: '' };
  const standard = { indicatorId: 'rate', stageId: 'primary', bound: 'at_least', value: 95.5, note } as const;
  const columns = parquetColumns(standardsSchema, [
    { ...standard, id: 'a', appliesTo: 'country', byYear: 2025, sourceId: 's' },
    { ...standard, id: 'b', appliesTo: 'county', byYear: null, sourceId: 's' },
  ]);
  const of = (name: string) => columns.find((column) => column.name === name);
  expect(columns.map(({ name }) => name)).toEqual(standardsSchema.columns.map(({ name }) => name));
  expect(of('value')).toEqual({ name: 'value', type: 'DOUBLE', nullable: false, data: [95.5, 95.5] });
  expect(of('by_year')).toEqual({ name: 'by_year', type: 'INT32', nullable: true, data: [2025, null] });
  expect(of('note_zh')).toMatchObject({ type: 'STRING', nullable: true, data: [null, null] });
});
