import type { Dataset } from '@/domain/dataset';
import { type BoundaryChange, NO_PANEL, type PanelColumn } from '@/domain/panel';
import { namedCities } from '@/query/panel/namedCities';
import { panelPair } from '@/query/panel/panelPair';
import { stripOf } from '@/query/panel/strip';
import { datasetOf, indicator } from '../../fixtures';
import { catalogueOf, columnOf, figure, panelCity } from './panelFixtures';

const codesOf = (province: string, count: number) =>
  Array.from({ length: count }, (_, at) => `${province}${String(at + 1).padStart(2, '0')}00`);

/** Eleven cities of Jiangxi, with three of those compared, and twenty-one of Guangdong, with one. */
export const STRIP_CODES = [...codesOf('36', 11), ...codesOf('44', 21)];
export const STRIP_YEARS = [2000, 2003, 2006, 2009, 2012, 2015, 2018, 2021];

/** A number between 0 and 1 that is the same in every run. */
const scatter = (city: number, year: number) =>
  (Math.sin(city * 12.9898 + year * 4.1414) * 43758.5453 + 1e5) % 1;

/** Shares of about 12 to 28 percent that drift from year to year. */
export const SHARES: PanelColumn = columnOf(
  STRIP_CODES.flatMap((code, city) =>
    STRIP_YEARS.map((year, at) =>
      figure(
        code,
        Math.round((14 + scatter(city, 0) * 10 + scatter(city, year) * 3 + at * 0.2) * 100) / 100,
        {
          year,
          resolution: 0.01,
        },
      ),
    ),
  ),
  'share',
  'percent',
);

/** Pupils in whole ten thousands: many cities print the same. */
export const PUPILS: PanelColumn = columnOf(
  STRIP_CODES.flatMap((code, city) =>
    STRIP_YEARS.map((year) =>
      figure(code, Math.round(4 + scatter(city, 1) ** 3 * 90 + scatter(city, year) * 3) * 10_000, {
        year,
        resolution: 10_000,
        doubtful: code === '360700' && year === 2009 && 'doubt',
      }),
    ),
  ),
  'pupils',
);

/** The cities compared, and the panel of two provinces; `own` stand for columns of the same keys. */
export function stripDataset(
  own: readonly PanelColumn[] = [],
  changes: readonly BoundaryChange[] = [],
): Dataset {
  const columns = [SHARES, PUPILS].map(
    (column) => own.find(({ measure }) => measure.key === column.measure.key) ?? column,
  );
  const dataset = datasetOf(
    [],
    columns.map(({ measure }) => indicator({ id: measure.indicatorId, unitId: measure.unitId })),
  );
  const catalogue = {
    ...catalogueOf(changes),
    cities: STRIP_CODES.map(panelCity),
    provinces: new Map([
      ['360000', { zh: '江西', en: 'Jiangxi' }],
      ['440000', { zh: '广东', en: 'Guangdong' }],
    ]),
  };
  return {
    ...dataset,
    panel: {
      ...NO_PANEL,
      catalogue,
      columns: new Map(columns.map((column) => [column.measure.key, column])),
      keyOf: new Map(columns.map(({ measure }) => [measure.indicatorId, measure.key])),
    },
  };
}

/** A strip of an indicator, with the cities compared. */
export function stripCase(dataset: Dataset, indicatorId: string, asked: number | 'latest' = 'latest') {
  const named = namedCities(
    dataset,
    dataset.places.map(({ code }) => code),
  );
  const pair = panelPair(dataset, indicatorId, '');
  const strip =
    pair &&
    stripOf(
      dataset,
      pair.y,
      named.map(({ code }) => code),
      asked,
    );
  if (!strip) throw new Error(`No strip of ${indicatorId}`);
  return { strip, named };
}
