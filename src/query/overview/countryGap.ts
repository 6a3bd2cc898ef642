import type { Dataset } from '@/domain/dataset';
import type { Observation } from '@/domain/observation';
import { alike, fits, PLAIN_OF_A_YEAR } from '../comparability/sameness';
import { atPlace } from '../observation/observationIndex';
import { allAgree, areLevel, roundedDifference } from '../series/resolution';

/** How far a figure of a place is from the country's of the same year. */
export interface CountryGap {
  readonly country: Observation;
  /** Place minus country, in the indicator's unit: as fine as both were printed; 0 where they are level. */
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
  if ((kind !== 'rate' && kind !== 'ratio') || !fits(observation, PLAIN_OF_A_YEAR)) return null;
  const pool = dataset.observationsOf.get(observation.indicatorId) ?? [];
  const found = dataset.places
    .filter(({ level }) => level === 'country')
    .flatMap(({ code }) => atPlace(pool, code))
    .filter((other) => alike(other, observation, PLAIN_OF_A_YEAR));
  const [country] = found;
  if (!country || !allAgree(found)) return null;
  const level = areLevel(observation, country, kind);
  return { country, difference: level ? 0 : roundedDifference(observation, country, kind) };
}
