import { PANEL_LEVELS, type PanelCity } from '@/domain/panel';
import { CODE, LABEL, YEAR } from './column';
import { integer, key, localized, oneOf, refersTo, schemaOf } from './fields';

export const panelCitiesSchema = schemaOf<PanelCity>(
  {
    file: 'prefectures/cities.csv',
    says: 'All prefecture-level cities and the four municipalities, the cities of the panel',
    key: ['city_code'],
  },
  {
    code: key('city_code', 'GB/T 2260 code of 2023; a dissolved city under its last code', CODE),
    name: localized(
      'name',
      'Official name',
      LABEL,
      'Name, English; two cities of one name with their province',
    ),
    shortName: localized('short_name', 'Name without its kind of unit', LABEL),
    provinceCode: refersTo(
      'province_code',
      'Province it lies in; a municipality: itself',
      'prefectures/provinces.csv',
      { required: true, pattern: CODE },
    ),
    level: oneOf('level', 'Administrative level', PANEL_LEVELS),
    firstYear: integer('first_year', 'First year in the panel', { pattern: YEAR }),
    lastYear: integer('last_year', 'Last year in the panel', { pattern: YEAR }),
  },
);
