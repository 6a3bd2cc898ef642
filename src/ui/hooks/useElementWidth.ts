import { type RefObject, useContext, useLayoutEffect, useState } from 'react';
import { DrawnAhead } from './DrawnAhead';

/** Width of an element in whole pixels, followed as it changes; 0 before it is known. */
export const useElementWidth = (element: RefObject<HTMLElement | null>): number =>
  useElementSide(element, 'clientWidth', useContext(DrawnAhead).width);

/** Its width or its height, likewise. */
export function useElementSide(
  element: RefObject<HTMLElement | null>,
  side: 'clientWidth' | 'clientHeight',
  ahead = 0,
): number {
  const [length, setLength] = useState(ahead);
  useLayoutEffect(() => {
    const node = element.current;
    if (!node) return;
    const measure = () => setLength(Math.floor(node[side]));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(node);
    return () => observer.disconnect();
  }, [element, side]);
  return length;
}
