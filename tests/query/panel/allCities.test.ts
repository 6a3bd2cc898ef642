import { describe, expect, it } from 'vitest';
import { citiesLines } from '@/query/panel/citiesLines';
import { namedCities } from '@/query/panel/namedCities';
import { isPairCode, type PanelPair, pairCode, panelPair } from '@/query/panel/panelPair';
import { isOnLog } from '@/query/panel/panelScale';
import { relationOf } from '@/query/panel/relation';
import { allCitiesDataset, YEARS } from './allCitiesFixtures';
import { boundary } from './panelFixtures';

function pairOf(code = '', dataset = allCitiesDataset()): PanelPair {
  const pair = panelPair(dataset, 'students', code);
  if (!pair) throw new Error('students is a measure of the panel');
  return pair;
}

describe('the lines of all cities', () => {
  const dataset = allCitiesDataset();
  const lines = citiesLines(dataset, pairOf().y, null);

  it('hold every sound figure once; doubtful and missing years break them, and the doubtful are counted', () => {
    expect(lines).toMatchObject({ first: 2018, last: 2022, baseYear: null, doubtful: 1, years: YEARS });
    const years = (code: string) =>
      lines?.lines.find(({ city }) => city.code === code)?.runs.map((run) => run.map(({ year }) => year));
    expect(years('360100')).toEqual([YEARS]);
    expect(years('360400')).toEqual([
      [2018, 2019],
      [2021, 2022],
    ]);
    expect(years('440700')).toEqual([[2018, 2019, 2020], [2022]]);
  });

  it('break where a boundary changed; such a city has no index beyond it', () => {
    const changed = allCitiesDataset([boundary('360200', 2020)]);
    const index = citiesLines(changed, pairOf('', changed).y, 2018);
    const line = index?.lines.find(({ city }) => city.code === '360200');
    expect(line?.runs.flat().map(({ year }) => year)).toEqual([2018, 2019]);
  });

  it('as an index start from 100; a city without a sound base year is left out and counted', () => {
    const index = citiesLines(dataset, pairOf().y, 2020);
    expect(index).toMatchObject({ baseYear: 2020, withoutBase: 1, unit: { id: 'index_2020' } });
    expect(index?.lines.some(({ city }) => city.code === '360400')).toBe(false);
    const atBase = index?.lines.flatMap(({ runs }) => runs.flat()).filter(({ year }) => year === 2020);
    expect(new Set(atBase?.map(({ value }) => value))).toEqual(new Set([100]));
  });

  it('take the first year with enough sound figures where too few have the base year asked for', () => {
    expect(citiesLines(dataset, pairOf().y, 1999)?.baseYear).toBe(2018);
  });

  it('are not there before their measure is at hand', () => {
    const empty = { ...dataset, panel: { ...dataset.panel, columns: new Map() } };
    expect(citiesLines(empty, pairOf().y, null)).toBeNull();
  });
});

describe('one measure of all cities against another', () => {
  const dataset = allCitiesDataset();
  const relation = relationOf(dataset, pairOf().x, pairOf().y);

  it('has the years that both have, and counts the cities left out of each', () => {
    if (relation === 'apart' || !relation) throw new Error('they share years');
    expect(relation.frames.map(({ year }) => year)).toEqual([2018, 2019, 2020, 2021]);
    expect(relation.frames.map(({ dots }) => dots.length)).toEqual([9, 9, 8, 8]);
    expect(relation.frames.map(({ doubtful, missing }) => [doubtful, missing])).toEqual([
      [0, 0],
      [0, 0],
      [1, 0],
      [0, 1],
    ]);
    expect(relation.frames[0].correlation).toBeCloseTo(1, 9);
  });

  it('sizes a city by its registered population of the nearest year that has one', () => {
    const found = relationOf(dataset, pairOf('gdp').x, pairOf('gdp').y);
    if (found === 'apart' || !found) throw new Error('they share a year');
    expect(found.frames.map(({ year }) => year)).toEqual([2022]);
    expect(new Set(found.frames[0].dots.map(({ population }) => population?.year))).toEqual(new Set([2021]));
    expect(found.frames[0].correlation).toBeCloseTo(-1, 9);
  });

  it('is told to be apart where the measures share no year', () => {
    const { x } = pairOf('gdp');
    expect(relationOf(dataset, x, pairOf('gdp').xChoices.find(({ id }) => id === 'hukou_pop') ?? x)).toBe(
      'apart',
    );
  });
});

describe('the pair of measures in an address', () => {
  it('is read back as it was written, whatever is chosen', () => {
    const { xChoices, yChoices } = pairOf();
    for (const y of yChoices)
      for (const x of xChoices.filter((one) => one.id !== y.id)) {
        const code = pairCode({ ...pairOf(), x, y });
        expect(pairOf(code)).toMatchObject({ x: { id: x.id }, y: { id: y.id } });
      }
  });

  it('opens with the registered population across, and is empty then', () => {
    expect(pairOf().x.id).toBe('hukou_pop');
    expect(pairCode(pairOf())).toBe('');
    expect(pairOf('nonsense:nonsense').y.id).toBe('students');
  });

  it('exists where its parts do; rates that are not at hand yet are believed', () => {
    const dataset = allCitiesDataset();
    expect(['', 'gdp', 'gdp:students', ':students'].every((code) => isPairCode(dataset, code))).toBe(true);
    expect(['constructor', 'gdp:nonsense'].some((code) => isPairCode(dataset, code))).toBe(false);
    const early = { ...dataset, panel: { ...dataset.panel, catalogue: null } };
    expect(isPairCode(early, 'gdp:education-share')).toBe(true);
  });

  it('is none for an indicator that other cities lack', () => {
    expect(panelPair(allCitiesDataset(), 'rate', '')).toBeNull();
  });
});

it('names the cities that are chosen, never a province', () => {
  const codes = namedCities(allCitiesDataset(), ['360100', '360000', '440700']).map(({ code }) => code);
  expect(codes).toEqual(['360100', '440700']);
});

it('has counts and amounts on a log scale, rates on a straight one', () => {
  const kinds = allCitiesDataset().units.map((unit) => [unit.kind, isOnLog(unit)]);
  expect(kinds).toEqual([
    ['rate', false],
    ['count', true],
    ['money', true],
  ]);
});
