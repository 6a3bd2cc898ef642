import { isDoubtful, type Observation, yearOf } from '@/domain/observation';
import { isCity } from '@/domain/place';
import { contradictions } from '@/query/comparability/rivals';
import { pairRanges, type RangePair } from '@/query/printedRanges';
import type { Selection } from '@/query/selection';
import { type MarkAxis, mark, markRadius } from '../markShapes';
import type { SceneMark } from '../scene';
import type { TrendLayout } from './trendLayout';

const ON_TARGET_DISTANCE = 3;

export interface TrendMarks {
  readonly marks: readonly SceneMark[];
  /** Observed figures drawn on their target, with the target they stand for too. */
  readonly onTarget: ReadonlyMap<Observation, Observation>;
  readonly ranges: readonly RangePair[];
  /** Figures on a dashed stub: of a near definition, or at odds with the line. */
  readonly stubbed: ReadonlySet<Observation>;
}

/**
 * The mark of every observation of a trend, provinces and the country beneath the cities.
 * @param small draws cities' marks at the size of benchmarks, for pictures too small for full ones
 */
export function trendMarks(selection: Selection, layout: TrendLayout, small = false): TrendMarks {
  const onTarget = findOnTarget(selection, layout);
  const hidden = new Set(onTarget.values());
  const rivals = new Set(
    contradictions(selection.observations).flatMap(({ held, members }) =>
      members.filter((one) => one !== held),
    ),
  );
  const ranges = pairRanges(selection.observations);
  const inRange = new Set(ranges.flatMap((range) => [range.low, range.high]));
  const shared = selection.series.some((series) => series.own);
  const scopes = new Set(selection.observations.map((observation) => observation.scope));
  const scopeMatters = scopes.size > 1;

  const stubbed = new Set(
    selection.series.flatMap((series) =>
      series.observations.filter((observation) => (!series.own && shared) || rivals.has(observation)),
    ),
  );
  const cities = new Set(selection.places.filter(isCity).map(({ code }) => code));
  const marks = selection.series.flatMap((series) =>
    series.observations
      .filter((observation) => !hidden.has(observation))
      .map((observation): SceneMark => {
        const axis: MarkAxis = {
          value: 'up',
          benchmark: small || !isCity(series.place),
          stub: stubbed.has(observation),
          onTarget: onTarget.has(observation),
          scopeMatters,
          spanPx: spanPx(observation, layout),
        };
        const drawn = inRange.has(observation) ? { ...observation, bound: 'exact' as const } : observation;
        return {
          observation,
          at: layout.place(yearOf(observation), observation.value),
          value: [yearOf(observation), observation.value],
          colour: series.place.colour,
          shapes: mark(drawn, axis),
          radius: markRadius(observation, axis),
        };
      }),
  );
  marks.sort((a, b) => layerOf(a, cities) - layerOf(b, cities));
  return { marks, onTarget, ranges, stubbed };
}

/** Provinces and the country beneath the cities; hollow marks above full ones, which would hide them. */
function layerOf({ observation }: SceneMark, cities: ReadonlySet<string>): number {
  return (cities.has(observation.placeCode) ? 2 : 0) + (observation.nature === 'actual' ? 0 : 1);
}

function spanPx(observation: Observation, layout: TrendLayout): number {
  const { period } = observation;
  if (period.kind !== 'years') return 0;
  return (period.endYear - Math.max(period.startYear, layout.years.from)) * layout.slot;
}

function findOnTarget(selection: Selection, layout: TrendLayout): ReadonlyMap<Observation, Observation> {
  const found = new Map<Observation, Observation>();
  for (const series of selection.series) {
    if (!isCity(series.place)) continue;
    for (const actual of series.observations.filter((one) => one.nature === 'actual' && !isDoubtful(one))) {
      const target = series.observations.find(
        (other) =>
          other.nature === 'target' &&
          yearOf(other) === yearOf(actual) &&
          other.bound === 'exact' &&
          !isDoubtful(other) &&
          other.scope === actual.scope &&
          Math.abs(
            layout.place(yearOf(actual), actual.value).y - layout.place(yearOf(other), other.value).y,
          ) < ON_TARGET_DISTANCE,
      );
      if (target) found.set(actual, target);
    }
  }
  return found;
}
