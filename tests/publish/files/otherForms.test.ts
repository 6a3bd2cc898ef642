import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { describe, expect, it } from 'vitest';
import { rowsJsonSchema } from '@/publish/api/recordJsonSchema';
import { copiedTable } from '@/publish/files/copiedTable';
import { tableJson } from '@/publish/files/tableJson';
import { tableParquet } from '@/publish/files/tableParquet';
import type { DataTable } from '@/publish/table/dataTable';
import { jsonRecords } from '@/publish/table/tableForms';
import { wideTable } from '@/publish/table/wideTable';
import { wordingOf } from '@/wording/wording';
import { observation } from '../../fixtures';
import { columnOf, readerIn, takenAll, takenOf, takenPreschool } from '../table/tables';

const SHAPES: readonly (readonly [string, DataTable])[] = [
  ['long', takenAll.table],
  ['wide', wideTable(takenAll.table)],
];

describe.each(SHAPES)('figures as JSON, %s', (_, table) => {
  const told = JSON.parse(tableJson(takenAll, table, readerIn('en')));

  it('say of each record what the schema beside them says, and nothing else', () => {
    const { properties, required } = rowsJsonSchema(table).items;
    expect(told.schema.observations).toEqual(JSON.parse(JSON.stringify(rowsJsonSchema(table))));
    expect(told.observations).toEqual(jsonRecords(table));
    for (const one of told.observations) {
      expect(Object.keys(one)).toEqual(expect.arrayContaining([...required]));
      for (const [name, cell] of Object.entries(one)) {
        const { type, ...rest } = properties[name] ?? { type: 'none' };
        expect(typeof cell, name).toBe(type === 'string' ? 'string' : 'number');
        if (type === 'integer') expect(Number.isInteger(cell), name).toBe(true);
        if ('enum' in rest) expect(rest.enum).toContain(cell);
      }
    }
  });

  it('say which version they are of, under what licence, and how to cite them', () => {
    expect(told).toMatchObject({ shape: table.shape, address: 'https://example.org/app/?i=rate' });
    expect(Object.keys(told)).toEqual(
      expect.arrayContaining(['data_version', 'licence', 'citation', 'caveats']),
    );
  });
});

describe.each(SHAPES)('figures as Parquet, %s', (_, table) => {
  it('are read by DuckDB, every cell as it was, numbers as numbers and nothing as null', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'parquet-'));
    const file = join(folder, 'a.parquet');
    writeFileSync(file, tableParquet(takenAll, table));
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    const read = await connection.runAndReadAll(`SELECT * FROM '${file}'`);
    const keys = await connection.runAndReadAll(`SELECT decode(key) FROM parquet_kv_metadata('${file}')`);
    const types = { text: 'VARCHAR', period: 'VARCHAR', number: 'DOUBLE', integer: 'INTEGER' };
    expect(read.columnNames()).toEqual(table.columns.map(({ name }) => name));
    expect(read.columnTypes().map(String)).toEqual(table.columns.map(({ type }) => types[type]));
    expect(read.getRows()).toEqual(table.rows.map((row) => row.map((cell) => (cell === '' ? null : cell))));
    expect(keys.getRows().flat()).toEqual(expect.arrayContaining(['data_version', 'licence']));
    connection.closeSync();
    rmSync(folder, { recursive: true });
  });
});

describe('a table to be pasted', () => {
  const zh = wordingOf('zh');

  it('has the same cells in both forms, figures with the digits that are printed, words for codes', () => {
    const { html, text } = copiedTable(takenPreschool, takenPreschool.table, zh);
    const lines = text.split('\r\n');
    const [, heads = '', ...rows] = lines;
    expect(heads.split('\t').slice(0, 3)).toEqual(['地区', '期间', '数值']);
    const body = rows.slice(0, takenPreschool.table.rows.length);
    for (const row of body) expect(row.split('\t')).toHaveLength(heads.split('\t').length);
    const cells = [...html.matchAll(/<td [^>]*>([^<]*)/g)].map(([, cell]) => cell);
    expect(cells).toHaveLength(body.length * heads.split('\t').length);
    expect(html).toContain('mso-number-format:&#39;0\\.00&#39;');
    expect(body.join('\n')).toContain('目标');
    expect(text).not.toMatch(/\b(actual|at_least|whole)\b/);
    expect(lines.at(-1)).toContain('CC BY 4.0');
  });

  it('keeps figures that are not the same thing in rows of their own, and says what they are', () => {
    const { text } = copiedTable(takenPreschool, wideTable(takenPreschool.table), zh);
    const [, heads = [], ...rows] = text.split('\r\n').map((line) => line.split('\t'));
    const years = [...heads.keys()].filter((at) => /^\d{4}$/.test(heads[at] ?? ''));
    expect(years.length).toBeGreaterThan(5);
    for (const row of rows.filter((one) => one.length === heads.length))
      for (const at of years) expect(row[at]).toMatch(/^(-?\d+(\.\d+)?)?$/);
    expect(heads).toContain('性质');
  });

  it('makes a formula of no text', () => {
    const taken = takenOf([observation({ locator: '=1+1', asPrinted: '-5%', value: -5 })]);
    const { html, text } = copiedTable(taken, taken.table, zh);
    expect(text).toContain("\t'=1+1");
    expect(text).toContain("\t'-5%");
    expect(text).toContain('\t-5\t');
    expect(html).toMatch(/mso-number-format:&#39;\\@&#39;[^>]*>=1\+1</);
  });

  it('says what no figure may be read without', () => {
    const doubtful = takenOf([
      observation({
        doubt: { zh: '与前后年份不合', en: 'at odds' },
        periodBasis: 'inferred',
        scope: 'municipal',
      }),
      observation({ time: '2021-S1', note: { zh: '只含公办', en: 'public only' } }),
    ]);
    for (const table of [doubtful.table, wideTable(doubtful.table)]) {
      const { text } = copiedTable(doubtful, table, zh);
      for (const words of [
        '与前后年份不合',
        '存疑',
        '只含市直',
        '按文件年份推断',
        '上半年',
        '只含公办',
        'A caveat.',
      ])
        expect(text).toContain(words);
    }
    expect(columnOf(wideTable(doubtful.table), 'doubt_zh')).toContain('与前后年份不合');
  });
});
