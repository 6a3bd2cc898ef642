import type { Nature, Observation } from '@/domain/observation';
import { compareTimePeriods, type TimePeriod } from '@/domain/timePeriod';

/** Cities whose figures can be compared directly: of one definition, nature, bound, scope and period. */
export interface AlikeFigures {
  readonly nature: Nature;
  readonly placeCodes: readonly string[];
  /** In the order of time. */
  readonly periods: readonly TimePeriod[];
}

/**
 * Finds the figures of different cities that are the same kind of thing, most cities first. Only exact figures of a
 * printed period count.
 * @param figures those of the cities, in the cities' order
 */
export function alikeFigures(figures: readonly Observation[]): readonly AlikeFigures[] {
  const groups = new Map<string, Observation[]>();
  for (const one of figures) {
    if (one.bound !== 'exact' || one.periodBasis !== 'printed') continue;
    const { indicatorId, nature, scope, period } = one;
    const key = [indicatorId, nature, scope, period.text].join(' ');
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  const found = new Map<string, AlikeFigures>();
  for (const [first, ...others] of groups.values()) {
    if (!first) continue;
    const placeCodes = [...new Set([first, ...others].map(({ placeCode }) => placeCode))];
    if (placeCodes.length < 2) continue;
    const { indicatorId, nature, scope, period } = first;
    const key = [indicatorId, nature, scope, ...placeCodes].join(' ');
    const periods = [...(found.get(key)?.periods ?? []), period].sort(compareTimePeriods);
    found.set(key, { nature, placeCodes, periods });
  }
  return [...found.values()].sort(
    (a, b) => b.placeCodes.length - a.placeCodes.length || b.periods.length - a.periods.length,
  );
}

/** Whether every city with figures has the same kinds of figures for the same periods. */
export function allAlike(figures: readonly Observation[], alike: readonly AlikeFigures[]): boolean {
  const [only] = alike;
  if (!only || alike.length > 1) return false;
  const cities = new Set(figures.map(({ placeCode }) => placeCode));
  const kinds = new Set(figures.map((one) => [one.placeCode, one.period.text].join(' ')));
  return (
    cities.size === only.placeCodes.length &&
    kinds.size === cities.size * only.periods.length &&
    figures.every(
      ({ nature, indicatorId }) => nature === only.nature && indicatorId === figures[0]?.indicatorId,
    )
  );
}
