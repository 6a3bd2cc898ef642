import type { Localized } from '@/domain/localized';
import { CODE, inBothLanguages, keyColumn } from './column';
import type { TableSchema } from './tableSchema';

/** A province as context of its cities. */
export interface ProvinceRow {
  readonly code: string;
  readonly name: Localized;
  readonly shortName: Localized;
}

export const provincesSchema: TableSchema<ProvinceRow> = {
  file: 'prefectures/provinces.csv',
  says: 'Provinces, autonomous regions and municipalities that the cities lie in',
  key: ['province_code'],
  columns: [
    keyColumn('province_code', 'GB/T 2260 code', CODE),
    ...inBothLanguages('name', 'Name', { required: true }),
    ...inBothLanguages('short_name', 'Short name', { required: true }),
  ],
  read: (cells) => ({
    code: cells.text('province_code'),
    name: cells.localized('name'),
    shortName: cells.localized('short_name'),
  }),
  write: ({ code, name, shortName }) => ({
    province_code: code,
    name_zh: name.zh,
    name_en: name.en,
    short_name_zh: shortName.zh,
    short_name_en: shortName.en,
  }),
};
