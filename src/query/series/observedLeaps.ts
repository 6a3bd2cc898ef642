import { breaksBefore, type Observation, yearOf } from '@/domain/observation';
import type { UnitKind } from '@/domain/unit';
import { leapsIn } from './leaps';
import { roundingOf } from './resolution';

/** The leaps of a chain of observed figures in the order of years; of anything but counts there are none. */
export const observedLeaps = (
  chain: readonly Observation[],
  kind: UnitKind,
): readonly (readonly [from: Observation, to: Observation])[] =>
  kind === 'count'
    ? leapsIn(chain, (one) => ({
        year: yearOf(one),
        value: one.value,
        step: roundingOf(one, kind),
        isBroken: breaksBefore(one),
      }))
    : [];
