import { describe, expect, it } from 'vitest';
import type { Dataset } from '@/domain/dataset';
import { NO_PANEL, type PanelColumn } from '@/domain/panel';
import { addedCodes, withAddedCities } from '@/query/panel/addedCities';
import { choicesOf } from '@/query/panel/panelChoice';
import { ofPlaces, withPromotedCities } from '@/query/panel/promotedCities';
import { datasetOf, observation, PLACES, selectFrom } from '../../fixtures';
import { boundary, CATALOGUE, catalogueOf, columnOf, figure } from './panelFixtures';

const YEARS = [2018, 2019, 2020, 2021, 2022];

/** Pupils of nine cities in five years, in whole 万; 360500 doubtful in 2022. */
const PUPILS: PanelColumn = columnOf(
  ['110000', '360100', '360200', '360300', '360400', '360500', '440100', '440700', '630100'].flatMap(
    (code, at) =>
      YEARS.map((year) =>
        figure(code, (10 + at * 3 + year - 2018) * 10_000, {
          year,
          resolution: 10_000,
          doubtful: code === '360500' && year === 2022 && 'doubt',
        }),
      ),
  ),
  'students',
);

function withPanel(observations: Parameters<typeof datasetOf>[0] = [], catalogue = CATALOGUE): Dataset {
  const dataset = datasetOf(observations);
  const panel = {
    ...NO_PANEL,
    catalogue,
    columns: new Map([['students', PUPILS]]),
    keyOf: new Map([['students', 'students']]),
  };
  return { ...dataset, panel };
}

describe('a city that is added to a chart', () => {
  const dataset = withPanel([observation({ indicatorId: 'students', value: 440_000 })]);

  it('is one that exists and is not there yet, four at most', () => {
    expect(addedCodes(dataset, ['360100', '360400', 'x', '360200'])).toEqual(['360400', '360200']);
    expect(addedCodes(dataset, ['360200', '360300', '360400', '360500', '440100'])).toHaveLength(4);
    expect(addedCodes(datasetOf([]), ['360400'])).toEqual([]);
    expect(withAddedCities(dataset, ['360100', '999999'], 'students')).toBe(dataset);
  });

  it('stands after the places of the dataset, in the neutral colour, with its line', () => {
    const extended = withAddedCities(dataset, ['360100', '360400'], 'students');
    expect(extended.places.at(-1)).toMatchObject({ code: '360400', level: 'city', colour: 'other' });
    const placeCodes = ['360100', '360400'];
    const { series } = selectFrom(extended, { indicatorId: 'students', placeCodes });
    expect(series.find(({ place }) => place.code === '360400')?.links.map(({ kind }) => kind)).toEqual(
      Array(4).fill('line'),
    );
    expect(withAddedCities(dataset, placeCodes, 'students')).toBe(extended);
    expect(extended.figureCount).toBe(dataset.figureCount);
  });

  it('breaks its line at a change of its boundary', () => {
    const changed = withPanel([], catalogueOf([boundary('360400', 2020)]));
    const extended = withAddedCities(changed, ['360400'], 'students');
    const { series } = selectFrom(extended, { indicatorId: 'students', placeCodes: ['360400'] });
    expect(series[0]?.links.map(({ kind }) => kind)).toEqual(['line', 'break', 'line', 'line']);
  });
});

describe('a city that joins those compared', () => {
  const jiujiang = { ...PLACES[0], code: '360400', order: 9 } as (typeof PLACES)[number];

  it('brings its figures of every indicator that another one compared has, and none of its own is replaced', () => {
    const before = datasetOf([observation({ indicatorId: 'students', value: 440_000 })]);
    const joined: Dataset = {
      ...before,
      places: [...before.places, jiujiang],
      place: new Map([...before.place, ['360400', jiujiang]]),
    };
    const columns = [ofPlaces(PUPILS, joined)];
    expect([...(columns[0]?.figures.keys() ?? [])].sort()).toEqual(['360100', '360400', '440700']);
    const found = withPromotedCities(joined, CATALOGUE, columns);
    const own = found.observationsOf.get('students') ?? [];
    expect(own.filter(({ placeCode }) => placeCode === '360400')).toHaveLength(YEARS.length);
    expect(own.filter(({ placeCode }) => placeCode === '360100').map(({ value }) => value)).toEqual([
      440_000,
    ]);
    expect(found.holdingsOf.get('students')?.find(({ placeCode }) => placeCode === '360400')?.years).toEqual(
      YEARS,
    );
  });

  it('brings nothing of an indicator that no city compared has', () => {
    const dataset = datasetOf([observation({ indicatorId: 'rate' })]);
    expect(withPromotedCities(dataset, CATALOGUE, [PUPILS])).toBe(dataset);
  });
});

describe('the cities compared among all', () => {
  it('are not offered for what other cities lack', () => {
    expect(choicesOf(withPanel(), 'students')).not.toEqual([]);
    expect(choicesOf(withPanel(), 'rate')).toEqual([]);
  });
});
