import type { SharedScale } from '@/graphics/pictures/multipleFigure';
import { type Multiple, sharedScales } from '@/query/compare/multiples';
import type { Grid, Scale } from '@/view/choices';

/**
 * The scale that each picture shares with those of its unit, by unit id: in a grid of places always the years. Empty
 * where each has its own.
 */
export function sharedBetween(
  multiples: readonly Multiple[],
  grid: Grid,
  scale: Scale,
): ReadonlyMap<string, SharedScale> {
  const own = scale === 'own';
  const { years, values } = sharedScales(multiples);
  if (!years || (own && grid === 'indicator')) return new Map();
  return new Map([...values].map(([unitId, extent]) => [unitId, { years, values: own ? null : extent }]));
}
