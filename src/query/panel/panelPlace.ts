import type { PanelCity } from '@/domain/panel';
import type { Place } from '@/domain/place';

const COUNTRY_CODE = '100000';

/**
 * A prefecture-level city as a place, so that it can stand in a chart. It comes after the cities, provinces and country
 * of the dataset, among its like in the order of the codes, and has the neutral colour of added cities.
 */
export function panelPlace({ code, provinceCode, level, name, shortName }: PanelCity): Place {
  return {
    code,
    parentCode: level === 'municipality' ? COUNTRY_CODE : provinceCode,
    level: 'city',
    name,
    shortName,
    colour: 'other',
    order: Number(code),
  };
}
