import { useEffect, useState } from 'react';

/** Pictures drawn at once, and how many more at a time. */
const AT_ONCE = 40;
const MORE = 16;

/**
 * How many of many pictures are to be drawn by now: the first at once, the others as soon as those were painted.
 * @param list what the pictures are of; another list starts anew
 */
export function useArrived(count: number, list: string): number {
  const [state, setState] = useState({ list, limit: AT_ONCE });
  const limit = state.list === list ? state.limit : AT_ONCE;
  useEffect(() => {
    if (limit >= count) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => setState({ list, limit: limit + MORE }));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [limit, count, list]);
  return Math.min(limit, count);
}
