import { PLACE_LEVELS, type Place } from '@/domain/place';
import { PLACE_COLOURS } from '@/domain/placeColour';
import { CODE, column, inBothLanguages, keyColumn } from './column';
import type { TableSchema } from './tableSchema';

export const placesSchema: TableSchema<Place> = {
  file: 'places.csv',
  says: 'Cities, provinces and the country',
  key: ['place_code'],
  columns: [
    keyColumn('place_code', 'GB/T 2260 code', CODE),
    column('parent_code', 'Place it lies in', { pattern: CODE, refersTo: 'places.csv' }),
    column('level', 'Administrative level', { required: true, allowed: PLACE_LEVELS }),
    ...inBothLanguages('name', 'Name', { required: true }),
    ...inBothLanguages('short_name', 'Short name', { required: true }),
    column('colour', 'Name of its colour in charts', { required: true, allowed: PLACE_COLOURS }),
    column('order', 'Order to show it in', { type: 'integer', required: true }),
  ],
  read: (cells) => ({
    code: cells.text('place_code'),
    parentCode: cells.text('parent_code'),
    level: cells.oneOf('level', PLACE_LEVELS),
    name: cells.localized('name'),
    shortName: cells.localized('short_name'),
    colour: cells.oneOf('colour', PLACE_COLOURS),
    order: cells.number('order'),
  }),
  write: ({ code, parentCode, level, name, shortName, colour, order }) => ({
    place_code: code,
    parent_code: parentCode,
    level,
    name_zh: name.zh,
    name_en: name.en,
    short_name_zh: shortName.zh,
    short_name_en: shortName.en,
    colour,
    order,
  }),
};
