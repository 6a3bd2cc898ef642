import { createStore, type UseStore } from 'idb-keyval';
import { newId } from '@/lib/newId';
import type { NotKept } from '@/lib/shelf/notKept';
import { keptShelf, tabChannel } from '@/lib/shelf/shelf';
import type { OwnTable } from '../figures/ownFigures';
import { readTables, removeTable, writeTable } from './keptTables';
import { markOwnTables, tellOwnTables } from './ownSignal';
import type { ShelvedTable } from './shelvedTable';

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

/**
 * Opens a shelf.
 * @param place where tables are kept; by default the browser's own database
 * @param channel tells other tabs; null: there are none
 */
export function openShelf(
  place: () => UseStore = () => createStore('city-education-compare', 'own-tables'),
  channel: BroadcastChannel | null = tabChannel('own-tables'),
): OwnShelf {
  let shelf: Shelf = { tables: [], newer: 0, notKept: null };
  const { load, put, remove } = keptShelf<ShelvedTable>({
    place,
    channel,
    read: async (store, atHand) => {
      const known = new Map(atHand.map(({ id, table }) => [id, table]));
      const { tables, newer } = await readTables(store, known);
      return { items: tables, newer };
    },
    write: writeTable,
    remove: removeTable,
    order: firstBrought,
    tell: ({ items, newer, notKept }) => {
      shelf = { tables: items, newer, notKept };
      markOwnTables(items.length + newer > 0 && notKept !== 'refused');
      tellOwnTables();
    },
  });
  const changed = async (id: string, change: Partial<ShelvedTable>) => {
    const table = shelf.tables.find((one) => one.id === id);
    if (table) await put({ ...table, ...change });
  };
  return {
    state: () => shelf,
    load,
    add: async (table, name) => {
      const shelved = { id: newId(), name, added: laterThan(shelf.tables.at(-1)?.added), on: true, table };
      await put(shelved);
      return shelved;
    },
    putBack: put,
    turn: (id, on) => changed(id, { on }),
    rename: (id, name) => changed(id, { name }),
    remove,
  };
}

const firstBrought = (a: ShelvedTable, b: ShelvedTable): number => (a.added < b.added ? -1 : 1);

/** Now, and later than another time: tables keep the order they were brought in. */
const laterThan = (other = ''): string =>
  new Date(Math.max(Date.now(), (Date.parse(other) || 0) + 1)).toISOString();

let shared: OwnShelf | null = null;

/** The one shelf of this page. */
export function ownShelf(): OwnShelf {
  shared ??= openShelf();
  return shared;
}
