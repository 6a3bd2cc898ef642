import type { Dataset } from '@/domain/dataset';
import { type Observation, yearOf } from '@/domain/observation';
import { printedDifference } from '../printedPrecision';

/** How far a figure of a place is from the country's of the same year. */
export interface CountryGap {
  readonly country: Observation;
  /** Place minus country, in the indicator's unit: as fine as both were printed; 0 is about equal. */
  readonly difference: number;
}

/**
 * The distance of an observed figure to the country's of the same indicator and year. Both must be exact, of a whole
 * year whose number is printed, and of the whole place, and the unit must not depend on the size of a place.
 * @returns null where one of these fails, where the country has no figure, or has several that disagree
 */
export function countryGap(dataset: Dataset, observation: Observation): CountryGap | null {
  const indicator = dataset.indicator.get(observation.indicatorId);
  const kind = indicator && dataset.unit.get(indicator.unitId)?.kind;
  if ((kind !== 'rate' && kind !== 'ratio') || !isPlain(observation)) return null;
  const found = (dataset.observationsOf.get(observation.indicatorId) ?? []).filter(
    (other) =>
      dataset.place.get(other.placeCode)?.level === 'country' &&
      yearOf(other) === yearOf(observation) &&
      isPlain(other),
  );
  const [country] = found;
  if (!country || found.some(({ value }) => value !== country.value)) return null;
  return { country, difference: printedDifference(observation, country) };
}

/** An observed, exact figure of a whole place and a whole year. */
export const isPlain = ({ nature, bound, scope, period, periodBasis }: Observation): boolean =>
  nature === 'actual' &&
  bound === 'exact' &&
  scope === 'whole' &&
  period.kind === 'year' &&
  periodBasis === 'printed';
