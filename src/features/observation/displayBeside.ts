import type { Language } from '@/domain/localized';
import type { Observation } from '@/domain/observation';
import type { Unit } from '@/domain/unit';
import { type DisplayUnit, displayUnit, tellingApart } from '@/lib/numberFormat';
import { aimsOfYear, nearestActual } from '@/query/aims/nearestActual';

/** The display unit of a figure, in which it does not read as a figure beside it that it is not. */
export const displayBeside = (
  { value }: Observation,
  others: readonly Observation[],
  unit: Unit,
  language: Language,
): DisplayUnit =>
  tellingApart(
    displayUnit(unit, Math.abs(value), language),
    others.map((other) => [value, other.value] as const),
  );

/** What answers a figure: of an observed one the targets and plans of its year, of these the nearest observed one. */
export function answersOf(
  observation: Observation,
  pool: readonly Observation[] = [],
): readonly Observation[] {
  const actual = nearestActual(observation, pool);
  return actual ? [actual] : aimsOfYear(observation, pool);
}
