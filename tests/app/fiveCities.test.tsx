import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { isCity } from '@/domain/place';
import { CoverageSection } from '@/features/coverage/CoverageSection';
import { describeFigure } from '@/graphics/describeFigure';
import { coverageSummary } from '@/query/coverage/coverageSummary';
import { coverageTable } from '@/query/coverage/coverageTable';
import { find } from '@/query/finder/find';
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

  it('counts among the cities compared, in words too', () => {
    expect(coverageSummary(dataset, coverageTable(dataset).rows).cities).toHaveLength(5);
    expect(wordingOf('zh').ui.coverage.sharedByAll(7, 1, 5)).toContain('五市都有的 1 项');
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

  it('has its figures in the coverage', () => {
    renderInView(<CoverageSection dataset={dataset} />, '?page=coverage&s=primary');
    const [count] = screen.getAllByText(/^九江 \d+$/);
    expect(count?.style.color).toBe('var(--c5t)');
    expect(screen.getByRole('link', { name: /^九江 \d+ 项$/ })).toBeTruthy();
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
