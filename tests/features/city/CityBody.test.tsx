import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { CityScreen } from '@/app/screens/CityScreen';
import type { Source } from '@/domain/source';
import { cityFigures, cityPictures } from '@/features/city/citySheet';
import { cityPage } from '@/query/city/cityPage';
import { wordingOf } from '@/wording/wording';
import { cityDataset } from '../../cityFixtures';
import { renderInView } from '../../renderInView';

const dataset = cityDataset();
const open = (search: string) =>
  renderInView(<CityScreen dataset={dataset} theme="light" />, `?page=city&${search}`);

const pageOf = (cityCode: string, besideCode = '') => {
  const page = cityPage(dataset, { cityCode, besideCode, stageId: '' }, 2025);
  if (!page) throw new Error('no page');
  return page;
};

describe('the page of a city', () => {
  it('names measures as links to indicators, and says rank and change of each', () => {
    open('city=360100');
    const link = screen.getByRole('link', { name: '小学在校学生' });
    expect(link.getAttribute('href')).toContain('i=pri_students');
    const row = link.closest('tr');
    if (!row) throw new Error('no row');
    expect(row.textContent).toContain('−6.3%');
    expect(row.textContent).toMatch(/2010 年高点 90\s万，−17%/);
    expect(row.textContent).toContain('1/5');
    expect(within(row).getByRole('img').getAttribute('aria-label')).toBe('南昌 2000 80、2010 90、2022 75');
  });

  it('says that a half-year is none, and where each own figure is printed', () => {
    open('city=360100&s=compulsory');
    expect(screen.getByText('不是全年的数，不与全年相比。', { exact: false })).toBeTruthy();
    expect(screen.getByRole('link', { name: '文件 report' }).getAttribute('href')).toContain('d=report');
    expect(screen.getByText(/目标 50 万人（2022）/)).toBeTruthy();
  });

  it('says beside a target, and beside its result, that it is from a reprint', () => {
    const asReprint = ([id, source]: [string, Source]): [string, Source] => [id, { ...source, grade: 'D' }];
    const reprinted = { ...dataset, source: new Map([...dataset.source].map(asReprint)) };
    renderInView(<CityScreen dataset={reprinted} theme="light" />, '?page=city&city=360100&s=compulsory');
    expect(screen.getByText('目标 50 万人（2022、转载待核）')).toBeTruthy();
    expect(screen.getByText('未达到，少 20 万人；转载待核')).toBeTruthy();
  });

  it('of a stage without measures of all cities says what there is instead', () => {
    open('city=360100&s=preschool');
    expect(screen.getByText(/没有各市都有的指标；南昌自己公布的有 1 个数/)).toBeTruthy();
    expect(screen.getByRole('link', { name: '看全部学段' }).getAttribute('href')).toContain('city=360100');
    expect(screen.getByRole('link', { name: 'places' })).toBeTruthy();
  });

  it('sets two cities side by side, also ones without documents', () => {
    open('city=360200&vs=360300');
    expect(screen.getAllByRole('columnheader').map(({ textContent }) => textContent)).toContain('360300');
    expect(screen.getAllByText(/自己的文件暂未收录/)).toHaveLength(2);
    expect(screen.getByRole('link', { name: '只看360200' })).toBeTruthy();
  });
});

describe('the files of a page', () => {
  it('have a picture a measure and every figure, those of other cities too', () => {
    const page = pageOf('360200', '360100');
    const { pictures } = cityPictures(dataset, page, wordingOf('zh'));
    expect(pictures.map(({ title }) => title)).toContain('小学在校学生');
    expect(pictures[0]?.facts.join()).toContain('360200 20 万 2022');
    const { dataset: known, observations } = cityFigures(dataset, page);
    expect(observations.filter(({ placeCode }) => placeCode === '360200').length).toBeGreaterThan(1);
    expect(observations.every(({ placeCode }) => known.place.has(placeCode))).toBe(true);
  });
});
