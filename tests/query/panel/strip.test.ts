import { describe, expect, it } from 'vitest';
import { inRow, isBroken } from '@/query/panel/strip';
import { boundary, columnOf, figure } from './panelFixtures';
import { PUPILS, SHARES, STRIP_CODES, STRIP_YEARS, stripCase, stripDataset } from './stripFixtures';

describe('a strip of cities', () => {
  it('has a lane a province of the cities compared, with every sound figure of the year', () => {
    const { strip } = stripCase(stripDataset(), 'pupils', 2009);
    expect(strip.lanes.map(({ code, figures }) => [code, figures.length])).toEqual([
      ['360000', 10],
      ['440000', 21],
    ]);
    expect(strip.lanes[0]?.figures.map(({ cityCode }) => cityCode)).not.toContain('360700');
    expect(strip.cities).toHaveLength(32);
    expect(strip.country.count).toBe(31);
  });

  it('shows the year asked for, else the nearest held, else the last', () => {
    const dataset = stripDataset();
    expect(stripCase(dataset, 'share', 2006).strip.year).toBe(2006);
    expect(stripCase(dataset, 'share', 2005).strip.year).toBe(2006);
    expect(stripCase(dataset, 'share').strip.year).toBe(2021);
  });

  it('has five years spread over those held, the first and the last among them; of one year none', () => {
    const dataset = stripDataset();
    expect(stripCase(dataset, 'share', 2003).strip.rows.map(({ year }) => year)).toEqual([
      2000, 2006, 2012, 2015, 2021,
    ]);
    const one = columnOf(
      STRIP_CODES.map((code, at) => figure(code, 10 + at, { year: 2020 })),
      'share',
      'percent',
    );
    expect(stripCase(stripDataset([one]), 'share').strip.rows).toEqual([]);
  });

  it('ranks and changes only sound figures, within one boundary', () => {
    const dataset = stripDataset([SHARES, PUPILS], [boundary('440700', 2015)]);
    const cityOf = (indicatorId: string, code: string, year: number) =>
      stripCase(dataset, indicatorId, year).strip.cities.find(({ city }) => city.code === code);
    expect(cityOf('pupils', '360700', 2009)?.inProvince).toMatchObject({ kind: 'none', reason: 'doubtful' });
    expect(cityOf('share', '440700', 2021)?.change).toMatchObject({ kind: 'none', reason: 'boundary' });
    expect(cityOf('share', '440700', 2012)?.change).toMatchObject({ kind: 'change', how: 'points' });
    expect(cityOf('share', '440700', 2000)?.change).toBeNull();
    const { strip } = stripCase(dataset, 'share');
    expect(isBroken(strip, '440700', 2012, 2015)).toBe(true);
    expect(isBroken(strip, '440700', 2015, 2021)).toBe(false);
  });

  it('finds a city in a row, none where its figure is doubtful', () => {
    const years = STRIP_YEARS.filter((year) => [2000, 2009, 2021].includes(year));
    const few = columnOf(
      [...PUPILS.figures.values()]
        .flatMap((of) => [...of.values()])
        .filter(({ year }) => years.includes(year)),
      'pupils',
    );
    const { strip } = stripCase(stripDataset([few]), 'pupils');
    expect(strip.rows.map((row) => inRow(row, '360700')?.year)).toEqual([2000, undefined, 2021]);
  });
});
