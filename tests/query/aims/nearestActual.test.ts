import { describe, expect, it } from 'vitest';
import type { Observation } from '@/domain/observation';
import { distanceToAim } from '@/query/aims/aimVerdict';
import { aimsOfYear, nearestActual } from '@/query/aims/nearestActual';
import { datasetOf, observation } from '../../fixtures';

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

describe('a distance to a level', () => {
  const aim = observation({ time: '2022', nature: 'target', value: 90 });
  const distance = (level: Observation, figure: Observation) =>
    distanceToAim(datasetOf([level, figure]), { figure: level, upper: null }, figure);

  it('may be stated for an exact figure of a whole year and the same named part of the place', () => {
    expect(distance(aim, observation({ time: '2021', value: 88 }))).toBe(-2);
    expect(distance({ ...aim, bound: 'at_least' }, observation({ time: '2021', value: 88 }))).toBe(-2);
  });

  it.each([
    ['a half-year', { time: '2021-S1' }],
    ['several years', { time: '2019-01-01/P3Y' }],
    ['a bound', { bound: 'at_least' as const }],
    ['a rough figure', { bound: 'about' as const }],
    ['another scope', { scope: 'central_urban' as const }],
    ['a doubtful figure', { doubt: { zh: '', en: 'Misprint' } }],
    ['a figure too coarse to tell', { value: 90.3, resolution: 1 }],
  ])('may not for %s', (_, change) => {
    expect(distance(aim, observation({ time: '2021', ...change }))).toBeNull();
  });

  it('may not where the aim is rough, of a part of the year, or of a part of the place that nobody named', () => {
    const figure = observation({ time: '2021' });
    expect(distance({ ...aim, bound: 'about' }, figure)).toBeNull();
    expect(distance({ ...aim, doubt: { zh: '', en: 'Misprint' } }, figure)).toBeNull();
    expect(distance(observation({ time: '2022-S1', nature: 'target' }), figure)).toBeNull();
    const unnamed = { scope: 'unspecified' } as const;
    expect(distance({ ...aim, ...unnamed }, { ...figure, ...unnamed })).toBeNull();
  });
});
