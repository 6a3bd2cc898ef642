import { isDoubtful, type Observation, yearOf } from '@/domain/observation';
import { soundOf } from './soundOf';

/**
 * The observed figure of the same place, indicator and scope nearest in time to a target or plan: the same year
 * first, then the latest before it, then the earliest after it; a doubtful one only where there is no other.
 * @returns null when there is none, or when the figure is itself observed
 */
export function nearestActual(observation: Observation, pool: readonly Observation[]): Observation | null {
  if (observation.nature === 'actual') return null;
  const candidates = soundOf(
    pool.filter(
      (other) =>
        other.nature === 'actual' &&
        other.placeCode === observation.placeCode &&
        other.indicatorId === observation.indicatorId &&
        other.scope === observation.scope,
    ),
  );
  const distance = (other: Observation) => {
    const years = yearOf(other) - yearOf(observation);
    return years <= 0 ? -years : 100 + years;
  };
  return [...candidates].sort((a, b) => distance(a) - distance(b) || (a.id < b.id ? -1 : 1))[0] ?? null;
}

/**
 * Whether the distance of an observed figure to a level may be stated: the figure is exact, both are for a whole year
 * and for the same part of the place, which is named. A half-year, a bound, a rough or
 * doubtful figure is shown as it was printed.
 * @param aim a target or plan; a rough one is no level to measure from
 */
export function mayMeasure(aim: Observation, figure: Observation): boolean {
  const rough = aim.bound === 'about' || aim.bound === 'nearly';
  return (
    !rough &&
    !isDoubtful(aim) &&
    !isDoubtful(figure) &&
    figure.bound === 'exact' &&
    figure.scope === aim.scope &&
    aim.scope !== 'unspecified' &&
    figure.period.kind === 'year' &&
    aim.period.kind === 'year'
  );
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
