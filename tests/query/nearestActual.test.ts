import { describe, expect, it } from 'vitest';
import { aimsOfYear, nearestActual } from '@/query/nearestActual';
import { observation } from '../fixtures';

const actual = (id: string, year: number) => observation({ id, time: String(year), nature: 'actual' });

describe('the observed figure nearest to an aim', () => {
  const aim = observation({ id: 'aim', time: '2020', nature: 'target' });

  it('is of the same year first, then the latest before, then the earliest after', () => {
    const pool = [
      actual('before', 2016),
      actual('long before', 2011),
      actual('same', 2020),
      actual('after', 2021),
    ];
    expect(nearestActual(aim, pool)?.id).toBe('same');
    expect(
      nearestActual(
        aim,
        pool.filter(({ id }) => id !== 'same'),
      )?.id,
    ).toBe('before');
    expect(nearestActual(aim, [actual('after', 2021), actual('later', 2023)])?.id).toBe('after');
  });

  it('is none for another place, scope or indicator, and none for an observed figure', () => {
    const strangers = [
      observation({ id: 'place', time: '2020', placeCode: '360700' }),
      observation({ id: 'scope', time: '2020', scope: 'municipal' }),
      observation({ id: 'indicator', time: '2020', indicatorId: 'other' }),
    ];
    expect(nearestActual(aim, strangers)).toBeNull();
    expect(nearestActual(actual('own', 2020), [actual('same', 2020)])).toBeNull();
  });
});

describe('the aims of the year of an observed figure', () => {
  it('are targets and plans of that year only', () => {
    const pool = [
      observation({ id: 'target', time: '2020', nature: 'target' }),
      observation({ id: 'plan', time: '2020', nature: 'plan' }),
      observation({ id: 'next', time: '2021', nature: 'target' }),
      actual('result', 2020),
    ];
    expect(aimsOfYear(actual('own', 2020), pool).map(({ id }) => id)).toEqual(['target', 'plan']);
    expect(aimsOfYear(pool[0] ?? actual('own', 2020), pool)).toEqual([]);
  });
});
