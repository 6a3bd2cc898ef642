import { useEffect, useRef } from 'react';
import { layerStep } from '@/lib/layerStep';

/** A step back closes what lies over the page, and leaves the page beneath as it is. */
export function useBackCloses(opened: boolean, onClose: () => void): void {
  const close = useRef(onClose);
  useEffect(() => {
    close.current = onClose;
  }, [onClose]);
  useEffect(() => (opened ? layerStep(() => close.current()) : undefined), [opened]);
}
