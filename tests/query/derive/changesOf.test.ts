import { describe, expect, it } from 'vitest';
import { type Observation, yearOf } from '@/domain/observation';
import { changesOf } from '@/query/derive/changesOf';
import { datasetOf, indicator, observation } from '../../fixtures';

const CITIES = ['360100', '360700', '361000', '440700'];
const figures = (placeCode: string, years: readonly number[]): readonly Observation[] =>
  years.map((year) =>
    observation({
      id: `${placeCode}.${year}`,
      placeCode,
      time: `${year}`,
      value: year,
      asPrinted: `${year}`,
    }),
  );
const PUPILS = [indicator({ id: 'rate', unitId: 'person' })];
const sinceOf = (observations: readonly Observation[], id: string) => {
  const figure = observations.find((one) => one.id === id);
  if (!figure) throw new Error(`No figure ${id}`);
  const { sinceFirst } = changesOf(datasetOf(observations, PUPILS), figure, 'count');
  return sinceFirst && yearOf(sinceFirst.before);
};

describe('the change since the first year', () => {
  const common = CITIES.slice(1).flatMap((code) => figures(code, [2000, 2010, 2020]));

  it('is told since the year that cities have in common, though one has older figures', () => {
    const all = [...figures('360100', [1997, 2000, 2010, 2020]), ...common];
    expect(CITIES.map((code) => sinceOf(all, `${code}.2020`))).toEqual([2000, 2000, 2000, 2000]);
  });

  it('is told since an older year where the city has none since', () => {
    const all = [...figures('360100', [1997, 2020]), ...common];
    expect(sinceOf(all, '360100.2020')).toBe(1997);
  });

  it('is told since the first year that all have, where one began later', () => {
    const all = [...figures('360100', [2005, 2010, 2020]), ...common];
    expect(CITIES.map((code) => sinceOf(all, `${code}.2020`))).toEqual([2010, 2010, 2010, 2010]);
  });

  it('is told since a leap, and not across it', () => {
    const pupils = [399_200, 404_600, 407_000, 415_200, 413_800, 342_900, 341_000, 349_200];
    const all = pupils.map((value, at) =>
      observation({ id: `fz.${2008 + at}`, placeCode: '361000', time: `${2008 + at}`, value }),
    );
    expect(sinceOf(all, 'fz.2015')).toBe(2013);
    expect(sinceOf(all, 'fz.2012')).toBe(2008);
  });
});
