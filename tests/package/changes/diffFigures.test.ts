import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FigureChange } from '@/domain/figureChange';
import { diffFigures, type FileRow, type FileRows } from '@/package/changes/diffFigures';
import { anyTable, figureRow, HEAD, tableOf } from './figureTables';

const STEP = { version: '1.1.0', since: '1.0.0', date: '2026-12-01' };
const diff = (before: FileRows, after: FileRows) => diffFigures(before, after, STEP);
const told = (changes: readonly FigureChange[]) =>
  changes.map(({ kind, observationId, field, before, after }) => [kind, observationId, field, before, after]);

/** Does to the figures of a table what changes say; of a figure that came only its head is known. */
function applied(table: FileRows, changes: readonly FigureChange[]): ReadonlyMap<string, FileRow> {
  const rows = new Map(table.rows.map((row) => [row.observation_id ?? '', row]));
  for (const { kind, observationId, field, before, after, ...head } of changes) {
    const row = rows.get(observationId);
    if (kind === 'removed') rows.delete(observationId);
    else if (kind === 'added')
      rows.set(observationId, {
        observation_id: observationId,
        indicator_id: head.indicatorId,
        stage_id: head.stageId,
        place_code: head.placeCode,
        time_period: head.period,
        nature: head.nature,
        value: after,
      });
    else {
      expect(row?.[field]).toBe(before);
      rows.set(observationId, { ...row, [field]: after });
    }
  }
  return rows;
}

describe('the changes of figures between two versions', () => {
  it('are none between a version and itself', () => {
    fc.assert(fc.property(anyTable, (table) => diff(table, table).length === 0));
  });

  it('make the second version of the first', () => {
    fc.assert(
      fc.property(anyTable, anyTable, (before, after) => {
        const made = applied(before, diff(before, after));
        expect([...made.keys()].sort()).toEqual(after.rows.map((row) => row.observation_id).sort());
        for (const row of after.rows) {
          const found = made.get(row.observation_id ?? '') ?? {};
          const known = before.rows.some((one) => one.observation_id === row.observation_id);
          for (const name of known ? after.columns : HEAD) expect(found[name]).toBe(row[name]);
        }
      }),
    );
  });

  it('turn round with the versions', () => {
    fc.assert(
      fc.property(anyTable, anyTable, (before, after) => {
        const kinds = (changes: readonly FigureChange[], kind: FigureChange['kind']) =>
          changes
            .filter((one) => one.kind === kind)
            .map(({ observationId, field }) => `${observationId} ${field}`);
        const there = diff(before, after);
        const back = diff(after, before);
        expect(kinds(there, 'added').sort()).toEqual(kinds(back, 'removed').sort());
        expect(kinds(there, 'corrected').sort()).toEqual(kinds(back, 'corrected').sort());
      }),
    );
  });

  it('name a column with what stood there and what stands there now', () => {
    const before = tableOf([figureRow('nc.a.2020.actual', { value: '5', bound: 'exact' })]);
    const after = tableOf([figureRow('nc.a.2020.actual', { value: '6', bound: 'at_least' })]);
    expect(told(diff(before, after))).toEqual([
      ['corrected', 'nc.a.2020.actual', 'value', '5', '6'],
      ['corrected', 'nc.a.2020.actual', 'bound', 'exact', 'at_least'],
    ]);
    expect(diff(before, after)[0]).toMatchObject({ ...STEP, placeCode: '360100', period: '2020' });
  });

  it('leave out a column that one of them does not keep', () => {
    const row = figureRow('nc.a.2020.actual', { doubt_zh: '存疑' });
    const { doubt_zh: _, ...older } = row;
    expect(diff(tableOf([older], Object.keys(older)), tableOf([row]))).toEqual([]);
  });

  it('know a figure under another identifier by what is printed in the same place', () => {
    const print = { locator: '2023.一.4', as_printed: '5人', value: '5' };
    const before = tableOf([figureRow('nc.a.2023.actual', print)]);
    const after = tableOf([figureRow('nc.a.2023.plan', { ...print, nature: 'plan' })]);
    expect(told(diff(before, after))).toEqual([
      ['corrected', 'nc.a.2023.plan', 'observation_id', 'nc.a.2023.actual', 'nc.a.2023.plan'],
      ['corrected', 'nc.a.2023.plan', 'nature', 'actual', 'plan'],
    ]);
    const two = tableOf([...after.rows, figureRow('nc.b.2023.plan', print)]);
    expect(diff(before, two).map(({ kind }) => kind)).toEqual(['added', 'added', 'removed']);
  });
});
