import { type RefObject, useLayoutEffect, useState } from 'react';

/** Width in whole pixels of one column of a grid, followed as the grid changes; 0 before it is known. */
export function usePanelWidth(grid: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const node = grid.current;
    if (!node) return;
    const measure = () => {
      const column = Number.parseFloat(getComputedStyle(node).gridTemplateColumns);
      setWidth(Math.floor(Number.isFinite(column) ? column : node.clientWidth));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(node);
    return () => observer.disconnect();
  }, [grid]);
  return width;
}
