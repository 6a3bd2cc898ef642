import { breaksBefore, type Observation, yearOf } from '@/domain/observation';

type Pool = readonly Observation[];

/** Looks figures up by a key; the index of a pool is built at the first look and kept with it, in the pool's order. */
function indexedBy(keyOf: (observation: Observation) => string): (pool: Pool, key: string) => Pool {
  const indexes = new WeakMap<Pool, ReadonlyMap<string, Pool>>();
  return (pool, key) => {
    const index = indexes.get(pool) ?? buildIndex(pool, keyOf);
    indexes.set(pool, index);
    return index.get(key) ?? NONE;
  };
}

const NONE: Pool = [];

function buildIndex(pool: Pool, keyOf: (observation: Observation) => string): ReadonlyMap<string, Pool> {
  const groups = new Map<string, Observation[]>();
  for (const observation of pool) {
    const key = keyOf(observation);
    const group = groups.get(key);
    if (group) group.push(observation);
    else groups.set(key, [observation]);
  }
  return groups;
}

/** The figures of a place among some figures, without going through all of them again for the next place. */
export const atPlace = indexedBy(({ placeCode }) => placeCode);

const byPeriod = indexedBy(({ placeCode, period }) => `${placeCode} ${period.text}`);

/** The figures of a place and a period. */
export const atPlaceInPeriod = (pool: Pool, placeCode: string, period: Observation['period']): Pool =>
  byPeriod(pool, `${placeCode} ${period.text}`);

const byYear = indexedBy((one) => `${one.placeCode} ${yearOf(one)}`);

/** The figures of a place whose period ends in a year. */
export const atPlaceInYear = (pool: Pool, placeCode: string, year: number): Pool =>
  byYear(pool, `${placeCode} ${year}`);

const byBreak = indexedBy((one) => (breaksBefore(one) ? one.placeCode : ''));

/** The figures of a place before which a series breaks. */
export const breaksAtPlace = (pool: Pool, placeCode: string): Pool => byBreak(pool, placeCode);
