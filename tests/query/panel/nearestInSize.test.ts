import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { UnitKind } from '@/domain/unit';
import { nearestInSize } from '@/query/panel/nearestInSize';
import { anyFigures, CATALOGUE, CODES, columnOf, figure } from './panelFixtures';

const column = columnOf([
  figure('360100', 100),
  figure('360200', 60),
  figure('360300', 150),
  figure('360400', 101, { doubtful: 'doubt' }),
  figure('440700', 0),
  figure('110000', 1000),
]);

const codes = (kind: UnitKind, count: number, of = column, code = '360100') =>
  nearestInSize(CATALOGUE, of, code, 2022, kind, count).map(({ city }) => city.code);

describe('the cities nearest in size', () => {
  it('are nearest by proportion for counts and money, by difference for rates', () => {
    expect(codes('count', 2)).toEqual(['360300', '360200']);
    expect(codes('rate', 2)).toEqual(['360200', '360300']);
  });

  it('leave out doubtful figures and itself, and put nothing last', () => {
    expect(codes('money', 9)).toEqual(['360300', '360200', '110000', '440700']);
  });

  it('are none for a city without a sound figure', () => {
    expect(codes('count', 3, column, '360400')).toEqual([]);
    expect(codes('count', 3, column, '360500')).toEqual([]);
  });

  it('are in the order of their codes where they are level as printed', () => {
    const rough = columnOf([
      figure('360300', 460000, { resolution: 10000 }),
      figure('360500', 460000, { resolution: 10000 }),
      figure('360100', 455000, { resolution: 100 }),
      figure('360200', 450000, { resolution: 10000 }),
    ]);
    const near = nearestInSize(CATALOGUE, rough, '360300', 2022, 'count', 9);
    expect(near.map(({ city, level }) => [city.code, level])).toEqual([
      ['360100', true],
      ['360500', true],
      ['360200', false],
    ]);
  });

  it('are the same whatever the order of the figures, and a longer list starts with the shorter', () => {
    fc.assert(
      fc.property(anyFigures, fc.constantFrom(...CODES), fc.nat(9), (list, code, count) => {
        const all = codes('count', 9, columnOf(list), code);
        expect(codes('count', 9, columnOf([...list].reverse()), code)).toEqual(all);
        expect(codes('count', count, columnOf(list), code)).toEqual(all.slice(0, count));
        expect(all).not.toContain(code);
      }),
    );
  });
});
