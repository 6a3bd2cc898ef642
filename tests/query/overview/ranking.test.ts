import { describe, expect, it } from 'vitest';
import { placingOf } from '@/query/overview/ranking';
import { datasetOf, indicator, type ObservationChange, observation, selectFrom } from '../../fixtures';

const CITIES = ['360100', '360700', '361000', '440700'] as const;

/** The places of the four cities by some values, in their fixed order of places. */
function placed(
  values: readonly number[],
  change: ObservationChange = {},
  direction: 'higher' | 'lower' = 'higher',
) {
  const observations = values.map((value, at) =>
    observation({ ...change, placeCode: CITIES[at] ?? '', value }),
  );
  const dataset = datasetOf(observations, [indicator({ id: 'rate', direction })]);
  const ranking = placingOf(dataset, selectFrom(dataset), observations, new Set(CITIES));
  return ranking.kind === 'ranked'
    ? ranking.ranks.map(({ place, observation: { value } }) => `${place} ${value}`)
    : ranking.kind;
}

describe('the order of the cities', () => {
  it('gives one place to those that are level, in their fixed order', () => {
    expect(placed([90, 91, 95, 80])).toEqual(['1 95', '2 90', '2 91', '4 80']);
  });

  it('tells those apart that are printed finely enough', () => {
    expect(placed([90, 91, 95, 80], { resolution: 0.1 })).toEqual(['1 95', '2 91', '3 90', '4 80']);
  });

  it('starts at the lowest where lower is better', () => {
    expect(placed([90, 91, 95, 80], {}, 'lower')).toEqual(['1 80', '2 90', '2 91', '4 95']);
  });

  it('has no doubtful figure in it', () => {
    const doubtful = observation({ value: 99, doubt: { zh: '', en: 'Out of line' } });
    const others = [81, 85].map((value, at) => observation({ placeCode: CITIES[at + 1] ?? '', value }));
    const dataset = datasetOf([doubtful, ...others]);
    const ranking = placingOf(dataset, selectFrom(dataset), [doubtful, ...others], new Set(CITIES));
    expect(ranking).toMatchObject({ kind: 'ranked', ofLatest: false });
    expect(ranking.kind === 'ranked' && ranking.ranks.map(({ observation: { value } }) => value)).toEqual([
      85, 81,
    ]);
  });
});
