import { useEffect } from 'react';

/** Calls for the finder at Ctrl+K or Cmd+K from anywhere, and at / where nothing is being typed. */
export function useFinderKeys(onCall: () => void): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const letter = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey);
      const slash =
        event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !typing(event.target);
      if (event.isComposing || event.shiftKey || !(letter || slash)) return;
      event.preventDefault();
      onCall();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [onCall]);
}

const typing = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input, textarea, select, [contenteditable=true]') !== null;
