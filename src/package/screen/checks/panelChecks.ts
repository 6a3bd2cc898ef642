import { at, type Check, type Found } from '../check';
import { figureKey } from '../figures';
import { indicatorOf, PANEL, panelSeries } from '../panelFigures';
import type { ScreenedData } from '../screenedData';
import { groupRows, type ScreenedRow } from '../screenedRow';

/** Ids of other editions are beside it: only the city yearbook is the panel's own source. */
const YEARBOOK = /^china-city-yearbook-/;
/** Where the national database has a city's figure, it equals the yearbook's. */
const PANEL_SOURCE = /^(china-city-yearbook-|nbs-data$)/;

const CITIES = 'prefectures/cities.csv';
const MEASURES = 'prefectures/indicators.csv';

/** Observations of a source by place, indicator and period. */
const observed = (data: ScreenedData, source: RegExp) =>
  groupRows(
    data.rows('observations.csv').filter((row) => source.test(row.get('source_id'))),
    (row) => row.join(['place_code', 'indicator_id', 'time_period']),
  );

/** Every figure of the panel beside the observations that the same source prints. */
function beside(data: ScreenedData, source: RegExp) {
  if (data.rows(PANEL).length === 0) return [];
  const known = observed(data, source);
  return panelSeries(data).flatMap((series) => {
    const indicator = indicatorOf(data, series[0]?.measure ?? '');
    return series.flatMap((figure) =>
      (known.get(figureKey(figure.city, indicator, figure.year)) ?? []).map((row) => ({ figure, row })),
    );
  });
}

const isDoubted = (row: ScreenedRow): boolean => row.get('doubt_zh') !== '';

function outsideYears(data: ScreenedData): readonly Found[] {
  return panelSeries(data)
    .flat()
    .filter(({ city, year }) => {
      const row = data.row(CITIES, 'city_code', city);
      return row && (year < row.number('first_year') || year > row.number('last_year'));
    })
    .map(({ row }) => at(row, 'year', `${row.key} lies outside the years of its city`));
}

function unlikeCities(data: ScreenedData): readonly Found[] {
  if (data.rows(CITIES).length === 0) return [];
  return data
    .rows('places.csv')
    .filter((row) => row.get('level') === 'city')
    .filter((row) => {
      const city = data.row(CITIES, 'city_code', row.get('place_code'));
      return (
        city?.get('name_zh') !== row.get('name_zh') || city?.get('province_code') !== row.get('parent_code')
      );
    })
    .map((row) => at(row, 'place_code', `${row.key} is not so in ${CITIES}`));
}

/** Rules of the files of all prefecture-level cities, and of both sides where they hold the same figure. */
export const PANEL_CHECKS: readonly Check[] = [
  {
    id: 'panel-city-of-province',
    severity: 'error',
    what: 'a prefecture-level city lies in the province that its code begins with',
    mend: 'Mend province_code.',
    find: ({ rows }) =>
      rows(CITIES)
        .filter((row) => row.get('province_code') !== `${row.get('city_code').slice(0, 2)}0000`)
        .map((row) => at(row, 'province_code', `${row.key} lies in ${row.get('province_code')}`)),
  },
  {
    id: 'panel-city-of-place',
    severity: 'error',
    what: 'the cities compared are among the prefectures, with the same name and province',
    mend: 'Mend whichever of both files is wrong.',
    find: unlikeCities,
  },
  {
    id: 'panel-year-of-city',
    severity: 'error',
    what: 'a figure of a prefecture-level city lies within the years of the city',
    mend: 'Mend the year, or first_year and last_year of the city.',
    find: outsideYears,
  },
  {
    id: 'panel-unit',
    severity: 'error',
    what: 'a measure of the prefectures has the unit of its indicator',
    mend: 'Copy the unit from indicators.csv.',
    find: (data) =>
      data
        .rows(MEASURES)
        .filter((row) => {
          const indicator = data.row('indicators.csv', 'indicator_id', row.get('indicator_id'));
          return indicator?.get('unit') !== row.get('unit');
        })
        .map((row) => at(row, 'unit', `${row.key} has ${row.get('unit')}`)),
  },
  {
    id: 'panel-rate-of-measures',
    severity: 'error',
    what: 'a rate of the prefectures is made of measures that are there',
    mend: 'Mend the keys in above and below.',
    find: (data) =>
      data.rows('prefectures/rates.csv').flatMap((row) =>
        ['above', 'below'].flatMap((column) =>
          row
            .get(column)
            .split('|')
            .filter((key) => !data.row(MEASURES, 'key', key))
            .map((key) => at(row, column, `${row.key} asks for ${key}`)),
        ),
      ),
  },
  {
    id: 'panel-break-in-years',
    severity: 'error',
    what: 'a change of boundary is of a city that is there, in its years or the year after',
    mend: 'Mend the code or the year.',
    find: (data) =>
      data
        .rows('prefectures/breaks.csv')
        .filter((row) => {
          const city = data.row(CITIES, 'city_code', row.get('city_code'));
          const year = row.number('year');
          return !city || year < city.number('first_year') || year > city.number('last_year') + 1;
        })
        .map((row) => at(row, 'year', `${row.key} lies outside the years of its city`)),
  },
  {
    id: 'panel-equals-figures',
    severity: 'error',
    what: 'the cities’ figures equal those of the prefectures, doubt aside',
    mend: 'Look the figure up in the yearbook and mend the one that is wrong.',
    find: (data) =>
      beside(data, YEARBOOK)
        .filter(
          ({ figure, row }) => !figure.doubtful && !isDoubted(row) && figure.value !== row.number('value'),
        )
        .map(({ figure, row }) =>
          at(
            figure.row,
            'value',
            `${figure.row.key} is ${figure.value}; ${row.key} (line ${row.line}) is ${row.get('value')}`,
          ),
        ),
  },
  {
    id: 'panel-doubt-in-figures',
    severity: 'error',
    what: 'a figure that the prefectures doubt is doubted',
    mend: 'Write the doubt into observations.csv in words.',
    find: (data) =>
      beside(data, YEARBOOK)
        .filter(({ figure, row }) => figure.doubtful && !isDoubted(row))
        .map(({ figure, row }) =>
          at(row, 'doubt_zh', `${row.key} is in no doubt; ${PANEL}:${figure.row.line} is`),
        ),
  },
  {
    id: 'figures-doubt-in-panel',
    severity: 'error',
    what: 'a figure that is doubted is doubted among the prefectures',
    mend: 'Write doubt as its flag.',
    find: (data) =>
      beside(data, PANEL_SOURCE)
        .filter(({ figure, row }) => !figure.doubtful && isDoubted(row))
        .map(({ figure, row }) =>
          at(figure.row, 'flag', `${figure.row.key} has none; ${row.key} (line ${row.line}) is doubted`),
        ),
  },
];
