import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Observation } from '@/domain/observation';
import { apiFiles } from '@/publish/api/apiFiles';
import { readingsOf } from '@/publish/snippets/reading';
import { snippet } from '@/publish/snippets/snippet';
import { goldenDataset, goldenFigure } from '../../goldenData';

const folder = mkdtempSync(join(tmpdir(), 'snippet-'));
const base = `${folder}/`;

beforeAll(() => {
  for (const { name, content } of apiFiles(goldenDataset)) {
    const file = join(folder, 'api/v1', name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(
      file,
      typeof content === 'string'
        ? content
        : new Uint8Array(parquetWriteBuffer({ columnData: [...content] })),
    );
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const every = goldenDataset.observations;
const CASES: readonly (readonly [string, readonly Observation[]])[] = [
  ['a picture', goldenFigure({ indicatorId: 'preschool-gross-enrolment-ratio' }).observations],
  [
    'a place of an indicator',
    every.filter(
      ({ indicatorId, placeCode }) =>
        indicatorId === every[0]?.indicatorId && placeCode === every[0]?.placeCode,
    ),
  ],
  ['targets alone', every.filter(({ nature }) => nature === 'target')],
  ['every third figure', every.filter((_, at) => at % 3 === 0)],
  ['all figures', every],
];

const python = ['/usr/bin/python3', 'python3'].find((one) => {
  try {
    execFileSync(one, ['-c', 'import pandas'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
});
const hasR = (() => {
  try {
    execFileSync('Rscript', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

describe.each(CASES)('code that reads %s', (_, chosen) => {
  const readings = readingsOf(goldenDataset, chosen);
  const wanted = chosen.map(({ id }) => id).sort();
  it('gives exactly those in DuckDB', async () => {
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    const read = await connection.runAndReadAll(snippet('DuckDB', readings, base));
    const at = read.columnNames().indexOf('observation_id');
    expect(
      read
        .getRows()
        .map((row) => row[at])
        .sort(),
    ).toEqual(wanted);
    connection.closeSync();
  });

  it.skipIf(!python)(`gives exactly those in pandas${python ? '' : ' (pandas is missing)'}`, () => {
    const code = `${snippet('pandas', readings, base)}print("\\n".join(d["observation_id"]))`;
    const told = execFileSync(python ?? '', ['-c', code], { encoding: 'utf8' })
      .trim()
      .split('\n')
      .sort();
    expect(told).toEqual(wanted);
  });

  it.skipIf(!hasR)(`gives exactly those in R${hasR ? '' : ' (Rscript is missing)'}`, () => {
    const script = join(folder, 'script.R');
    writeFileSync(script, `${snippet('R', readings, base)}cat(d$observation_id)`);
    const told = execFileSync('Rscript', [script], { encoding: 'utf8' });
    expect(told.trim().split(/\s+/).sort()).toEqual(wanted);
  });

  it('names the same file and conditions in Stata', () => {
    const code = snippet('Stata', readings, base);
    expect(code).toContain(`import delimited using "${base}${readings[0]?.file}.csv"`);
    expect(code.match(/^keep if/gm)?.length ?? 0).toBe(readings[0]?.conditions.length);
    for (const { column } of readings[0]?.conditions ?? []) expect(code).toContain(column);
  });
});
