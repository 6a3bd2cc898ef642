import { useSyncExternalStore } from 'react';

function subscribe(listener: () => void): () => void {
  window.addEventListener('resize', listener);
  return () => window.removeEventListener('resize', listener);
}

/**
 * Height of the plot in pixels for the window: title to source stay in sight on an office screen, with a floor and a
 * ceiling. A phone has one height.
 */
export function usePlotHeight(compact: boolean): number {
  const windowHeight = useSyncExternalStore(subscribe, () => window.innerHeight);
  if (compact) return 272;
  const wanted = Math.max(Math.min(286, windowHeight - 384), windowHeight - 482);
  return Math.round(Math.min(480, Math.max(220, wanted))) + 52;
}
