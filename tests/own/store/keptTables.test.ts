import 'fake-indexeddb/auto';
import { createStore, entries, get, keys, set, type UseStore } from 'idb-keyval';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { KIND_SIZE, OWN_FORM, OWN_SIZE, type OwnTable } from '@/own/figures/ownFigures';
import { readTables, removeTable, writeTable } from '@/own/store/keptTables';
import type { ShelvedTable } from '@/own/store/shelvedTable';

const COUNT = 45_678;
const MOST = 20_000;

/** A table so large that copying it at once would hold up the page. */
const LARGE: OwnTable = {
  form: OWN_FORM,
  figures: {
    count: COUNT,
    words: Array.from({ length: 50_000 }, (_, at) => `备注${at}𠮷`).join('\n'),
    fields: Int32Array.from({ length: COUNT * OWN_SIZE }, (_, at) => at),
    kinds: Int32Array.from({ length: 7 * KIND_SIZE }, (_, at) => -at),
    value: Float64Array.from({ length: COUNT }, (_, at) => at / 8),
    resolution: Float64Array.from({ length: COUNT }, (_, at) => 10 ** (at % 3)),
  },
  places: [],
  indicators: [],
  sources: [],
  cityCodes: ['360900'],
};
const shelved: ShelvedTable = { id: 'a', name: 'large', added: '2026', on: true, table: LARGE };

let store: UseStore;
let at = 0;
beforeEach(() => {
  at += 1;
  store = createStore(`kept-${at}`, 'tables');
});
afterEach(() => vi.restoreAllMocks());

const read = () => readTables(store, new Map());

/** Fails with the next writing of this number, counted from 1. */
function fullAt(number: number) {
  const { put } = IDBObjectStore.prototype;
  let puts = 0;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...rest) {
    puts += 1;
    if (puts === number) throw new DOMException('no room', 'QuotaExceededError');
    return put.apply(this, rest);
  });
}

describe('tables that are kept', () => {
  it('are written in pieces, none so large that copying it holds up the page, and read as they were', async () => {
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');
    await writeTable(store, shelved);
    const lengths = put.mock.calls.flatMap(([{ value = [], fields = [], words = '' }]) => [
      value.length,
      fields.length / OWN_SIZE,
      words.length / 20,
    ]);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(MOST);
    expect(lengths.length).toBeGreaterThan(6);
    expect(await read()).toEqual({ tables: [shelved], newer: 0 });
  });

  it('are renamed and switched without their figures', async () => {
    await writeTable(store, shelved);
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');
    await writeTable(store, { ...shelved, name: 'other', on: false });
    expect(put).toHaveBeenCalledTimes(1);
    expect((await read()).tables).toEqual([{ ...shelved, name: 'other', on: false }]);
  });

  it('are as they were before where writing is cut off in the middle', async () => {
    await writeTable(store, { ...shelved, id: 'b' });
    const before = await keys(store);
    fullAt(3);
    await expect(writeTable(store, shelved)).rejects.toMatchObject({ name: 'QuotaExceededError' });
    vi.restoreAllMocks();
    expect(await keys(store)).toEqual(before);
    expect((await read()).tables).toEqual([{ ...shelved, id: 'b' }]);
    await writeTable(store, shelved);
    expect((await read()).tables).toHaveLength(2);
  });

  it('of the first form are read, and changed as they are written anew; cut off, they stay', async () => {
    await set('a', { ...shelved, table: { ...LARGE, form: 1 } }, store);
    expect((await read()).tables).toEqual([shelved]);
    fullAt(2);
    await expect(writeTable(store, { ...shelved, on: false })).rejects.toThrow('no room');
    vi.restoreAllMocks();
    expect((await read()).tables).toEqual([shelved]);
    await writeTable(store, { ...shelved, on: false });
    expect(await get('a', store)).not.toHaveProperty('table.figures');
    expect((await read()).tables).toEqual([{ ...shelved, on: false }]);
  });

  it('of a newer form, or without a piece, are counted and left alone', async () => {
    await set('x', { id: 'x', table: { form: OWN_FORM + 1 } }, store);
    await set('x/0', 'whatever a newer form keeps', store);
    await writeTable(store, shelved);
    await store('readwrite', (from) => void from.delete('a/1'));
    expect(await read()).toEqual({ tables: [], newer: 2 });
    expect(await get('x/0', store)).toBe('whatever a newer form keeps');
  });

  it('are removed with all their pieces, and no others', async () => {
    await writeTable(store, shelved);
    await writeTable(store, { ...shelved, id: 'a-2' });
    const left = (await keys(store)).filter((key) => String(key).startsWith('a-2'));
    await removeTable(store, 'a');
    expect((await entries(store)).map(([key]) => key)).toEqual(left);
  });

  it('whose figures are at hand are not read again', async () => {
    await writeTable(store, shelved);
    const { tables } = await readTables(store, new Map([['a', LARGE]]));
    expect(tables[0]?.table).toBe(LARGE);
  });
});
