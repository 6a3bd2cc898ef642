import { type RefObject, useLayoutEffect, useState } from 'react';

export const COLUMN_GAP = 24;
const LEAST_COLUMN = 250;

export interface Columns {
  readonly count: number;
  /** Width of a column in whole pixels; 0 before it is known. */
  readonly width: number;
}

/** How many columns of small pictures an element holds, followed as its width changes. */
export function useColumns(element: RefObject<HTMLElement | null>): Columns {
  const [room, setRoom] = useState(0);
  useLayoutEffect(() => {
    const node = element.current;
    if (!node) return;
    const measure = () => setRoom(node.clientWidth);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(node);
    return () => observer.disconnect();
  }, [element]);
  const count = Math.max(1, Math.floor((room + COLUMN_GAP) / (LEAST_COLUMN + COLUMN_GAP)));
  return { count, width: Math.max(0, Math.floor((room - COLUMN_GAP * (count - 1)) / count)) };
}
