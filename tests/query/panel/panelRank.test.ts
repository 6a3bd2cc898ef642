import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PANEL_DOUBTS, type PanelColumn } from '@/domain/panel';
import { panelRank } from '@/query/panel/panelRank';
import { anyFigures, CATALOGUE, CODES, columnOf, figure } from './panelFixtures';

const rank = (column: PanelColumn, code: string, within: 'province' | 'country' = 'province') =>
  panelRank(CATALOGUE, column, code, 2022, within, 'highest');

describe('the rank of a city', () => {
  const column = columnOf([
    figure('110000', 900),
    figure('360100', 400),
    figure('360200', 300),
    figure('360300', 300),
    figure('360400', 500, { doubtful: 'doubt' }),
    figure('440700', 350),
    figure('630100', 10),
  ]);

  it('is among the sound figures of its province, or of the country with its municipalities', () => {
    expect(rank(column, '360100')).toMatchObject({ place: 1, of: 3, level: [] });
    expect(rank(column, '360100', 'country')).toMatchObject({ place: 2, of: 6 });
    expect(rank(column, '110000', 'country')).toMatchObject({ place: 1, of: 6 });
  });

  it('is shared by equal figures, and leaves out the places that they fill', () => {
    expect(rank(column, '360200')).toMatchObject({ place: 2, level: ['360300'], equal: 1 });
    expect(rank(column, '360300')).toMatchObject({ place: 2, level: ['360200'] });
    expect(rank(column, '630100', 'country')).toMatchObject({ place: 6, of: 6 });
  });

  it('counts from the lowest too', () => {
    expect(panelRank(CATALOGUE, column, '360100', 2022, 'province', 'lowest')).toMatchObject({
      place: 3,
      from: 'lowest',
    });
  });

  it.each(PANEL_DOUBTS)(
    'is none for a figure that is marked, nor does it count for others: %s',
    (doubtful) => {
      const marked = columnOf([
        figure('360100', 400),
        figure('360200', 300),
        figure('360300', 500, { doubtful }),
      ]);
      expect(rank(marked, '360300')).toEqual({ kind: 'none', reason: 'doubtful', of: 2 });
      expect(rank(marked, '360100')).toMatchObject({ place: 1, of: 2 });
    },
  );

  it('says why there is none', () => {
    expect(rank(column, '360400')).toEqual({ kind: 'none', reason: 'doubtful', of: 3 });
    expect(rank(column, '360500')).toEqual({ kind: 'none', reason: 'missing', of: 3 });
    expect(rank(column, '110000')).toEqual({ kind: 'none', reason: 'noProvince', of: 0 });
    expect(rank(column, '630100')).toEqual({ kind: 'none', reason: 'alone', of: 0 });
    expect(rank(column, '999900')).toMatchObject({ kind: 'none', reason: 'missing' });
  });
});

describe('figures rounded to different steps', () => {
  const whole = { resolution: 10000 };
  const column = columnOf([
    figure('360100', 470000, whole),
    figure('360200', 460000, whole),
    figure('360300', 466000, { resolution: 100 }),
    figure('360400', 450000, whole),
    figure('360500', 450900, { resolution: 100 }),
  ]);

  it('are level when less than a step of the coarser apart, apart when a whole step', () => {
    expect(rank(column, '360100')).toMatchObject({ place: 1, level: ['360300'], equal: 0 });
    expect(rank(column, '360200')).toMatchObject({ place: 2, level: ['360300', '360500'] });
    expect(rank(column, '360300')).toMatchObject({ place: 1, level: ['360100', '360200'] });
    expect(rank(column, '360400')).toMatchObject({ place: 4, level: ['360500'] });
  });

  it('of things counted one by one are apart by one', () => {
    const schools = columnOf([figure('360100', 52), figure('360200', 51)], 'schools', 'institution');
    expect(rank(schools, '360100')).toMatchObject({ place: 1, level: [] });
    expect(rank(schools, '360200')).toMatchObject({ place: 2, level: [] });
  });
});

describe('any ranking', () => {
  const cityAndWithin = fc.record({
    code: fc.constantFrom(...CODES),
    within: fc.constantFrom('province' as const, 'country' as const),
    from: fc.constantFrom('highest' as const, 'lowest' as const),
  });

  it('does not depend on the order of the figures or cities', () => {
    const shuffled = anyFigures.chain((list) =>
      fc.tuple(
        fc.constant(list),
        fc.shuffledSubarray([...list], { minLength: list.length }),
        fc.shuffledSubarray([...CATALOGUE.cities], { minLength: CODES.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, cityAndWithin, ([list, other, cities], { code, within, from }) => {
        const one = panelRank(CATALOGUE, columnOf(list), code, 2022, within, from);
        const two = panelRank({ ...CATALOGUE, cities }, columnOf(other), code, 2022, within, from);
        expect(two).toEqual(one);
      }),
    );
  });

  it('has places from 1 to the count, with room for all that are level', () => {
    fc.assert(
      fc.property(anyFigures, cityAndWithin, (list, { code, within, from }) => {
        const found = panelRank(CATALOGUE, columnOf(list), code, 2022, within, from);
        if (found.kind === 'none') return;
        expect(found.place).toBeGreaterThanOrEqual(1);
        expect(found.place + found.level.length).toBeLessThanOrEqual(found.of);
      }),
    );
  });

  it('counts the same from either end', () => {
    fc.assert(
      fc.property(anyFigures, cityAndWithin, (list, { code, within }) => {
        const high = panelRank(CATALOGUE, columnOf(list), code, 2022, within, 'highest');
        const low = panelRank(CATALOGUE, columnOf(list), code, 2022, within, 'lowest');
        if (high.kind === 'none' || low.kind === 'none') expect(low).toEqual(high);
        else expect(high.place + low.place + high.level.length).toBe(high.of + 1);
      }),
    );
  });

  it('is level both ways', () => {
    fc.assert(
      fc.property(anyFigures, fc.constantFrom(...CODES), (list, code) => {
        const found = rank(columnOf(list), code, 'country');
        if (found.kind === 'none') return;
        for (const other of found.level)
          expect(rank(columnOf(list), other, 'country')).toMatchObject({
            level: expect.arrayContaining([code]),
          });
      }),
    );
  });
});
