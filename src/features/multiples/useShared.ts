import { useMemo, useRef } from 'react';
import type { SharedScale } from '@/graphics/pictures/multipleFigure';
import type { Multiple } from '@/query/compare/multiples';
import type { Grid, Scale } from '@/view/choices';
import { sharedBetween } from './sharedBetween';

/** What pictures share; a scale that stays the same stays the same object, so that its pictures are not drawn again. */
export function useShared(
  multiples: readonly Multiple[],
  grid: Grid,
  scale: Scale,
): ReadonlyMap<string, SharedScale> {
  const known = useRef(new Map<string, SharedScale>());
  return useMemo(
    () =>
      new Map(
        [...sharedBetween(multiples, grid, scale)].map(([unitId, { years, values }]) => {
          const extent = values ? `${values.low} ${values.high}` : '';
          const key = [unitId, years.from, years.to, extent].join(' ');
          const made = known.current.get(key) ?? { years, values };
          known.current.set(key, made);
          return [unitId, made];
        }),
      ),
    [multiples, grid, scale],
  );
}
