import type { PanelCatalogue, PanelColumn, PanelFigure, Spread, Stepped } from '@/domain/panel';
import { citiesIn, type PanelArea, soundFigures } from './panelArea';

/** How the cities of an area lie in a year, and which lie furthest out. */
export interface Distribution extends Spread {
  readonly lowest: PanelFigure;
  readonly highest: PanelFigure;
}

const FEWEST_FOR_QUARTILES = 4;

/**
 * Median, quartiles, lowest and highest of the sound figures of a year; doubtful ones are out. Each city counts once,
 * whatever its size.
 * @returns null where no city has a sound figure
 */
export function distributionOf(
  catalogue: PanelCatalogue,
  column: PanelColumn,
  area: PanelArea,
  year: number,
): Distribution | null {
  const figures = soundFigures(column, citiesIn(catalogue, area), year);
  const lowest = figures[0];
  const highest = figures.at(-1);
  const median = quantile(figures, 0.5);
  const lower = quantile(figures, 0.25);
  const upper = quantile(figures, 0.75);
  if (!lowest || !highest || !median || !lower || !upper) return null;
  const middleHalf = figures.length < FEWEST_FOR_QUARTILES ? null : { lower, upper };
  return { year, count: figures.length, lowest, highest, median, middleHalf };
}

/**
 * A quantile by linear interpolation between order statistics, at position 1 + (n − 1)p (Hyndman and Fan 1996, type 7;
 * QUARTILE.INC of spreadsheets). It is known to the coarser step of the figures it lies between.
 * @param sorted from the lowest up
 * @param share 0 to 1
 */
function quantile(sorted: readonly PanelFigure[], share: number): Stepped | null {
  const position = (sorted.length - 1) * share;
  const below = sorted[Math.floor(position)];
  const above = sorted[Math.ceil(position)];
  if (!below || !above) return null;
  const value = below.value + (above.value - below.value) * (position - Math.floor(position));
  return { value, resolution: Math.max(below.resolution, above.resolution) };
}
