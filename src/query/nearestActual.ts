import { isRough, type Observation, yearOf } from '@/domain/observation';
import { alike, BELONGS_TO_AIM, BELONGS_TO_AIM_OF_YEAR, MEASURABLE } from './comparability/sameness';
import { soundOf } from './soundOf';

/**
 * The observed figure of the same place, indicator and scope nearest in time to a target or plan: the same year
 * first, then the latest before it, then the earliest after it; a doubtful one only where there is no other.
 * @returns null when there is none, or when the figure is itself observed
 */
export function nearestActual(observation: Observation, pool: readonly Observation[]): Observation | null {
  if (observation.nature === 'actual') return null;
  const distance = distanceFrom(yearOf(observation));
  return (
    [
      ...soundOf(
        pool.filter((other) => other.nature === 'actual' && alike(other, observation, BELONGS_TO_AIM)),
      ),
    ].sort((a, b) => distance(a) - distance(b) || (a.id < b.id ? -1 : 1))[0] ?? null
  );
}

/** How far a figure is from a year, for one that is sought: of that year, else the latest before it, else the first after. */
export const distanceFrom =
  (year: number) =>
  (one: Observation): number => {
    const years = yearOf(one) - year;
    return years <= 0 ? -years : 100 + years;
  };

/**
 * Whether the distance of an observed figure to a level may be stated: the figure is exact, both are for a whole year
 * and for the same part of the place, which is named. A half-year, a bound, a rough or
 * doubtful figure is shown as it was printed.
 * @param aim a target or plan; a rough one is no level to measure from
 */
export const mayMeasure = (aim: Observation, figure: Observation): boolean =>
  !isRough(aim.bound) && figure.bound === 'exact' && alike(aim, figure, MEASURABLE);

/** The targets and plans of the same place, indicator, scope and year as an observed figure. */
export function aimsOfYear(observation: Observation, pool: readonly Observation[]): readonly Observation[] {
  if (observation.nature !== 'actual') return [];
  return pool.filter(
    (other) => other.nature !== 'actual' && alike(other, observation, BELONGS_TO_AIM_OF_YEAR),
  );
}
