import type { Dataset } from '@/domain/dataset';
import type { Observation } from '@/domain/observation';
import type { UnitKind } from '@/domain/unit';
import { observedLeaps } from '../series/observedLeaps';
import { isContinued, publisherSteps } from '../series/publishers';
import { chainOf } from '../series/series';
import { keyOf, SAME_SERIES } from './sameness';
import { tally } from './tally';

/** Where a line goes on though its two sides may not be the same count: nothing that is printed says that they are not. */
export interface LineJoints {
  /** By the id of a figure that leaps away from the year before: the figure of that year. */
  readonly leaps: ReadonlyMap<string, Observation>;
  /** By the id of a figure of another publisher behind one of a yearbook: the latter. The way back to yearbooks is none. */
  readonly publishers: ReadonlyMap<string, Observation>;
}

/**
 * Finds both in figures of whole places printed as they are, or worked out of such, within each series and never at a break that is told.
 * @param kind of their unit, where their indicator is not of the dataset
 */
export function lineJointsOf(
  dataset: Dataset,
  observations: readonly Observation[],
  kind?: UnitKind,
): LineJoints {
  const chains = tally(
    observations.filter((one) => one.derivation || one.origin === 'printed'),
    (one) => keyOf(one, SAME_SERIES),
  ).map(({ items }) => chainOf(items));
  return {
    leaps: new Map(
      chains.flatMap((chain) => leapsOf(dataset, chain, kind).map(([from, to]) => [to.id, from])),
    ),
    publishers: new Map(
      chains.flatMap((chain) =>
        publisherSteps(dataset.source, chain)
          .filter(([from]) => isContinued(dataset.source, from))
          .map(([from, to]) => [to.id, from]),
      ),
    ),
  };
}

type Step = readonly [from: Observation, to: Observation];

function leapsOf(dataset: Dataset, chain: readonly Observation[], kind?: UnitKind): readonly Step[] {
  const unitId = dataset.indicator.get(chain[0]?.indicatorId ?? '')?.unitId ?? '';
  const known = kind ?? dataset.unit.get(unitId)?.kind;
  return known ? observedLeaps(chain, known) : [];
}
