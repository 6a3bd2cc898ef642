import { type ComponentType, useCallback, useEffect, useRef, useState } from 'react';
import { askAgainForStyles } from '@/lib/failedStyles';
import type { ScreenProps } from '../screens/screenProps';
import { loadedScreen, loadScreen, type PageName } from './pages';

interface OpenedScreen {
  /** The page asked for; while it loads, and where it did not arrive, the one before; null before the first. */
  readonly Screen: ComponentType<ScreenProps> | null;
  readonly loading: 'no' | 'yes' | 'failed';
  /** Asks once more for what did not arrive. */
  readonly retry: () => void;
}

interface Attempt {
  readonly name: PageName;
  readonly outcome: 'arrived' | 'failed';
}

/**
 * The page of a name. Not by Suspense, which holds the first page back for a third of a second once it has shown that it
 * is loading.
 */
export function useScreen(name: PageName): OpenedScreen {
  const [last, setLast] = useState<Attempt | null>(null);
  const [tries, setTries] = useState(0);
  const before = useRef<ComponentType<ScreenProps> | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another try asks again
  useEffect(() => {
    let wanted = true;
    const tell = (outcome: Attempt['outcome']) => wanted && setLast({ name, outcome });
    if (!loadedScreen(name))
      loadScreen(name).then(
        () => tell('arrived'),
        () => tell('failed'),
      );
    return () => {
      wanted = false;
    };
  }, [name, tries]);
  const retry = useCallback(() => {
    askAgainForStyles();
    setLast(null);
    setTries((count) => count + 1);
  }, []);
  const asked = loadedScreen(name);
  before.current = asked ?? before.current;
  const failed = last?.name === name && last.outcome === 'failed';
  return { Screen: before.current, loading: asked ? 'no' : failed ? 'failed' : 'yes', retry };
}
