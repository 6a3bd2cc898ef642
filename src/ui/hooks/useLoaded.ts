import { useCallback, useRef, useState } from 'react';
import { askAgainForStyles } from '@/lib/failedStyles';

interface Loaded<Value> {
  /** Null until it is there. */
  readonly value: Value | null;
  readonly failed: boolean;
  /** Starts loading, once; after a failure, again. */
  readonly request: () => void;
}

/** A part of the app that is loaded when first wanted. A failure is for the caller to tell; the page stays. */
export function useLoaded<Value>(load: () => Promise<Value>): Loaded<Value> {
  const [value, setValue] = useState<Value | null>(null);
  const [failed, setFailed] = useState(false);
  const asked = useRef(false);
  const request = useCallback(() => {
    if (asked.current) return;
    asked.current = true;
    askAgainForStyles();
    setFailed(false);
    load().then(
      (loaded) => setValue(() => loaded),
      () => {
        asked.current = false;
        setFailed(true);
      },
    );
  }, [load]);
  return { value, failed, request };
}
