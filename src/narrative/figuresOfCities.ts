import type { Dataset } from '@/domain/dataset';
import type { Observation } from '@/domain/observation';
import { isCity } from '@/domain/place';

/** The figures of cities among some figures, in their order. */
export const figuresOfCities = (
  { place }: Dataset,
  observations: readonly Observation[],
): readonly Observation[] =>
  observations.filter(({ placeCode }) => {
    const found = place.get(placeCode);
    return found !== undefined && isCity(found);
  });
