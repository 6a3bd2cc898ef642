import { useEffect, useSyncExternalStore } from 'react';
import type { OwnShelf, Shelf } from '@/own/store/ownShelf';
import { onOwnTables } from '@/own/store/ownSignal';

/** The tables of this browser, as they are now. */
export function useShelf(shelf: OwnShelf): Shelf {
  useEffect(() => {
    void shelf.load();
  }, [shelf]);
  return useSyncExternalStore(onOwnTables, shelf.state);
}
