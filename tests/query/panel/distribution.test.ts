import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PANEL_DOUBTS, type PanelFigure } from '@/domain/panel';
import { distributionOf } from '@/query/panel/distribution';
import { enoughYears } from '@/query/panel/enoughYears';
import { COUNTRY } from '@/query/panel/panelArea';
import { anyFigures, CATALOGUE, CODES, columnOf, figure } from './panelFixtures';

const JIANGXI = { kind: 'province', provinceCode: '360000' } as const;

describe('how the cities of an area lie', () => {
  const column = columnOf([
    figure('110000', 100),
    figure('360100', 10),
    figure('360200', 20),
    figure('360300', 30),
    figure('360400', 50),
    figure('360500', 9999, { doubtful: 'doubt' }),
  ]);

  it('has the quartiles by interpolation between sound figures, doubtful ones left out', () => {
    expect(distributionOf(CATALOGUE, column, JIANGXI, 2022)).toEqual({
      year: 2022,
      count: 4,
      lowest: figure('360100', 10),
      highest: figure('360400', 50),
      median: { value: 25, resolution: 1 },
      middleHalf: { lower: { value: 17.5, resolution: 1 }, upper: { value: 35, resolution: 1 } },
    });
    expect(distributionOf(CATALOGUE, column, COUNTRY, 2022)?.median.value).toBe(30);
  });

  it.each(PANEL_DOUBTS)('lets no figure into a median that is marked: %s', (doubtful) => {
    const marked = columnOf([
      figure('360100', 10),
      figure('360200', 20),
      figure('360300', 30),
      figure('360400', 9999, { doubtful }),
    ]);
    expect(distributionOf(CATALOGUE, marked, JIANGXI, 2022)).toMatchObject({
      count: 3,
      highest: { value: 30 },
      median: { value: 20 },
    });
  });

  it('has no middle half of three, and is nothing of none', () => {
    const three = columnOf(CODES.slice(0, 3).map((code, at) => figure(code, at)));
    expect(distributionOf(CATALOGUE, three, COUNTRY, 2022)).toMatchObject({ count: 3, middleHalf: null });
    expect(distributionOf(CATALOGUE, column, COUNTRY, 2021)).toBeNull();
  });

  it('knows a median to the coarser step of the figures it lies between', () => {
    const mixed = columnOf([figure('360100', 100), figure('360200', 10000, { resolution: 10000 })]);
    expect(distributionOf(CATALOGUE, mixed, JIANGXI, 2022)?.median.resolution).toBe(10000);
  });

  it('is in order whatever the figures', () => {
    fc.assert(
      fc.property(anyFigures, (list) => {
        const found = distributionOf(CATALOGUE, columnOf(list), COUNTRY, 2022);
        if (!found) {
          expect(list.filter(({ doubtful }) => !doubtful)).toEqual([]);
          return;
        }
        const { lowest, highest, median, middleHalf } = found;
        const steps = middleHalf
          ? [middleHalf.lower.value, median.value, middleHalf.upper.value]
          : [median.value];
        const values = [lowest.value, ...steps, highest.value];
        expect([...values].sort((a, b) => a - b)).toEqual(values);
      }),
    );
  });
});

describe('the years with enough figures', () => {
  it('have three quarters of the cities that there are, and four at least', () => {
    const year = (at: number, count: number, doubtful: PanelFigure['doubtful'] = false) =>
      CODES.slice(0, count).map((code) => figure(code, 5, { year: at, doubtful }));
    const column = columnOf([
      ...year(2003, 9),
      ...year(2001, 7),
      ...year(2002, 6),
      ...year(2004, 9, 'doubt'),
    ]);
    expect(enoughYears(CATALOGUE, column, COUNTRY)).toEqual([2001, 2003]);
    expect(enoughYears(CATALOGUE, column, { kind: 'province', provinceCode: '440000' })).toEqual([]);
  });
});
