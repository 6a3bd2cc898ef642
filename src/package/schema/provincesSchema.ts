import type { Localized } from '@/domain/localized';
import { CODE, LABEL } from './column';
import { key, localized, schemaOf } from './fields';

/** A province as context of its cities. */
export interface ProvinceRow {
  readonly code: string;
  readonly name: Localized;
  readonly shortName: Localized;
}
export const provincesSchema = schemaOf<ProvinceRow>(
  {
    file: 'prefectures/provinces.csv',
    says: 'Provinces, autonomous regions and municipalities that the cities lie in',
    key: ['province_code'],
  },
  {
    code: key('province_code', 'GB/T 2260 code', CODE),
    name: localized('name', 'Name', LABEL),
    shortName: localized('short_name', 'Short name', LABEL),
  },
);
