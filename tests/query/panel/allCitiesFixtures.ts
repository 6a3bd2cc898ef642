import type { Dataset } from '@/domain/dataset';
import { type BoundaryChange, NO_PANEL, type PanelColumn } from '@/domain/panel';
import { datasetOf, indicator, observation } from '../../fixtures';
import { CODES, catalogueOf, columnOf, figure } from './panelFixtures';

export const YEARS = [2018, 2019, 2020, 2021, 2022];

/** Pupils of nine cities in five years: 10,000 to 340,000; 360400 doubtful in 2020, 440700 without 2021. */
export const PUPILS: PanelColumn = columnOf(
  CODES.flatMap((code, at) =>
    YEARS.filter((year) => code !== '440700' || year !== 2021).map((year) =>
      figure(code, (1 + at * 4 + year - 2018) * 10_000, {
        year,
        resolution: 100,
        doubtful: code === '360400' && year === 2020 && 'doubt',
      }),
    ),
  ),
  'students',
);

/** People of the same cities, thirty times as many as pupils; none for 2022. */
export const PEOPLE: PanelColumn = columnOf(
  CODES.flatMap((code, at) =>
    YEARS.slice(0, 4).map((year) => figure(code, (1 + at * 4) * 300_000, { year, resolution: 100 })),
  ),
  'hukou_pop',
);

/** Gross product, in whole yuan, of the last year only. */
export const PRODUCT: PanelColumn = columnOf(
  CODES.map((code, at) => figure(code, (20 - at) * 1e9, { year: 2022 })),
  'gdp',
  'CNY',
);

/** Four cities compared, and the panel of nine. */
export function allCitiesDataset(changes: readonly BoundaryChange[] = []): Dataset {
  const dataset = datasetOf(
    [observation({ indicatorId: 'students', value: 440_000 })],
    [
      indicator({ id: 'rate' }),
      indicator({ id: 'students', unitId: 'person' }),
      indicator({ id: 'people', unitId: 'person', role: 'registered' }),
      indicator({ id: 'product', unitId: 'CNY' }),
    ],
  );
  return {
    ...dataset,
    panel: {
      ...NO_PANEL,
      catalogue: catalogueOf(changes),
      columns: new Map([
        ['students', PUPILS],
        ['hukou_pop', PEOPLE],
        ['gdp', PRODUCT],
      ]),
      keyOf: new Map([
        ['students', 'students'],
        ['people', 'hukou_pop'],
        ['product', 'gdp'],
      ]),
    },
  };
}
