import { describe, expect, it } from 'vitest';
import { panelRank } from '@/query/panel/panelRank';
import { rateColumn } from '@/query/panel/rateColumn';
import { cell } from './dataFolder';
import { panelCatalogue, panelColumns, panelRows } from './panelFiles';

const YEAR = '2022';
const JIANGMEN = '440700';

/** Pupils per teacher of 2022 straight from the rows: for each city the ratio and the width that rounding leaves it. */
function byHand(): Map<string, { ratio: number; width: number }> {
  const result = new Map<string, { ratio: number; width: number }>();
  const rows = panelRows.filter((row) => row.year === YEAR);
  for (const city of new Set(rows.map((row) => cell(row, 'city_code')))) {
    const own = rows.filter((row) => row.city_code === city && row.flag === '');
    const pupils = own.filter((row) => ['pri_students', 'sec_students'].includes(row.indicator_key ?? ''));
    const teachers = own.filter((row) => ['pri_teachers', 'sec_teachers'].includes(row.indicator_key ?? ''));
    if (pupils.length < 2 || teachers.length < 2) continue;
    let heads = 0;
    let step = 0;
    let staff = 0;
    for (const row of pupils) heads += Number(row.value);
    for (const row of pupils) step += Number(row.resolution);
    for (const row of teachers) staff += Number(row.value);
    result.set(city, { ratio: heads / staff, width: step / staff });
  }
  return result;
}

/** Place, count and cities not told apart, by going through the cities one by one. */
function placeByHand(of: Map<string, { ratio: number; width: number }>) {
  const own = of.get(JIANGMEN) ?? { ratio: Number.NaN, width: 0 };
  let place = 1;
  const level: string[] = [];
  for (const [city, { ratio, width }] of of) {
    if (city === JIANGMEN) continue;
    const wider = width > own.width ? width : own.width;
    if (ratio >= own.ratio + wider) place += 1;
    else if (ratio > own.ratio - wider) level.push(city);
  }
  return { kind: 'ranked', place, of: of.size, level: level.sort() };
}

describe('Jiangmen 2022, pupils per teacher of primary and secondary schools together', () => {
  const rate = panelCatalogue.rates.find(({ id }) => id === 'pupils-per-teacher');
  const column = rate && rateColumn(rate, panelColumns(), panelCatalogue.changes);
  if (!column) throw new Error('No pupils per teacher');
  const hand = byHand();
  const rank = (within: 'province' | 'country') =>
    panelRank(panelCatalogue, column, JIANGMEN, Number(YEAR), within, 'highest');

  it('is 16.5, known to half a pupil', () => {
    const figure = column.figures.get(JIANGMEN)?.get(2022);
    expect(figure?.value).toBeCloseTo(16.53, 2);
    expect(figure?.value).toBeCloseTo(hand.get(JIANGMEN)?.ratio ?? 0, 9);
    expect(figure?.resolution).toBeCloseTo(0.55, 2);
  });

  it("is 2nd to 14th among Guangdong's 21, all of them sound", () => {
    const guangdong = new Map([...hand].filter(([city]) => city.startsWith('44')));
    expect(rank('province')).toMatchObject(placeByHand(guangdong));
    expect(rank('province')).toMatchObject({ place: 2, of: 21, level: { length: 12 }, equal: 0 });
  });

  it('is 9th to 58th of the country’s 296 that have a sound figure', () => {
    expect(rank('country')).toMatchObject(placeByHand(hand));
    expect(rank('country')).toMatchObject({ place: 9, of: 296, level: { length: 49 }, equal: 0 });
  });
});

describe('Changchun and Siping 2020, education spending per pupil', () => {
  it('is doubtful: Gongzhuling is in the budgets of the one and the pupils of the other', () => {
    const rate = panelCatalogue.rates.find(({ id }) => id === 'education-spending-per-pupil');
    const column = rate && rateColumn(rate, panelColumns(), panelCatalogue.changes);
    for (const code of ['220100', '220300']) {
      expect(column?.figures.get(code)?.get(2020)?.doubtful).toBe('doubt');
      expect(column?.figures.get(code)?.get(2021)?.doubtful).toBe(false);
    }
  });
});

describe('the lists of prefecture-level cities', () => {
  it('name the province of every city', () => {
    const { cities, provinces } = panelCatalogue;
    expect(provinces.size).toBe(31);
    expect(new Set(cities.map(({ provinceCode }) => provinceCode))).toEqual(new Set(provinces.keys()));
    for (const { code, provinceCode } of cities) expect(code.slice(0, 2)).toBe(provinceCode.slice(0, 2));
  });

  it('change boundaries only of cities that they have', () => {
    const known = new Set(panelCatalogue.cities.map(({ code }) => code));
    for (const { cityCode } of panelCatalogue.changes) expect(known).toContain(cityCode);
  });
});
