import type { Dataset } from '@/domain/dataset';
import type { Nature, Observation } from '@/domain/observation';
import { compareTimePeriods, type TimePeriod } from '@/domain/timePeriod';
import type { Difference } from '../comparability/differences';
import { WITHIN_A_SERIES } from '../comparability/dimension';
import { compare, isComparable } from '../comparability/findings';
import { keyOf, SAME_KIND, SAME_KIND_OF_A_YEAR } from '../comparability/sameness';
import { tally } from '../comparability/tally';

/** Cities whose figures can be compared directly: of one definition, nature, scope and period, read without care. */
export interface AlikeFigures {
  readonly nature: Nature;
  readonly placeCodes: readonly string[];
  /** In the order of time. */
  readonly periods: readonly TimePeriod[];
  readonly figures: readonly Observation[];
}

/**
 * Finds the figures of different cities that are the same kind of thing, most cities first. What departs from the plain
 * kind so that it must be read with care counts nowhere: a bound, an unstated scope, an inferred year, a doubtful
 * figure, one that another source contradicts or that a compiler made; nor does what stands before a break, or a part that its code does
 * not name.
 * @param dataset for the comparison of the figures
 * @param figures those of the cities, in the cities' order
 */
export function alikeFigures(dataset: Dataset, figures: readonly Observation[]): readonly AlikeFigures[] {
  const { differences } = compare(dataset, figures, 'trend');
  const sound = figures.filter(({ id }) => !differences.get(id)?.some(needsCare));
  const groups = tally(sound, (one) => keyOf(one, SAME_KIND_OF_A_YEAR))
    .map(({ items }) => items)
    .filter((items) => placesOf(items).length > 1)
    .filter((items) => isComparable(compare(dataset, items, 'sideBySide')));
  return tally(groups, kindAndPlaces)
    .flatMap(({ items }): readonly AlikeFigures[] => {
      const members = items.flat();
      const [first] = members;
      if (!first) return [];
      const periods = items.flatMap(([one]) => (one ? [one.period] : [])).sort(compareTimePeriods);
      return [{ nature: first.nature, placeCodes: placesOf(members), periods, figures: members }];
    })
    .sort((a, b) => b.placeCodes.length - a.placeCodes.length || b.periods.length - a.periods.length);
}

/** Whether every figure of the cities has its like in every city with figures. */
export function allAlike(figures: readonly Observation[], alike: readonly AlikeFigures[]): boolean {
  const [only] = alike;
  if (!only || alike.length > 1) return false;
  const members = new Set(only.figures);
  return placesOf(figures).length === only.placeCodes.length && figures.every((one) => members.has(one));
}

/** Other indicators are told apart by the groups; what shows within one definition is not. */
const needsCare = ({ dimension, code, gravity }: Difference): boolean =>
  dimension === 'definition' ? WITHIN_A_SERIES.has(code) : gravity === 'care';

const kindAndPlaces = (items: readonly Observation[]): string => {
  const [first] = items;
  const kind = first ? keyOf(first, { ...SAME_KIND, period: undefined }) : '';
  return [kind, ...placesOf(items)].join(' ');
};

const placesOf = (items: readonly Observation[]): readonly string[] => [
  ...new Set(items.map(({ placeCode }) => placeCode)),
];
