import { type ComponentType, useEffect, useRef, useState } from 'react';
import type { ScreenProps } from '../screens/screenProps';
import { loadedScreen, loadScreen, type PageName } from './pages';

/**
 * The page of a name; while it loads, the one before; null before the first. Not by Suspense, which holds the first
 * page back for a third of a second once it has shown that it is loading. A failure goes to the error boundary.
 */
export function useScreen(name: PageName): ComponentType<ScreenProps> | null {
  const [, setLoaded] = useState<PageName | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const before = useRef<ComponentType<ScreenProps> | null>(null);
  useEffect(() => {
    let wanted = true;
    if (!loadedScreen(name)) {
      loadScreen(name).then(
        () => wanted && setLoaded(name),
        (error) => wanted && setFailure(error),
      );
    }
    return () => {
      wanted = false;
    };
  }, [name]);
  if (failure) throw failure;
  before.current = loadedScreen(name) ?? before.current;
  return before.current;
}
