const MARK = 'own-tables';
const listeners = new Set<() => void>();

/** Whether this browser keeps tables of its reader's, so that the shelf must be read before a page is shown. */
export function hasOwnTables(): boolean {
  try {
    return localStorage.getItem(MARK) !== null;
  } catch {
    return false;
  }
}

/** Notes whether there are tables; a browser that keeps nothing keeps no note either. */
export function markOwnTables(some: boolean): void {
  try {
    if (some) localStorage.setItem(MARK, '1');
    else localStorage.removeItem(MARK);
  } catch {}
}

/** Tells everyone that the tables on the shelf are others now. */
export function tellOwnTables(): void {
  for (const listener of listeners) listener();
}

/** @returns a way to listen no longer */
export function onOwnTables(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
