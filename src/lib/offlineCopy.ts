/**
 * How the copy of the app on this device stands: none is kept (or not yet), it is kept, a newer one has come and waits,
 * or another window has put a newer one in its place.
 */
export type OfflineCopy = 'none' | 'kept' | 'newer' | 'replaced';

let state: OfflineCopy = 'none';
let take: () => void = () => {};
const listeners = new Set<() => void>();

/** The present state, for `useSyncExternalStore`. */
export const offlineCopy = (): OfflineCopy => state;

/** Calls the listener at every change. */
export function onOfflineCopy(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/**
 * Notes a change.
 * @param taken takes the newer copy, where one waits
 */
export function setOfflineCopy(next: OfflineCopy, taken?: () => void): void {
  state = next;
  take = taken ?? take;
  for (const listener of listeners) listener();
}

/** Takes the newer copy that waits, and opens the page in it. */
export const takeNewerCopy = (): void => take();
