import { DIMENSIONS } from '../comparability/dimension';
import type { Removal } from './strictSelection';

/** What was taken away from several pictures as if from one, in the order of the dimensions. */
export function mergedRemovals(removals: readonly Removal[]): readonly Removal[] {
  return DIMENSIONS.flatMap((dimension): readonly Removal[] => {
    const observations = removals
      .filter((one) => one.dimension === dimension)
      .flatMap((one) => one.observations);
    return observations.length > 0 ? [{ dimension, observations }] : [];
  });
}
