import type { Measure } from '../measure';
import { CHILDREN_SHARE, RESIDENTS } from './perHead';

/** The ids of the indicators that a measure is worked out from, besides the indicator that it is a measure of. */
export function measureInputs(measure: Measure): readonly string[] {
  if (measure.kind === 'ratio') return [measure.indicatorId];
  if (measure.kind !== 'per') return [];
  return measure.population === 'children' ? [RESIDENTS, CHILDREN_SHARE] : [RESIDENTS];
}
