import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtData } from './builtData';
import { cell, dataRows, type Row, readText } from './dataFolder';

type Built = Awaited<ReturnType<typeof builtData>>;

let built: Built;
let connection: DuckDBConnection;

beforeAll(async () => {
  built = await builtData();
  connection = await (await DuckDBInstance.create(':memory:')).connect();
}, 60_000);

afterAll(() => {
  connection.closeSync();
  built.remove();
});

const tableOf = (name: string) =>
  `read_parquet('${built.folder}/parquet/${name}/*/*.parquet', hive_partitioning = true)`;

async function rowsOf(sql: string) {
  return (await connection.runAndReadAll(sql)).getRowObjectsJson();
}

const observations = dataRows('observations.csv');
const panel = dataRows('prefectures/panel.csv');
const sum = (rows: readonly Row[]) => rows.reduce((total, row) => total + Number(cell(row, 'value')), 0);

describe('the Parquet files of the live data, queried with DuckDB', () => {
  it('were built without a fault', () => {
    expect(built.faults).toEqual([]);
    expect(built.names).toContain(built.catalogue);
  });

  it('hold every figure once', async () => {
    const [{ figures, ids } = {}] = await rowsOf(
      `SELECT count(*) AS figures, count(DISTINCT observation_id) AS ids FROM ${tableOf('observations')}`,
    );
    expect([Number(figures), Number(ids)]).toEqual([observations.length, observations.length]);
    const [{ rows } = {}] = await rowsOf(`SELECT count(*) AS rows FROM ${tableOf('prefectures')}`);
    expect(Number(rows)).toBe(panel.length);
  });

  it('are cut by stage and by measure, as the folders say', async () => {
    const stages = await rowsOf(`SELECT DISTINCT stage_id AS id FROM ${tableOf('observations')} ORDER BY id`);
    expect(stages.map(({ id }) => id)).toEqual(
      [...new Set(observations.map((row) => cell(row, 'stage_id')))].sort(),
    );
    const measures = await rowsOf(
      `SELECT indicator_key AS key, count(*) AS rows FROM ${tableOf('prefectures')} GROUP BY key ORDER BY key`,
    );
    expect(measures.map(({ key }) => key)).toEqual(
      [...new Set(panel.map((row) => cell(row, 'indicator_key')))].sort(),
    );
  });

  it('have types: values are doubles, years integers, an empty cell is NULL', async () => {
    const types = async (name: string) =>
      new Map(
        (await rowsOf(`DESCRIBE SELECT * FROM ${tableOf(name)}`)).map((row) => [
          row.column_name,
          row.column_type,
        ]),
      );
    const figures = await types('observations');
    expect(Object.keys(observations[0] ?? {}).sort()).toEqual([...figures.keys()].sort());
    expect([figures.get('value'), figures.get('resolution'), figures.get('time_period')]).toEqual([
      'DOUBLE',
      'DOUBLE',
      'VARCHAR',
    ]);
    const cities = await types('prefectures');
    expect([cities.get('value'), cities.get('year'), cities.get('city_code')]).toEqual([
      'DOUBLE',
      'INTEGER',
      'VARCHAR',
    ]);
    const [nulls = {}] = await rowsOf(
      `SELECT count(*) FILTER (doubt_zh IS NULL) AS doubts, count(*) FILTER (doubt_zh = '') AS blanks,
        count(*) FILTER (origin IS NULL) AS origins FROM ${tableOf('observations')}`,
    );
    const empty = (name: string) => observations.filter((row) => row[name] === '').length;
    expect([Number(nulls.doubts), Number(nulls.blanks), Number(nulls.origins)]).toEqual([
      empty('doubt_zh'),
      0,
      empty('origin'),
    ]);
  });

  it('add up to what the CSV files add up to', async () => {
    const [{ total, flagged } = {}] = await rowsOf(
      `SELECT sum(value) AS total, count(*) FILTER (flag IS NOT NULL) AS flagged FROM ${tableOf('prefectures')}
        WHERE indicator_key = 'pri_students' AND year = 2015`,
    );
    const rows = panel.filter((row) => row.indicator_key === 'pri_students' && row.year === '2015');
    expect(Number(total)).toBe(sum(rows));
    expect(Number(flagged)).toBe(rows.filter((row) => row.flag !== '').length);
  });

  it('have a query that docs/scale.md shows as it is run', () => {
    expect(readText('docs/scale.md')).toContain(`\`\`\`sql\n${readText('docs/scale.sql')}\`\`\``);
  });

  it('answer the query of docs/scale.md: cities compared beside all cities', async () => {
    const query = readText('docs/scale.sql').replaceAll("'data/", `'${built.folder}/`);
    const answer = await rowsOf(query);
    const nanchang = answer.find((row) => row.place_code === '360100' && row.year === 2015);
    const values = panel
      .filter((row) => row.indicator_key === 'pri_students' && row.year === '2015' && row.flag === '')
      .map((row) => Number(row.value))
      .sort((a, b) => a - b);
    const middle = (at: number) => values[Math.floor(at)] ?? Number.NaN;
    expect(Number(nanchang?.cities)).toBe(values.length);
    expect(nanchang?.median).toBe((middle((values.length - 1) / 2) + middle(values.length / 2)) / 2);
    const printed = observations.filter(
      (row) =>
        row.place_code === '360100' && row.indicator_id === 'primary-students' && row.time_period === '2015',
    );
    expect(printed.map((row) => Number(row.value))).toContain(nanchang?.value);
  });
});
