import { type Observation, yearOf } from '@/domain/observation';
import { soundOf } from '../catalogue/soundOf';
import { alike, BELONGS_TO_AIM, BELONGS_TO_AIM_OF_YEAR } from '../comparability/sameness';

/**
 * The observed figure of the same place, indicator and scope nearest in time to a target or plan: the same year
 * first, then the latest before it, then the earliest after it; a doubtful one only where there is no other.
 * @returns null when there is none, or when the figure is itself observed
 */
export function nearestActual(observation: Observation, pool: readonly Observation[]): Observation | null {
  if (observation.nature === 'actual') return null;
  const candidates = pool.filter(
    (other) => other.nature === 'actual' && alike(other, observation, BELONGS_TO_AIM),
  );
  return nearestTo(soundOf(candidates), yearOf(observation));
}

/** Of some figures that of a year, else the latest before it, else the earliest after it. */
export function nearestTo(figures: readonly Observation[], year: number): Observation | null {
  const distance = (one: Observation) => {
    const years = yearOf(one) - year;
    return years <= 0 ? -years : LATER + years;
  };
  return [...figures].sort((a, b) => distance(a) - distance(b) || (a.id < b.id ? -1 : 1))[0] ?? null;
}

/** Further than any figure before. */
const LATER = 10_000;

/** The targets and plans of the same place, indicator, scope and year as an observed figure. */
export function aimsOfYear(observation: Observation, pool: readonly Observation[]): readonly Observation[] {
  if (observation.nature !== 'actual') return [];
  return pool.filter(
    (other) => other.nature !== 'actual' && alike(other, observation, BELONGS_TO_AIM_OF_YEAR),
  );
}
