import {
  indexPanelColumn,
  PANEL_DOUBTS,
  type PanelCatalogue,
  type PanelColumn,
  type PanelFigure,
  type PanelMeasure,
} from '@/domain/panel';
import { readTable } from '@/package/read/readTable';
import { panelRatesSchema } from '@/package/schema/panelRatesSchema';
import { cell, type Row, readRows, readText } from './dataFolder';

const FOLDER = 'data/prefectures';
const read = (file: string): readonly Row[] => readRows(`${FOLDER}/${file}`);

/** The rows of every printed value of the prefecture-level cities. */
export const panelRows: readonly Row[] = read('panel.csv');

/** The measures, cities and changes of boundary of the shipped files; texts that they lack are empty. */
export const panelCatalogue: PanelCatalogue = {
  measures: read('indicators.csv').map(
    (row): PanelMeasure => ({
      key: cell(row, 'key'),
      indicatorId: row.indicator_id ?? cell(row, 'key'),
      unitId: cell(row, 'unit'),
      stageId: '',
      name: { zh: cell(row, 'name_zh'), en: '' },
    }),
  ),
  cities: read('cities.csv').map((row) => ({
    code: cell(row, 'city_code'),
    provinceCode: cell(row, 'province_code'),
    level: cell(row, 'level') === 'municipality' ? 'municipality' : 'prefecture',
    name: { zh: cell(row, 'name_zh'), en: cell(row, 'name_en') },
    shortName: { zh: row.short_name_zh ?? '', en: row.short_name_en ?? '' },
    firstYear: Number(cell(row, 'first_year')),
    lastYear: Number(cell(row, 'last_year')),
  })),
  provinces: new Map(
    read('provinces.csv').map((row) => [
      cell(row, 'province_code'),
      { zh: cell(row, 'short_name_zh'), en: cell(row, 'short_name_en') },
    ]),
  ),
  changes: read('breaks.csv').map((row) => ({
    cityCode: cell(row, 'city_code'),
    year: Number(cell(row, 'year')),
    reason: { zh: row.reason_zh ?? '', en: row.reason_en ?? '' },
  })),
  rates: readTable(panelRatesSchema, readText(`${FOLDER}/rates.csv`)).items,
};

/** The columns of the shipped files by key. */
export function panelColumns(): ReadonlyMap<string, PanelColumn> {
  const figures = new Map<string, PanelFigure[]>(panelCatalogue.measures.map(({ key }) => [key, []]));
  for (const row of panelRows)
    figures.get(cell(row, 'indicator_key'))?.push({
      cityCode: cell(row, 'city_code'),
      year: Number(cell(row, 'year')),
      value: Number(cell(row, 'value')),
      resolution: Number(cell(row, 'resolution')),
      doubtful: PANEL_DOUBTS.find((mark) => mark === cell(row, 'flag')) ?? false,
    });
  return new Map(
    panelCatalogue.measures.map((measure) => [
      measure.key,
      indexPanelColumn(measure, figures.get(measure.key) ?? []),
    ]),
  );
}
