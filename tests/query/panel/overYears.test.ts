import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PanelColumn } from '@/domain/panel';
import { indexedColumn } from '@/query/panel/indexedColumn';
import { panelChange, panelIndex } from '@/query/panel/overYears';
import { boundary, columnOf, figure } from './panelFixtures';

const CITY = '360100';
const series = (values: Readonly<Record<number, number>>, resolution = 1): PanelColumn =>
  columnOf(
    Object.entries(values).map(([year, value]) => figure(CITY, value, { year: Number(year), resolution })),
  );
const change = (column: PanelColumn, from: number, to: number, kind: 'count' | 'rate' = 'count') =>
  panelChange(column, [boundary(CITY, 2011)], CITY, { from, to }, kind);

describe('the change of a city', () => {
  it('is a percentage of a count, a difference of a rate, either way in time', () => {
    const column = series({ 2012: 200, 2013: 150 });
    expect(change(column, 2012, 2013)).toMatchObject({ how: 'percent', value: -25, resolution: 0 });
    expect(change(column, 2013, 2012)).toMatchObject({ value: expect.closeTo(33.333, 2) });
    expect(change(column, 2012, 2013, 'rate')).toMatchObject({ how: 'points', value: -50 });
  });

  it('is none across a change of boundary, up to the first year printed in the new one', () => {
    const column = series({ 2009: 10, 2010: 20, 2011: 30, 2012: 40 });
    expect(change(column, 2010, 2011)).toMatchObject({ reason: 'boundary', change: { year: 2011 } });
    expect(change(column, 2012, 2009)).toMatchObject({ reason: 'boundary' });
    expect(change(column, 2009, 2010)).toMatchObject({ kind: 'change' });
    expect(change(column, 2011, 2012)).toMatchObject({ kind: 'change' });
  });

  it('is none across a leap of a count that nothing printed explains, up or down in time', () => {
    const pupils = [399_200, 404_600, 407_000, 415_200, 413_800, 342_900, 341_000, 349_200];
    const column = series(Object.fromEntries(pupils.map((value, at) => [2018 + at, value])));
    expect(change(column, 2018, 2025)).toMatchObject({
      reason: 'leap',
      leap: [{ year: 2022 }, { year: 2023 }],
    });
    expect(change(column, 2025, 2018)).toMatchObject({ reason: 'leap' });
    expect(change(column, 2023, 2025)).toMatchObject({ kind: 'change' });
    expect(change(column, 2018, 2022)).toMatchObject({ kind: 'change' });
    expect(change(column, 2018, 2025, 'rate')).toMatchObject({ kind: 'change' });
  });

  it('is none where an end is missing or doubtful, and says which', () => {
    const column = columnOf([
      figure(CITY, 5, { year: 2012 }),
      figure(CITY, 9, { year: 2013, doubtful: 'doubt' }),
    ]);
    expect(change(column, 2012, 2013)).toEqual({ kind: 'none', reason: 'doubtful', year: 2013 });
    expect(change(column, 2014, 2012)).toEqual({ kind: 'none', reason: 'missing', year: 2014 });
  });

  it('is none where rounding alone could make it, and is known no better than rounding allows', () => {
    const rough = series({ 2012: 460000, 2013: 470000, 2014: 480000 }, 10000);
    expect(change(rough, 2012, 2013)).toEqual({ kind: 'none', reason: 'coarse', resolution: 10000 });
    expect(change(rough, 2012, 2014)).toMatchObject({
      value: expect.closeTo(4.35, 2),
      resolution: expect.closeTo(4.44, 2),
    });
  });

  it('of things counted one by one is known from one on, and from zero only as a difference', () => {
    expect(change(series({ 2012: 50, 2013: 51 }), 2012, 2013)).toMatchObject({ value: 2, resolution: 0 });
    expect(change(series({ 2012: 50, 2013: 50 }), 2012, 2013)).toMatchObject({ value: 0 });
    expect(change(series({ 2012: 0, 2013: 50 }), 2012, 2013)).toEqual({ kind: 'none', reason: 'base' });
  });
});

describe('the index of a city', () => {
  it('is 100 in the base year and tells how far rounding reaches', () => {
    const rough = series({ 2012: 460000, 2013: 470000 }, 10000);
    expect(panelIndex(rough, [], CITY, 2012, 2012)).toMatchObject({ value: 100, resolution: 0 });
    expect(panelIndex(rough, [], CITY, 2012, 2013)).toMatchObject({
      value: expect.closeTo(102.17, 2),
      resolution: expect.closeTo(4.4, 1),
    });
  });

  it('goes back by the base year of another', () => {
    const year = fc.record({ 2012: fc.integer({ min: 1 }), 2015: fc.integer({ min: 1 }) });
    fc.assert(
      fc.property(year, (values) => {
        const there = panelIndex(series(values), [], CITY, 2012, 2015);
        const back = panelIndex(series(values), [], CITY, 2015, 2012);
        if (there.kind === 'none' || back.kind === 'none') throw new Error('No index');
        expect((there.value / 100) * (back.value / 100)).toBeCloseTo(1, 9);
      }),
    );
  });

  it('as a column stops at a change of boundary and has no doubtful years', () => {
    const column = columnOf([
      figure(CITY, 100, { year: 2009 }),
      figure(CITY, 999, { year: 2010, doubtful: 'doubt' }),
      figure(CITY, 150, { year: 2011 }),
      figure('360200', 50, { year: 2011 }),
      figure('360300', 20, { year: 2009 }),
      figure('360300', 30, { year: 2011 }),
    ]);
    const indexed = indexedColumn(column, [boundary(CITY, 2011)], 2009);
    expect([...(indexed.figures.get(CITY)?.keys() ?? [])]).toEqual([2009]);
    expect(indexed.figures.get('360200')).toBeUndefined();
    expect(indexed.figures.get('360300')?.get(2011)?.value).toBe(150);
    expect(indexed.measure).toMatchObject({ key: 'pupils:index-2009', unitId: 'index_2009' });
  });
});
