import { breaksBefore, type Observation, yearOf } from '@/domain/observation';
import type { UnitKind } from '@/domain/unit';
import { leapScale, leapsIn } from './leaps';
import { roundingOf } from './resolution';

/** The leaps of a chain of observed figures in the order of years; of anything but counts and ratios there are none. */
export function observedLeaps(
  chain: readonly Observation[],
  kind: UnitKind,
): readonly (readonly [from: Observation, to: Observation])[] {
  const scale = leapScale(kind);
  if (scale === null) return [];
  return leapsIn(chain, (one) => ({
    year: yearOf(one),
    value: one.value * scale,
    step: roundingOf(one, kind) * scale,
    isBroken: breaksBefore(one),
  }));
}
