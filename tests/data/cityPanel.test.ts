import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cell, dataRows, ROOT, type Row, readRows, rowsOf } from './dataFolder';

const FILE = resolve(ROOT, '../shared/external/city-panel.csv');
const isPresent = existsSync(FILE);
const collected = isPresent ? rowsOf(readFileSync(FILE, 'utf8')) : [];

const leftOut = readRows('tests/data/left-out.csv');
const names = readRows('tests/data/city-panel-indicators.csv');

/** A slip of the copied table, set right: the heading is of teachers. */
const tableIn = (title: string) =>
  /^中国城市统计年鉴\d{4} (.+)$/.exec(title)?.[1]?.replace('专任教师教', '专任教师数');

const nameOf = (row: Row) => `${cell(row, 'indicator_zh')} ${cell(row, 'stage_zh')}`;
const rowOf = (row: Row) => `${cell(row, 'place_code')} ${nameOf(row)} ${cell(row, 'year')}`;

if (!isPresent) {
  console.info('collection not present: ../shared/external/city-panel.csv was not checked against the data');
}

describe('the names in the collection for the four cities', () => {
  it('stand for one indicator each, and one indicator for one name', () => {
    const ids = new Set(dataRows('indicators.csv').map((row) => row.indicator_id));
    const targets = names.map((row) => cell(row, 'indicator_id'));
    expect(targets.filter((id) => !ids.has(id))).toEqual([]);
    expect(new Set(targets).size).toBe(targets.length);
    expect(new Set(names.map(nameOf)).size).toBe(names.length);
  });

  it('are left out only with a reason', () => {
    expect(leftOut.filter((row) => cell(row, 'reason') === '').map(rowOf)).toEqual([]);
  });
});

describe.skipIf(!isPresent)('every figure of the collection for the four cities', () => {
  const indicatorOf = new Map(names.map((row) => [nameOf(row), cell(row, 'indicator_id')]));
  const skipped = new Set(leftOut.map(rowOf));
  const titles = new Map(dataRows('sources.csv').map((row) => [row.source_id, cell(row, 'title_zh')]));
  const observed = new Map<string, Row[]>();
  for (const row of dataRows('observations.csv')) {
    const key = [row.place_code, row.indicator_id, row.time_period].join(' ');
    observed.set(key, [...(observed.get(key) ?? []), row]);
  }
  const observationsOf = (row: Row) =>
    observed.get([row.place_code, indicatorOf.get(nameOf(row)), row.year].join(' ')) ?? [];
  const kept = collected.filter((row) => !skipped.has(rowOf(row)));

  it('is an observation of the same value, printed the same, in the same source, or is left out with a reason', () => {
    const isSame = (row: Row, figure: Row) =>
      Number(figure.value) === Number(row.value) &&
      figure.as_printed === row.as_printed &&
      figure.scope === row.scope &&
      figure.nature === row.nature &&
      cell(row, 'source_title').startsWith(titles.get(figure.source_id) ?? '?');
    const lost = kept.filter((row) => !observationsOf(row).some((figure) => isSame(row, figure)));
    expect(lost.map(rowOf)).toEqual([]);
  });

  it('names the table of the yearbook in its locator', () => {
    const wrong = kept.filter((row) => {
      const table = tableIn(cell(row, 'source_title'));
      return table !== undefined && !observationsOf(row).some((figure) => figure.locator === table);
    });
    expect(wrong.map(rowOf)).toEqual([]);
  });

  it('is in doubt where the collection has little confidence in it', () => {
    const wrong = kept.filter(
      (row) =>
        row.confidence === 'low' &&
        !observationsOf(row).some((figure) => figure.as_printed === row.as_printed && figure.doubt_zh !== ''),
    );
    expect(wrong.map(rowOf)).toEqual([]);
  });

  it('is left out only if it is there', () => {
    const all = new Set(collected.map(rowOf));
    expect(leftOut.map(rowOf).filter((key) => !all.has(key))).toEqual([]);
  });
});
