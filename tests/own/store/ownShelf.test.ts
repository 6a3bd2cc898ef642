import 'fake-indexeddb/auto';
import { createStore, set, type UseStore } from 'idb-keyval';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openShelf } from '@/own/store/ownShelf';
import { hasOwnTables, onOwnTables } from '@/own/store/ownSignal';
import { observation } from '../../fixtures';
import { ownTable } from '../ownTable';

const table = ownTable([observation({ sourceId: 'own-1' })]);
let place: UseStore;
let at = 0;

const marks = new Map<string, string>();
beforeEach(() => {
  at += 1;
  place = createStore(`shelf-${at}`, 'tables');
  marks.clear();
  globalThis.localStorage = {
    getItem: (key: string) => marks.get(key) ?? null,
    setItem: (key: string, value: string) => void marks.set(key, value),
    removeItem: (key: string) => void marks.delete(key),
  } as Storage;
});
afterEach(() => {
  Reflect.deleteProperty(globalThis, 'localStorage');
});

const opened = async (channel: BroadcastChannel | null = null) => {
  const shelf = openShelf(() => place, channel);
  await shelf.load();
  return shelf;
};
const names = ({ state }: Awaited<ReturnType<typeof opened>>) => state().tables.map(({ name }) => name);

describe('a shelf', () => {
  it('keeps what is put on it until it is opened again, and notes that there is something', async () => {
    const shelf = await opened();
    expect(hasOwnTables()).toBe(false);
    await shelf.add(table, '奉新.csv');
    expect(hasOwnTables()).toBe(true);
    const again = await opened();
    expect(again.state().tables).toEqual(shelf.state().tables);
    expect(again.state().tables[0]?.table.figures.value).toEqual(table.figures.value);
  });

  it('switches, renames, removes and puts back, each kept and told', async () => {
    const shelf = await opened();
    let told = 0;
    const stop = onOwnTables(() => {
      told += 1;
    });
    const { id } = await shelf.add(table, 'a');
    await shelf.add(table, 'b');
    await shelf.turn(id, false);
    await shelf.rename(id, 'first');
    const [first] = shelf.state().tables;
    await shelf.remove(id);
    expect(names(await opened())).toEqual(['b']);
    if (first) await shelf.putBack(first);
    stop();
    expect((await opened()).state().tables.map(({ name, on }) => [name, on])).toEqual([
      ['first', false],
      ['b', true],
    ]);
    expect(told).toBeGreaterThanOrEqual(6);
  });

  it('leaves tables of a newer form alone, and says how many there are', async () => {
    await set('x', { id: 'x', name: 'new', added: '2027', on: true, table: { form: 99, other: 1 } }, place);
    const shelf = await opened();
    expect(shelf.state()).toMatchObject({ tables: [], newer: 1 });
    await shelf.add(table, 'mine');
    expect((await opened()).state()).toMatchObject({ newer: 1, notKept: null });
  });

  it.each([
    ['full', new DOMException('no room', 'QuotaExceededError')],
    ['refused', new DOMException('private', 'SecurityError')],
  ] as const)('goes on with what can not be kept, and says why: %s', async (reason, error) => {
    const shelf = openShelf(() => () => Promise.reject(error), null);
    await shelf.load();
    await shelf.add(table, 'a');
    expect(names(shelf)).toEqual(['a']);
    expect(shelf.state().notKept).toBe(reason);
  });

  it('shows what another tab changed, and loses nothing that was not kept', async () => {
    let full = false;
    const sometimes: UseStore = (mode, callback) =>
      full && mode === 'readwrite'
        ? Promise.reject(new DOMException('no room', 'QuotaExceededError'))
        : place(mode, callback);
    const channel = { postMessage: () => undefined, onmessage: null } as unknown as BroadcastChannel;
    const here = openShelf(() => sometimes, channel);
    await here.load();
    full = true;
    await here.add(table, 'unkept');
    const other = await opened();
    await other.add(table, 'theirs');
    await channel.onmessage?.(new MessageEvent('message'));
    await expect.poll(() => names(here).sort()).toEqual(['theirs', 'unkept']);
  });
});
