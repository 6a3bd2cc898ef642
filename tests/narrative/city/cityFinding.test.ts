import { describe, expect, it } from 'vitest';
import { cityFinding, pairFinding } from '@/narrative/city/cityFinding';
import { rowWords } from '@/narrative/city/rowWords';
import { cityPage } from '@/query/city/cityPage';
import type { CitySubject } from '@/query/city/citySubject';
import { wantWords } from '@/wording/wording';
import { cityDataset } from '../../cityFixtures';

const dataset = cityDataset();

function open(cityCode: string, besideCode = '') {
  const page = cityPage(dataset, { cityCode, besideCode, stageId: '' }, 2025);
  if (!page) throw new Error('no page');
  return { ...page, subjects: page.parts.map(({ subject }) => subject) as [CitySubject, ...CitySubject[]] };
}

describe('the finding of a city', () => {
  it('tells the fall from a peak and in what the city is last, of how many of its province and when', () => {
    const { rows, subjects } = open('360100');
    expect(cityFinding(rows, subjects[0], 'zh')).toBe(
      '小学在校学生 75 万（2022）比 2010 年高点少 17%；教育支出Jiangxi 5 市最低（2022）',
    );
  });

  it('is in English too', async () => {
    await wantWords('en');
    const { rows, subjects } = open('360100');
    expect(cityFinding(rows, subjects[0], 'en')).toBe(
      'Primary pupils 750,000 (2022), 17% below the peak of 2010; education spending: lowest of 5 cities in Jiangxi (2022)',
    );
  });

  it('of two cities tells how many times one is the other', () => {
    const { rows, subjects } = open('360100', '360200');
    expect(pairFinding(rows, subjects, 'zh')).toBe('小学在校学生，南昌是360200的 3.8 倍（2022）');
  });

  it('leaves out of a number what the name of its measure says, and says what a change is set against, number and unit in one', () => {
    const row = open('360100').rows.find(({ measure }) => measure.id === 'pri_students');
    if (!row) throw new Error('no row');
    expect(rowWords(row, 'zh').cells[0]).toMatchObject({
      value: '75',
      unit: '万',
      change: '−6.3%',
      since: '2000 年 80\u00a0万',
      inProvince: { place: '1', of: '5' },
    });
  });

  it('shows as many digits as bear out a small change', () => {
    const row = open('360100').rows.find(({ measure }) => measure.id === 'pri_students');
    const [cell] = row?.cells ?? [];
    if (!row || !cell?.base || !cell.change) throw new Error('no change');
    const of = (year: number, value: number) => ({ ...cell.figure, year, value, resolution: 1 });
    const [from, to] = [of(2005, 106_442), of(2023, 106_655)];
    const change = { ...cell.change, from, to, value: (to.value / from.value - 1) * 100, resolution: 0.01 };
    const near = { ...cell, figure: to, base: from, change };
    expect(rowWords({ ...row, cells: [near] }, 'zh').cells[0]).toMatchObject({
      value: '10.67',
      change: '+0.2%',
      since: '2005 年 10.64\u00a0万',
    });
  });
});
