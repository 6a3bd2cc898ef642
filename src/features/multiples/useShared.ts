import { useMemo, useRef } from 'react';
import type { SharedScale } from '@/graphics/pictures/multipleFigure';
import { type Multiple, sharedScales } from '@/query/multiples';
import type { Grid, Scale } from '@/view/choices';

/**
 * The scale that each picture shares with those of its unit, by unit id: in a grid of places always the years. Empty
 * where each has its own. A scale that stays the same stays the same object, so that its pictures need not be drawn
 * again.
 */
export function useShared(
  multiples: readonly Multiple[],
  grid: Grid,
  scale: Scale,
): ReadonlyMap<string, SharedScale> {
  const known = useRef(new Map<string, SharedScale>());
  return useMemo(() => {
    const own = scale === 'own';
    const { years, values } = sharedScales(multiples);
    if (!years || (own && grid === 'indicator')) return new Map();
    return new Map(
      [...values].map(([unitId, extent]) => {
        const key = [unitId, years.from, years.to, own ? '' : `${extent.low} ${extent.high}`].join(' ');
        const made = known.current.get(key) ?? { years, values: own ? null : extent };
        known.current.set(key, made);
        return [unitId, made];
      }),
    );
  }, [multiples, grid, scale]);
}
