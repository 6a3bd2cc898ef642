import { useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';

let printing = false;

/** Whether the page is being printed: what a door hides on a screen is drawn before the sheets are laid out. */
export const usePrinting = (): boolean =>
  useSyncExternalStore(
    subscribe,
    () => printing,
    () => false,
  );

function subscribe(changed: () => void): () => void {
  const tell = (now: boolean) => () => {
    printing = now;
    flushSync(changed);
  };
  const [before, after] = [tell(true), tell(false)];
  addEventListener('beforeprint', before);
  addEventListener('afterprint', after);
  return () => {
    removeEventListener('beforeprint', before);
    removeEventListener('afterprint', after);
  };
}
