import { useCallback, useRef } from 'react';
import type { YearWindow } from '@/graphics/cities/citiesLinesPlot';
import { useChangeView } from '@/view/ViewContext';

/** How long the slider of years must rest, in milliseconds. */
const REST = 200;

/**
 * Takes the years of the slider into the view when it comes to rest.
 * @param first with `last` the whole range, which is no choice of years
 */
export function useZoom(first: number | undefined, last: number | undefined): (window: YearWindow) => void {
  const change = useChangeView();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  return useCallback(
    ({ from, to }) => {
      clearTimeout(timer.current);
      timer.current = setTimeout(
        () => change({ fromYear: from === first ? null : from, toYear: to === last ? null : to }, 'same'),
        REST,
      );
    },
    [change, first, last],
  );
}
