import { type BoundaryChange, PANEL_LEVELS, type PanelCity, type PanelFigure } from '@/domain/panel';
import { CODE, column, inBothLanguages, keyColumn } from './column';
import type { TableSchema } from './tableSchema';

const KEY = '^[a-z]+(_[a-z]+)*$';

/** A row of the panel: the figure, and the measure it is of. */
export interface PanelRow extends PanelFigure {
  readonly key: string;
}

/** A measure as its file names it; unit, stage and name are its indicator's. */
export interface PanelMeasureRow {
  readonly key: string;
  readonly indicatorId: string;
}

/** A province as context of its cities. */
export interface ProvinceRow {
  readonly code: string;
  readonly name: { readonly zh: string; readonly en: string };
}

export const panelSchema: TableSchema<PanelRow> = {
  file: 'prefectures/panel.csv',
  says: 'Figures of all prefecture-level cities, whole city, one a row: context for the cities compared',
  key: ['indicator_key', 'city_code', 'year'],
  columns: [
    column('city_code', 'GB/T 2260 code of the city', {
      required: true,
      pattern: CODE,
      refersTo: 'prefectures/cities.csv',
    }),
    column('indicator_key', 'Measure', { required: true, refersTo: 'prefectures/indicators.csv' }),
    column('year', 'Year; of schools the autumn of the school year', { type: 'integer', required: true }),
    column('value', 'Value in base units', { type: 'number', required: true }),
    column('resolution', 'The step in which the value is printed, in base units', {
      type: 'number',
      required: true,
    }),
    column('flag', 'doubt: never ranked, in no median; empty: none', { allowed: ['doubt'] }),
  ],
  read: (cells) => ({
    cityCode: cells.text('city_code'),
    key: cells.text('indicator_key'),
    year: cells.number('year'),
    value: cells.number('value'),
    resolution: cells.number('resolution'),
    doubtful: cells.text('flag') === 'doubt',
  }),
  write: (row) => ({
    city_code: row.cityCode,
    indicator_key: row.key,
    year: row.year,
    value: row.value,
    resolution: row.resolution,
    flag: row.doubtful ? 'doubt' : '',
  }),
};

export const panelCitiesSchema: TableSchema<PanelCity> = {
  file: 'prefectures/cities.csv',
  says: 'All prefecture-level cities and municipalities',
  key: ['city_code'],
  columns: [
    keyColumn('city_code', 'GB/T 2260 code', CODE),
    ...inBothLanguages('name', 'Name', { required: true }),
    ...inBothLanguages('short_name', 'Short name', { required: true }),
    column('province_code', 'Province it lies in; a municipality: itself', {
      required: true,
      pattern: CODE,
      refersTo: 'prefectures/provinces.csv',
    }),
    column('level', 'Administrative level', { required: true, allowed: PANEL_LEVELS }),
    column('first_year', 'First year with figures', { type: 'integer', required: true }),
    column('last_year', 'Last year with figures', { type: 'integer', required: true }),
  ],
  read: (cells) => ({
    code: cells.text('city_code'),
    name: cells.localized('name'),
    shortName: cells.localized('short_name'),
    provinceCode: cells.text('province_code'),
    level: cells.oneOf('level', PANEL_LEVELS),
    firstYear: cells.number('first_year'),
    lastYear: cells.number('last_year'),
  }),
  write: (city) => ({
    city_code: city.code,
    name_zh: city.name.zh,
    name_en: city.name.en,
    short_name_zh: city.shortName.zh,
    short_name_en: city.shortName.en,
    province_code: city.provinceCode,
    level: city.level,
    first_year: city.firstYear,
    last_year: city.lastYear,
  }),
};

export const provincesSchema: TableSchema<ProvinceRow> = {
  file: 'prefectures/provinces.csv',
  says: 'Provinces, autonomous regions and municipalities that the cities lie in',
  key: ['province_code'],
  columns: [
    keyColumn('province_code', 'GB/T 2260 code', CODE),
    ...inBothLanguages('name', 'Name', { required: true }),
    ...inBothLanguages('short_name', 'Short name', { required: true }),
  ],
  read: (cells) => ({ code: cells.text('province_code'), name: cells.localized('short_name') }),
  write: ({ code, name }) => ({ province_code: code, short_name_zh: name.zh, short_name_en: name.en }),
};

export const panelMeasuresSchema: TableSchema<PanelMeasureRow> = {
  file: 'prefectures/indicators.csv',
  says: 'Measures that all prefecture-level cities have',
  key: ['key'],
  columns: [
    keyColumn('key', 'Identifier', KEY),
    column('indicator_id', 'The same measure in indicators.csv', {
      required: true,
      refersTo: 'indicators.csv',
    }),
  ],
  read: (cells) => ({ key: cells.text('key'), indicatorId: cells.text('indicator_id') }),
  write: ({ key, indicatorId }) => ({ key, indicator_id: indicatorId }),
};

export const breaksSchema: TableSchema<BoundaryChange> = {
  file: 'prefectures/breaks.csv',
  says: 'Boundary changes that the figures of a city do not join across',
  key: ['city_code', 'year'],
  columns: [
    column('city_code', 'GB/T 2260 code of the city', {
      required: true,
      pattern: CODE,
      refersTo: 'prefectures/cities.csv',
    }),
    column('year', 'First year printed in the new boundary', { type: 'integer', required: true }),
    ...inBothLanguages('reason', 'What changed', { required: true }),
  ],
  read: (cells) => ({
    cityCode: cells.text('city_code'),
    year: cells.number('year'),
    reason: cells.localized('reason'),
  }),
  write: ({ cityCode, year, reason }) => ({
    city_code: cityCode,
    year,
    reason_zh: reason.zh,
    reason_en: reason.en,
  }),
};
