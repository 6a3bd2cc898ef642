import { useSyncExternalStore } from 'react';
import { type OfflineCopy, offlineCopy, onOfflineCopy } from '@/lib/offlineCopy';

/** How the copy of the app on this device stands. */
export const useOfflineCopy = (): OfflineCopy =>
  useSyncExternalStore(onOfflineCopy, offlineCopy, offlineCopy);
