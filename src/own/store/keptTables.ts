import { promisifyRequest, type UseStore } from 'idb-keyval';
import { OWN_FORM, type OwnTable } from '../figures/ownFigures';
import { type FigurePiece, JoinedFigures, type PieceSizes, pieceOf, pieceSizes } from './figurePieces';
import type { ShelvedTable } from './shelvedTable';

/** A table as it is kept: its figures stand beside it, in pieces, or, of the first form, within it. */
interface Kept extends Omit<ShelvedTable, 'table'> {
  readonly table: OwnTable | (Omit<OwnTable, 'figures'> & { readonly sizes: PieceSizes });
}

/** A table of a form that is not known here. */
interface Newer {
  readonly table?: { readonly form?: number };
}

const BETWEEN = '/';
const pieceKey = (id: string, at: number): string => `${id}${BETWEEN}${at}`;
const isPiece = (key: IDBValidKey): boolean => String(key).includes(BETWEEN);
/** Of every piece of a table: the sign after the one between is `0`. */
const piecesOf = (id: string): IDBKeyRange => IDBKeyRange.bound(`${id}${BETWEEN}`, `${id}0`, false, true);

/**
 * Reads every table of a store.
 * @param known tables whose figures are at hand, by their ids: those are not read again
 * @returns the tables, in no order, and how many are left as they are: of a newer form, or not whole
 */
export function readTables(
  store: UseStore,
  known: ReadonlyMap<string, OwnTable>,
): Promise<{ readonly tables: readonly ShelvedTable[]; readonly newer: number }> {
  return store('readonly', async (from) => {
    const keys = (await promisifyRequest(from.getAllKeys())).filter((key) => !isPiece(key));
    const all = await Promise.all(
      keys.map((key) => promisifyRequest<Kept | Newer | undefined>(from.get(key))),
    );
    const read = await Promise.all(
      all.filter(isReadable).map(async (kept) => {
        const table = known.get(kept.id) ?? (await tableOf(kept, from));
        return table ? [{ ...kept, table }] : [];
      }),
    );
    const tables = read.flat();
    return { tables, newer: all.length - tables.length };
  });
}

/**
 * Writes a table, as a whole or not at all; its figures only where they do not stand there already, and so that the page
 * is let go on between their pieces.
 */
export function writeTable(store: UseStore, { table, ...shelved }: ShelvedTable): Promise<void> {
  const { figures, ...rest } = table;
  return changed(store, async (into) => {
    const before = await promisifyRequest<Kept | undefined>(into.get(shelved.id));
    const held = before && 'sizes' in before.table ? before.table.sizes : null;
    const sizes = held ?? pieceSizes(figures);
    if (!held) into.delete(piecesOf(shelved.id));
    for (let at = 0; !held && at < sizes.pieces; at += 1)
      await promisifyRequest(into.put(pieceOf(figures, at, sizes), pieceKey(shelved.id, at)));
    const kept: Kept = { ...shelved, table: { ...rest, form: OWN_FORM, sizes } };
    await promisifyRequest(into.put(kept, shelved.id));
  });
}

/** Removes a table with its figures. */
export function removeTable(store: UseStore, id: string): Promise<void> {
  return changed(store, async (from) => {
    from.delete(piecesOf(id));
    from.delete(id);
  });
}

/** All of a change happens, or nothing of it. */
function changed(store: UseStore, change: (into: IDBObjectStore) => Promise<void>): Promise<void> {
  return store('readwrite', async (into) => {
    const over = promisifyRequest(into.transaction);
    try {
      await change(into);
    } catch (error) {
      over.catch(() => undefined);
      abort(into.transaction);
      throw error;
    }
    await over;
  });
}

/** A transaction that failed is over already. */
function abort(transaction: IDBTransaction): void {
  try {
    transaction.abort();
  } catch {}
}

const isReadable = (one: Kept | Newer | undefined): one is Kept =>
  one?.table?.form !== undefined && one.table.form <= OWN_FORM;

/** Null: a piece is not there. */
async function tableOf({ id, table }: Kept, from: IDBObjectStore): Promise<OwnTable | null> {
  if ('figures' in table) return { ...table, form: OWN_FORM };
  const { sizes, ...rest } = table;
  const joined = new JoinedFigures(sizes);
  const found = await Promise.all(
    Array.from({ length: sizes.pieces }, async (_, at) => {
      const piece = await promisifyRequest<FigurePiece | undefined>(from.get(pieceKey(id, at)));
      if (piece) joined.put(piece, at);
      return piece !== undefined;
    }),
  );
  return found.every(Boolean) ? { ...rest, figures: joined.finish() } : null;
}
