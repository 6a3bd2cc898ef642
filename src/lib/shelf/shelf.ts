import type { UseStore } from 'idb-keyval';
import { type NotKept, reasonOf } from './notKept';

interface Shelved {
  readonly id: string;
}

export interface ShelfState<Item> {
  readonly items: readonly Item[];
  /** Items of a newer form, or not whole, which are left as they are. */
  readonly newer: number;
  /** Why what is on the shelf will be gone with the page; null: it is kept. */
  readonly notKept: NotKept | null;
}

/** How the items of a shelf are kept. */
interface Keeping<Item> {
  /** Where they are kept; it throws where the browser keeps nothing. */
  readonly place: () => UseStore;
  /** Tells other tabs; null: there are none. */
  readonly channel: BroadcastChannel | null;
  /** @param at hand: items that need not be read again */
  readonly read: (
    store: UseStore,
    atHand: readonly Item[],
  ) => Promise<{ readonly items: readonly Item[]; readonly newer: number }>;
  readonly write: (store: UseStore, item: Item) => Promise<void>;
  readonly remove: (store: UseStore, id: string) => Promise<void>;
  readonly order: (a: Item, b: Item) => number;
  /** Hears of every change, here and in other tabs. */
  readonly tell: (state: ShelfState<Item>) => void;
}

/** Items of this browser. Every change is kept, shown here and in other tabs at once; what can't be kept is used all the same. */
export interface KeptShelf<Item> {
  readonly state: () => ShelfState<Item>;
  /** Reads what is kept, once. */
  readonly load: () => Promise<void>;
  /** Adds an item, or puts it in the place of the one with its id. */
  readonly put: (item: Item) => Promise<void>;
  readonly remove: (id: string) => Promise<void>;
}

/** Opens a shelf of items that a browser keeps. */
export function keptShelf<Item extends Shelved>(keeping: Keeping<Item>): KeptShelf<Item> {
  const { place, channel, order } = keeping;
  let state: ShelfState<Item> = { items: [], newer: 0, notKept: null };
  let store: UseStore | null = null;
  let loaded: Promise<void> | null = null;
  const notWritten = new Set<string>();

  const show = (next: Partial<ShelfState<Item>>) => {
    state = { ...state, ...next };
    keeping.tell(state);
  };
  const read = async () => {
    try {
      store ??= place();
      const { items, newer } = await keeping.read(store, state.items);
      const unkept = state.items.filter(({ id }) => notWritten.has(id));
      show({
        items: [...items.filter(({ id }) => !notWritten.has(id)), ...unkept].sort(order),
        newer,
        notKept: unkept.length > 0 ? state.notKept : null,
      });
    } catch (error) {
      store = null;
      show({ notKept: reasonOf(error) });
    }
  };
  const keep = async (
    id: string,
    items: readonly Item[],
    change: (into: UseStore) => Promise<void>,
  ): Promise<void> => {
    notWritten.add(id);
    show({ items });
    try {
      store ??= place();
      await change(store);
      notWritten.delete(id);
      show({ notKept: null });
      channel?.postMessage('changed');
    } catch (error) {
      show({ notKept: reasonOf(error) });
    }
  };
  if (channel) channel.onmessage = () => void read();

  return {
    state: () => state,
    load: () => {
      loaded ??= read();
      return loaded;
    },
    put: (item) => {
      const others = state.items.filter(({ id }) => id !== item.id);
      return keep(item.id, [...others, item].sort(order), (into) => keeping.write(into, item));
    },
    remove: (id) =>
      keep(
        id,
        state.items.filter((one) => one.id !== id),
        (into) => keeping.remove(into, id),
      ),
  };
}

/** A channel between tabs, where the browser has such. */
export const tabChannel = (name: string): BroadcastChannel | null =>
  typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(name);
