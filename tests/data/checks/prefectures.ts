import { cell, type Data, type Row } from '../dataFolder';
import { type Check, groupRows } from './check';

/** Ids of other editions are beside it: only the city yearbook is the panel's own source. */
const YEARBOOK = /^china-city-yearbook-/;

/** Where the national database has a city's figure, it equals the yearbook's. */
const PANEL_SOURCE = /^(china-city-yearbook-|nbs-data$)/;

const measureKey = (place: string, indicator: string, year: string) => `${place} ${indicator} ${year}`;

/** The yearbook's figures of the four cities that are in no doubt on either side and differ. */
function differences({ rows }: Data): readonly string[] {
  const indicatorOf = new Map(
    rows('prefectures/indicators.csv').map((row) => [row.key, cell(row, 'indicator_id')]),
  );
  const observed = groupRows(
    rows('observations.csv').filter((row) => YEARBOOK.test(cell(row, 'source_id'))),
    (row) => measureKey(cell(row, 'place_code'), cell(row, 'indicator_id'), cell(row, 'time_period')),
  );
  return rows('prefectures/panel.csv').flatMap((row) => {
    const key = measureKey(
      cell(row, 'city_code'),
      indicatorOf.get(row.indicator_key) ?? '',
      cell(row, 'year'),
    );
    return (observed.get(key) ?? [])
      .filter(
        (figure) => row.flag === '' && figure.doubt_zh === '' && Number(figure.value) !== Number(row.value),
      )
      .map((figure) => `${key}: ${row.value} | ${figure.value}`);
  });
}

/** Figures that the panel doubts and the observations do not. */
function undoubted({ rows }: Data): readonly string[] {
  const indicatorOf = new Map(
    rows('prefectures/indicators.csv').map((row) => [row.key, cell(row, 'indicator_id')]),
  );
  const doubted = new Set(
    rows('prefectures/panel.csv')
      .filter((row) => row.flag === 'doubt')
      .map((row) =>
        measureKey(cell(row, 'city_code'), indicatorOf.get(row.indicator_key) ?? '', cell(row, 'year')),
      ),
  );
  const key = (row: Row) =>
    measureKey(cell(row, 'place_code'), cell(row, 'indicator_id'), cell(row, 'time_period'));
  return rows('observations.csv')
    .filter((row) => YEARBOOK.test(cell(row, 'source_id')) && doubted.has(key(row)) && row.doubt_zh === '')
    .map((row) => cell(row, 'observation_id'));
}

/** Figures that the observations doubt and the panel does not. */
function undoubtedInPanel({ rows }: Data): readonly string[] {
  const keyOf = new Map(rows('prefectures/indicators.csv').map((row) => [row.indicator_id, row.key]));
  const doubted = new Set(
    rows('observations.csv')
      .filter((row) => row.doubt_zh !== '' && PANEL_SOURCE.test(cell(row, 'source_id')))
      .map((row) => `${row.place_code} ${keyOf.get(row.indicator_id) ?? ''} ${row.time_period}`),
  );
  return rows('prefectures/panel.csv')
    .map((row) => ({ key: `${row.city_code} ${row.indicator_key} ${row.year}`, flag: row.flag }))
    .filter(({ key, flag }) => flag === '' && doubted.has(key))
    .map(({ key }) => key);
}

export const PREFECTURE_CHECKS: readonly Check[] = [
  {
    name: 'a city lies in the province that its code begins with',
    faults: ({ rows }) =>
      rows('prefectures/cities.csv')
        .filter((row) => cell(row, 'province_code') !== `${cell(row, 'city_code').slice(0, 2)}0000`)
        .map((row) => cell(row, 'city_code')),
  },
  {
    name: 'the cities and provinces compared are among the prefectures',
    faults: ({ rows }) => {
      const cities = new Map(rows('prefectures/cities.csv').map((row) => [row.city_code, row]));
      return rows('places.csv')
        .filter((row) => row.level === 'city')
        .filter((row) => {
          const city = cities.get(row.place_code);
          return city?.name_zh !== row.name_zh || city?.province_code !== row.parent_code;
        })
        .map((row) => cell(row, 'place_code'));
    },
  },
  {
    name: 'a prefecture value lies within the years of its city',
    faults: ({ rows }) => {
      const cities = new Map(rows('prefectures/cities.csv').map((row) => [row.city_code, row]));
      return rows('prefectures/panel.csv')
        .filter((row) => {
          const city = cities.get(row.city_code);
          return (
            !city ||
            cell(row, 'year') < cell(city, 'first_year') ||
            cell(row, 'year') > cell(city, 'last_year')
          );
        })
        .map((row) => `${row.city_code} ${row.indicator_key} ${row.year}`);
    },
  },
  {
    name: 'a measure of the prefectures has the unit of its indicator',
    faults: ({ rows }) => {
      const units = new Map(rows('indicators.csv').map((row) => [row.indicator_id, row.unit]));
      return rows('prefectures/indicators.csv')
        .filter((row) => units.get(row.indicator_id) !== row.unit)
        .map((row) => cell(row, 'key'));
    },
  },
  {
    name: 'a rate of the prefectures is made of measures that are there',
    faults: ({ rows }) => {
      const keys = new Set(rows('prefectures/indicators.csv').map((row) => row.key));
      return rows('prefectures/rates.csv')
        .flatMap((row) => `${row.above}|${row.below}`.split('|'))
        .filter((key) => !keys.has(key));
    },
  },
  { name: 'the cities’ figures equal those of the prefectures, doubt aside', faults: differences },
  { name: 'a figure that the prefectures doubt is doubted', faults: undoubted },
  { name: 'a figure that is doubted is doubted among the prefectures', faults: undoubtedInPanel },
];
