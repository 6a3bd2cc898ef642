import { PANEL_LEVELS, type PanelCity } from '@/domain/panel';
import { CODE, column, inBothLanguages, keyColumn, YEAR } from './column';
import type { TableSchema } from './tableSchema';

export const panelCitiesSchema: TableSchema<PanelCity> = {
  file: 'prefectures/cities.csv',
  says: 'All prefecture-level cities and the four municipalities, the cities of the panel',
  key: ['city_code'],
  columns: [
    keyColumn('city_code', 'GB/T 2260 code of 2023; a dissolved city under its last code', CODE),
    column('name_zh', 'Official name, Chinese', { required: true }),
    column('name_en', 'Name, English; two cities of one name with their province', { required: true }),
    ...inBothLanguages('short_name', 'Name without its kind of unit', { required: true }),
    column('province_code', 'Province it lies in; a municipality: itself', {
      required: true,
      pattern: CODE,
      refersTo: 'prefectures/provinces.csv',
    }),
    column('level', 'Administrative level', { required: true, allowed: PANEL_LEVELS }),
    column('first_year', 'First year in the panel', { type: 'integer', required: true, pattern: YEAR }),
    column('last_year', 'Last year in the panel', { type: 'integer', required: true, pattern: YEAR }),
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
