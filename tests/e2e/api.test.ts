import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, describe, expect, inject, it } from 'vitest';

const has = (program: string): boolean => {
  try {
    execFileSync(program, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

const address = (file: string) => new URL(`api/v1/${file}`, inject('baseUrl')).href;
const folder = mkdtempSync(join(tmpdir(), 'api-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Entry {
  readonly id: string;
  readonly figures: number;
  readonly csv: string;
  readonly json: string;
  readonly parquet: string;
}
const indexOf = async (): Promise<readonly Entry[]> =>
  (await (await fetch(address('index.json'))).json()).indicators;
const total = (entries: readonly Entry[]) => entries.reduce((sum, { figures }) => sum + figures, 0);

const PYTHON = `
import csv, io, json, sys, urllib.request
read = lambda file: urllib.request.urlopen(sys.argv[1] + file).read().decode('utf-8')
one = json.loads(read('indicators/primary-students.json'))
rows = list(csv.DictReader(io.StringIO(read('indicators/primary-students.csv'))))
same = {r['observation_id']: float(r['value']) for r in rows} == {o['observation_id']: o['value'] for o in one['observations']}
print(json.dumps([len(rows), same, one['indicator']['id']]))
`;

describe('the addresses for programs', () => {
  it('serve each kind of file as what it is', async () => {
    const kinds = await Promise.all(
      ['index.json', 'schema.json', 'observations.csv', 'observations.parquet', ''].map(async (file) => {
        const response = await fetch(address(file));
        return [response.status, response.headers.get('content-type')?.split(';')[0]];
      }),
    );
    expect(kinds).toEqual([
      [200, 'application/json'],
      [200, 'application/json'],
      [200, 'text/csv'],
      [200, 'application/vnd.apache.parquet'],
      [200, 'text/html'],
    ]);
  });

  it.runIf(has('curl'))('are read by curl, and by DuckDB after it, with every figure once', async () => {
    const entries = await indexOf();
    const one = entries.find(({ id }) => id === 'primary-students');
    for (const file of ['observations.csv', 'observations.parquet'])
      execFileSync('curl', ['-sSf', '-o', join(folder, file), address(file)]);
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    const rows = async (sql: string) => (await connection.runAndReadAll(sql)).getRowsJson();
    const counted = (file: string) =>
      rows(
        `SELECT count(DISTINCT observation_id)::INT, count(*) FILTER (indicator_id = 'primary-students')::INT,
          bit_xor(hash(observation_id, value::DOUBLE))::VARCHAR FROM '${join(folder, file)}'`,
      );
    const [[parquet], [csv]] = [await counted('observations.parquet'), await counted('observations.csv')];
    expect(parquet?.slice(0, 2)).toEqual([total(entries), one?.figures]);
    expect(csv).toEqual(parquet);
    connection.closeSync();
  });

  it.runIf(has('python3'))('are read by Python alone, CSV and JSON alike', async () => {
    const told = execFileSync('python3', ['-c', PYTHON, address('')], { encoding: 'utf8' });
    const one = (await indexOf()).find(({ id }) => id === 'primary-students');
    expect(JSON.parse(told)).toEqual([one?.figures, true, 'primary-students']);
  });

  it('are listed on a page that links to files which are there', async () => {
    const page = await (await fetch(address(''))).text();
    for (const words of [
      '程序取数的固定地址',
      'One CSV, JSON and Parquet file for each indicator',
      '>Indicator<',
    ])
      expect(page).toContain(words);
    const links = [...page.matchAll(/href="([^"]+)"/g)].map(([, to]) => to ?? '');
    expect(links.length).toBe(3 * (await indexOf()).length + 4);
    const some = links.filter((_, at) => at % 97 === 0);
    const found = await Promise.all(some.map(async (link) => (await fetch(address(link))).status));
    expect(new Set(found)).toEqual(new Set([200]));
  });
});
