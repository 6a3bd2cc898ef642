import type { Observation } from '@/domain/observation';

/** A printed range, kept as two observations. */
export interface RangePair {
  readonly low: Observation;
  readonly high: Observation;
}

/** Finds printed ranges: an `at_least` and an `at_most` of one place, indicator, period, item and printed text. */
export function pairRanges(observations: readonly Observation[]): readonly RangePair[] {
  const keyOf = (observation: Observation) =>
    [
      observation.placeCode,
      observation.indicatorId,
      observation.period.text,
      observation.sourceId,
      observation.locator,
      observation.asPrinted,
    ].join('|');
  const lows = new Map(
    observations
      .filter(({ bound }) => bound === 'at_least')
      .map((observation) => [keyOf(observation), observation]),
  );
  return observations.flatMap((high) => {
    const low = high.bound === 'at_most' ? lows.get(keyOf(high)) : undefined;
    return low && low.value < high.value ? [{ low, high }] : [];
  });
}
