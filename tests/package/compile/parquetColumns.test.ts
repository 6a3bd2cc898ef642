import { describe, expect, it } from 'vitest';
import { parquetColumns } from '@/package/compile/parquetColumns';
import { observationsSchema } from '@/package/schema/observationsSchema';
import { standardsSchema } from '@/package/schema/standardsSchema';
import { observation } from '../../fixtures';

describe('parquetColumns', () => {
  it('names and types the columns as their schema does, and leaves empty cells null', () => {
    const columns = parquetColumns(observationsSchema, [
      observation({ value: 90.5 }),
      observation({ resolution: 0.1 }),
    ]);
    const of = (name: string) => columns.find((column) => column.name === name);
    expect(columns.map(({ name }) => name)).toEqual(observationsSchema.columns.map(({ name }) => name));
    expect(of('value')).toEqual({ name: 'value', type: 'DOUBLE', nullable: false, data: [90.5, 90] });
    expect(of('resolution')).toMatchObject({ type: 'DOUBLE', nullable: true, data: [null, 0.1] });
    expect(of('doubt_zh')).toMatchObject({ type: 'STRING', nullable: true, data: [null, null] });
    expect(of('time_period')?.data).toEqual(['2020', '2020']);
  });

  it('takes a whole number that is not there for null, never for zero', () => {
    const standard = {
      id: 's',
      indicatorId: 'rate',
      stageId: 'primary',
      bound: 'exact',
      value: 0,
      appliesTo: 'country',
      byYear: null,
      sourceId: 'report',
      note: { zh: '', en: '' },
    } as const;
    const columns = parquetColumns(standardsSchema, [standard, { ...standard, byYear: 2025 }]);
    expect(columns.find(({ name }) => name === 'by_year')).toMatchObject({
      type: 'INT32',
      data: [null, 2025],
    });
    expect(columns.find(({ name }) => name === 'value')?.data).toEqual([0, 0]);
  });
});
