import { createStore, type UseStore } from 'idb-keyval';
import type { OwnTable } from '../figures/ownFigures';
import { readTables, removeTable, writeTable } from './keptTables';
import { markOwnTables, tellOwnTables } from './ownSignal';
import type { ShelvedTable } from './shelvedTable';

/** What keeps tables from being kept: no room, or a browser that keeps nothing (a private window, a sandboxed frame). */
export type NotKept = 'full' | 'refused';

export interface Shelf {
  /** The first brought first. */
  readonly tables: readonly ShelvedTable[];
  /** Tables of a newer form, which are left as they are. */
  readonly newer: number;
  /** Why what is on the shelf will be gone with the page; null: it is kept. */
  readonly notKept: NotKept | null;
}

/** The tables of this browser. Every change is kept, shown here and in other tabs at once; what can't be kept is used all the same. */
export interface OwnShelf {
  readonly state: () => Shelf;
  /** Reads what is kept, once. */
  readonly load: () => Promise<void>;
  readonly add: (table: OwnTable, name: string) => Promise<ShelvedTable>;
  /** Puts a table that was removed back as it was. */
  readonly putBack: (table: ShelvedTable) => Promise<void>;
  readonly turn: (id: string, on: boolean) => Promise<void>;
  readonly rename: (id: string, name: string) => Promise<void>;
  readonly remove: (id: string) => Promise<void>;
}

const EMPTY: Shelf = { tables: [], newer: 0, notKept: null };

/**
 * Opens a shelf.
 * @param place where tables are kept; by default the browser's own database
 * @param channel tells other tabs; null: there are none
 */
export function openShelf(
  place: () => UseStore = () => createStore('city-education-compare', 'own-tables'),
  channel: BroadcastChannel | null = newChannel(),
): OwnShelf {
  let shelf = EMPTY;
  let store: UseStore | null = null;
  let loaded: Promise<void> | null = null;
  const notWritten = new Set<string>();

  const show = (next: Partial<Shelf>) => {
    shelf = { ...shelf, ...next };
    markOwnTables(shelf.tables.length + shelf.newer > 0 && shelf.notKept !== 'refused');
    tellOwnTables();
  };
  const read = async () => {
    try {
      store ??= place();
      const known = new Map(shelf.tables.map(({ id, table }) => [id, table]));
      const { tables, newer } = await readTables(store, known);
      const unkept = shelf.tables.filter(({ id }) => notWritten.has(id));
      show({
        tables: [...tables.filter(({ id }) => !notWritten.has(id)), ...unkept].sort(firstBrought),
        newer,
        notKept: unkept.length > 0 ? shelf.notKept : null,
      });
    } catch (error) {
      store = null;
      show({ notKept: reasonOf(error) });
    }
  };
  const keep = async (
    id: string,
    tables: readonly ShelvedTable[],
    write: (into: UseStore) => Promise<void>,
  ) => {
    let notKept: NotKept | null = null;
    try {
      store ??= place();
      await write(store);
      notWritten.delete(id);
    } catch (error) {
      notKept = reasonOf(error);
      notWritten.add(id);
    }
    show({ tables, notKept });
    if (!notKept) channel?.postMessage('changed');
  };
  const put = (table: ShelvedTable, tables: readonly ShelvedTable[]) =>
    keep(table.id, tables, (into) => writeTable(into, table));
  const changed = async (id: string, change: Partial<ShelvedTable>) => {
    const table = shelf.tables.find((one) => one.id === id);
    if (!table) return;
    const next = { ...table, ...change };
    await put(
      next,
      shelf.tables.map((one) => (one === table ? next : one)),
    );
  };
  if (channel) channel.onmessage = () => void read();

  return {
    state: () => shelf,
    load: () => {
      loaded ??= read();
      return loaded;
    },
    add: async (table, name) => {
      const shelved = { id: newId(), name, added: laterThan(shelf.tables.at(-1)?.added), on: true, table };
      await put(shelved, [...shelf.tables, shelved]);
      return shelved;
    },
    putBack: (table) => put(table, [...shelf.tables, table].sort(firstBrought)),
    turn: (id, on) => changed(id, { on }),
    rename: (id, name) => changed(id, { name }),
    remove: (id) =>
      keep(
        id,
        shelf.tables.filter((one) => one.id !== id),
        (into) => removeTable(into, id),
      ),
  };
}

const firstBrought = (a: ShelvedTable, b: ShelvedTable): number => (a.added < b.added ? -1 : 1);

/** Now, and later than another time: tables keep the order they were brought in. */
const laterThan = (other = ''): string =>
  new Date(Math.max(Date.now(), (Date.parse(other) || 0) + 1)).toISOString();

/** A page without a secure address has no `crypto.randomUUID`. */
const newId = (): string => `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 10)}`;

const reasonOf = (error: unknown): NotKept =>
  error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'refused';

const newChannel = (): BroadcastChannel | null =>
  typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('own-tables');

let shared: OwnShelf | null = null;

/** The one shelf of this page. */
export function ownShelf(): OwnShelf {
  shared ??= openShelf();
  return shared;
}
