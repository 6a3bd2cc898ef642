import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { apiFiles } from '@/publish/api/apiFiles';
import { RECORD_FIELDS } from '@/publish/api/recordFields';
import { recordJsonSchema } from '@/publish/api/recordJsonSchema';
import { recordColumns } from '@/query/observation/observationRecords';
import { goldenDataset } from '../../goldenData';

const files = new Map([...apiFiles(goldenDataset)].map(({ name, content }) => [name, content]));
const textOf = (name: string): string => {
  const content = files.get(name);
  if (typeof content !== 'string') throw new Error(`No text ${name}`);
  return content;
};
interface Told {
  readonly observations: readonly Readonly<Record<string, string | number>>[];
}
const index: { readonly indicators: readonly { id: string; figures: number; csv: string; json: string }[] } =
  JSON.parse(textOf('index.json'));
const jsonOf = (name: string): Told => JSON.parse(textOf(name));

describe('the files for programs', () => {
  it('list every indicator that has figures, with as many as its files hold', () => {
    const held = goldenDataset.indicators.filter(({ id }) => goldenDataset.observationsOf.get(id)?.length);
    expect(index.indicators.map(({ id }) => id)).toEqual(held.map(({ id }) => id));
    for (const { figures, csv, json } of index.indicators) {
      const rows = Papa.parse(textOf(csv), { header: true, skipEmptyLines: true }).data;
      expect([rows.length, jsonOf(json).observations.length], csv).toEqual([figures, figures]);
    }
  });

  it('hold each figure once, as the dataset has it', () => {
    const told = index.indicators.flatMap(({ json }) => jsonOf(json).observations);
    const values = (pairs: readonly (readonly [unknown, unknown])[]) => new Map(pairs);
    expect(values(told.map((one) => [one.observation_id, one.value]))).toEqual(
      values(goldenDataset.observations.map(({ id, value }) => [id, value])),
    );
    expect(told).toHaveLength(goldenDataset.observations.length);
  });

  it('say of each record what its schema says, and nothing else', () => {
    const { properties, required } = recordJsonSchema(goldenDataset).properties.observations.items;
    const kinds = { string: 'string', number: 'number', integer: 'number' };
    for (const one of index.indicators.flatMap(({ json }) => jsonOf(json).observations)) {
      expect(Object.keys(one)).toEqual(expect.arrayContaining(required));
      for (const [name, cell] of Object.entries(one))
        expect(typeof cell, name).toBe(kinds[properties[name]?.type ?? 'string']);
    }
  });

  it('describe every column in plain words', () => {
    const names = recordColumns(goldenDataset, null).map(({ name }) => name);
    expect(names.filter((name) => !RECORD_FIELDS[name]?.says)).toEqual([]);
  });

  it('give Parquet the same rows, a number as a number and nothing as null', () => {
    const columns = files.get('observations.parquet');
    if (!columns || typeof columns === 'string') throw new Error('No columns');
    const column = (name: string) => columns.find((one) => one.name === name);
    expect(column('value')).toMatchObject({ type: 'DOUBLE' });
    expect(column('start_year')).toMatchObject({ type: 'INT32' });
    expect(column('doubt_en')?.data).toContain(null);
    expect(column('observation_id')?.data).toHaveLength(goldenDataset.observations.length);
  });

  it('link every file from the page that lists them', () => {
    const page = textOf('index.html');
    const linked = [...page.matchAll(/href="([^"]+)"/g)].map(([, to]) => to);
    expect(new Set(linked)).toEqual(new Set([...files.keys()].filter((name) => name !== 'index.html')));
  });
});
