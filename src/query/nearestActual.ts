import { type Observation, yearOf } from '@/domain/observation';

/**
 * The observed figure of the same place, indicator and scope nearest in time to a target or plan: the same year
 * first, then the latest before it, then the earliest after it.
 * @returns null when there is none, or when the figure is itself observed
 */
export function nearestActual(observation: Observation, pool: readonly Observation[]): Observation | null {
  if (observation.nature === 'actual') return null;
  const candidates = pool.filter(
    (other) =>
      other.nature === 'actual' &&
      other.placeCode === observation.placeCode &&
      other.indicatorId === observation.indicatorId &&
      other.scope === observation.scope,
  );
  const distance = (other: Observation) => {
    const years = yearOf(other) - yearOf(observation);
    return years <= 0 ? -years : 100 + years;
  };
  return [...candidates].sort((a, b) => distance(a) - distance(b) || (a.id < b.id ? -1 : 1))[0] ?? null;
}

/** The targets and plans of the same place, indicator, scope and year as an observed figure. */
export function aimsOfYear(observation: Observation, pool: readonly Observation[]): readonly Observation[] {
  if (observation.nature !== 'actual') return [];
  return pool.filter(
    (other) =>
      other.nature !== 'actual' &&
      other.placeCode === observation.placeCode &&
      other.indicatorId === observation.indicatorId &&
      other.scope === observation.scope &&
      yearOf(other) === yearOf(observation),
  );
}
