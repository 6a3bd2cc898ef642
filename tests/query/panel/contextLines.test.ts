import { describe, expect, it } from 'vitest';
import { PANEL_DOUBTS } from '@/domain/panel';
import { cityRuns, distributionRuns, panelLines } from '@/query/panel/contextLines';
import { COUNTRY } from '@/query/panel/panelArea';
import { boundary, CATALOGUE, CODES, catalogueOf, columnOf, figure } from './panelFixtures';

const years = (runs: readonly (readonly { readonly year: number }[])[]) =>
  runs.map((run) => run.map(({ year }) => year));

const city = (code: string, from: number, to: number, doubtful: readonly number[] = []) =>
  Array.from({ length: to - from + 1 }, (_, at) =>
    figure(code, 5, { year: from + at, doubtful: doubtful.includes(from + at) && 'doubt' }),
  );

describe('the line of a city', () => {
  it('joins neighbouring years only, and none across a doubtful year or a change of boundary', () => {
    const column = columnOf([...city('360100', 2000, 2008, [2003]), ...city('360100', 2010, 2011)]);
    expect(years(cityRuns(column, [boundary('360100', 2006), boundary('360200', 2001)], '360100'))).toEqual([
      [2000, 2001, 2002],
      [2004, 2005],
      [2006, 2007, 2008],
      [2010, 2011],
    ]);
  });

  it.each(PANEL_DOUBTS)('passes through no figure that is marked: %s', (doubtful) => {
    const column = columnOf([
      ...city('360100', 2000, 2001),
      figure('360100', 9, { year: 2002, doubtful }),
      ...city('360100', 2003, 2004),
    ]);
    expect(years(cityRuns(column, [], '360100'))).toEqual([
      [2000, 2001],
      [2003, 2004],
    ]);
  });

  it('is there for each other city of the province that has a sound figure', () => {
    const column = columnOf([
      ...city('360100', 2000, 2001),
      ...city('360300', 2000, 2001),
      ...city('360200', 2000, 2000),
      ...city('360400', 2000, 2001, [2000, 2001]),
      ...city('440700', 2000, 2001),
    ]);
    const catalogue = catalogueOf([boundary('360300', 2001)]);
    const area = { kind: 'province', provinceCode: '360000' } as const;
    const lines = panelLines(catalogue, column, area, new Set(['360100']));
    expect(lines.map((line) => [line.city.code, years(line.runs)])).toEqual([
      ['360200', [[2000]]],
      ['360300', [[2000], [2001]]],
    ]);
  });
});

describe('median and middle half by year', () => {
  it('run through neighbouring years that have enough figures', () => {
    const column = columnOf([
      ...CODES.flatMap((code) => city(code, 2000, 2002)),
      ...city('360100', 2003, 2003),
      ...CODES.flatMap((code) => city(code, 2004, 2005)),
    ]);
    expect(years(distributionRuns(CATALOGUE, column, COUNTRY))).toEqual([
      [2000, 2001, 2002],
      [2004, 2005],
    ]);
  });
});
