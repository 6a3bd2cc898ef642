import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { isCity } from '@/domain/place';
import { CoverageBody } from '@/features/coverage/CoverageBody';
import { OverviewTable } from '@/features/overview/OverviewTable';
import { describeFigure } from '@/graphics/describeFigure';
import { panelFigure } from '@/graphics/rows/panelFigure';
import { compareBoard } from '@/query/compare/compareBoard';
import { coverageSummary } from '@/query/coverage/coverageSummary';
import { coverageTable } from '@/query/coverage/coverageTable';
import { find } from '@/query/finder/find';
import { overviewBoard } from '@/query/overview/overviewBoard';
import { chosenPlaces } from '@/view/chosenPlaces';
import { decodeView, encodeView } from '@/view/codec';
import { resolveView } from '@/view/resolveView';
import { wordingOf } from '@/wording/wording';
import { fiveCities } from '../fiveCities';
import { selectFrom } from '../fixtures';
import { sceneOf } from '../pictureOf';
import { renderInView } from '../renderInView';

const { dataset, problems } = fiveCities;
const EVERYWHERE = dataset.places.map(({ code }) => code);
const CITIES = ['南昌', '赣州', '抚州', '江门', '九江'];
const viewOf = (search: string) => resolveView(decodeView(search).view, dataset).view;

describe('a fifth city is rows of data', () => {
  it('reads without a fault, before the provinces', () => {
    expect(problems).toEqual([]);
    expect(dataset.places.filter(isCity).map(({ shortName }) => shortName.zh)).toEqual(CITIES);
    expect(EVERYWHERE.indexOf('360400')).toBe(4);
    expect(dataset.places.map(({ order }) => order)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });

  it('has its column in the overview', () => {
    const board = overviewBoard(dataset, 'cross-stage', 2026);
    const { container } = renderInView(<OverviewTable dataset={dataset} board={board} every={false} />);
    const row = container.querySelector('[data-indicator="resident-population"]') as HTMLElement;
    const cells = within(within(row).getByRole('list')).getAllByRole('listitem');
    expect(cells.map(({ textContent }) => textContent?.slice(0, 2))).toEqual(CITIES);
    expect(cells[4]?.textContent).toContain('460');
    expect(container.querySelector('section')?.style.getPropertyValue('--cities')).toBe('5');
  });

  it('counts among the cities compared, in words too', () => {
    const spec = { stageId: '', natures: ['actual'], withFamily: false, latestOnly: false } as const;
    const panel = compareBoard(dataset, { ...spec, placeCodes: EVERYWHERE }).find(
      ({ selection }) => selection.indicator.id === 'resident-population',
    );
    expect(panel).toMatchObject({ cityCount: 5, likeCount: 5 });
    if (!panel) return;
    expect(panelFigure(dataset, panel, 'zh').alt).toMatch(/^五市对比图/);
    expect(panelFigure(dataset, panel, 'en').alt).toMatch(/^The five cities side by side/);
    const { table, zh, en } = {
      table: coverageTable(dataset),
      zh: wordingOf('zh').ui,
      en: wordingOf('en').ui,
    };
    expect(coverageSummary(dataset, table.places, table.rows).cities).toHaveLength(5);
    expect(zh.compare.title('小学', 5)).toBe('五市对比：小学');
    expect(en.compare.title('Primary', 5)).toBe('The five cities compared: Primary');
    expect(zh.compare.lead(['实际'], false, { cities: 5, panels: 9, full: 1, partly: 3 })).toContain(
      '1 项五市有同期、同口径的数，3 项有两至四市可比',
    );
    expect(en.compare.lead(['actual'], false, { cities: 5, panels: 9, full: 1, partly: 3 })).toContain(
      'All five cities have figures of one period and definition for 1, two to four cities for 3',
    );
    expect(zh.coverage.shared(7, 5, 1, 5)).toContain('五市都有的 1 项');
  });

  it('has its colour in a trend', () => {
    const selection = selectFrom(dataset, { indicatorId: 'primary-students', placeCodes: EVERYWHERE });
    const { marks, lines } = sceneOf(describeFigure(dataset, selection, { kind: 'trend' }, 'zh'));
    const own = marks.filter(({ observation }) => observation.placeCode === '360400');
    expect(own.length).toBeGreaterThan(0);
    expect(new Set(own.map(({ place }) => place.colour))).toEqual(new Set(['c5']));
    const joined = lines.filter(({ place }) => place.code === '360400');
    expect(new Set(joined.map(({ place }) => place.colour))).toEqual(new Set(['c5']));
  });

  it('has its column in the coverage', () => {
    renderInView(<CoverageBody dataset={dataset} />, '?page=coverage&s=primary');
    const grid = screen.getByRole('grid');
    expect(grid.style.getPropertyValue('--cities')).toBe('5');
    expect(within(grid).getByRole('button', { name: '九江' }).style.color).toBe('var(--c5t)');
  });

  it.each(['九江', 'jiujiang', 'Jiujiang', 'jj'])('is found by “%s”', (query) => {
    const [first] = find(dataset, query).groups.filter(({ kind }) => kind === 'place');
    expect(first?.entries[0]).toMatchObject({ kind: 'place', id: '360400' });
  });

  it('is shown by an address without places, and kept in one with', () => {
    expect(chosenPlaces(dataset, viewOf(''))).toContain('360400');
    expect(encodeView(viewOf(''))).toBe('');
    const view = viewOf('?p=360400,360000');
    expect(view.placeCodes).toEqual(['360400', '360000']);
    expect(encodeView(view)).toBe('p=360400,360000');
  });
});
