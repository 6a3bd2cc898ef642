import type { PanelFigure } from '@/domain/panel';
import type { CityCell } from './cityRows';

/** The highest figure since a count's first year, and how far the newest is below it, in percent. */
export interface Peak {
  readonly figure: PanelFigure;
  readonly fall: number;
}

/** A fall from the peak that is worth telling, in percent, and how far the peak must be above the first year for it. */
const TOLD = { fall: 10, rise: 3 };

/**
 * What a count has fallen from, where the peak is within one boundary, after its first year and before its last.
 * @returns null where it fell by less than a tenth, rose, or was hardly higher than in the first year
 */
export function peakOf({ base, figure, runs }: CityCell<unknown>): Peak | null {
  if (!base) return null;
  const since = runs.flat().filter(({ year }) => year >= base.year && year <= figure.year);
  const peak = since.reduce((most, one) => (one.value > most.value ? one : most), figure);
  const fall = (1 - figure.value / peak.value) * 100;
  const rose = (peak.value / base.value - 1) * 100;
  return fall < TOLD.fall || rose < TOLD.rise ? null : { figure: peak, fall };
}
