import { PLACE_LEVELS, type Place } from '@/domain/place';
import { PLACE_COLOURS } from '@/domain/placeColour';
import { CODE, LABEL } from './column';
import { integer, key, localized, oneOf, refersTo, schemaOf } from './fields';

export const placesSchema = schemaOf<Place>(
  {
    file: 'places.csv',
    says: 'Cities, provinces and the country',
    key: ['place_code'],
  },
  {
    code: key('place_code', 'GB/T 2260 code', CODE),
    parentCode: refersTo('parent_code', 'Place it lies in', 'places.csv', { pattern: CODE }),
    level: oneOf('level', 'Administrative level', PLACE_LEVELS),
    name: localized('name', 'Name', LABEL),
    shortName: localized('short_name', 'Short name', LABEL),
    colour: oneOf('colour', 'Name of its colour in charts', PLACE_COLOURS),
    order: integer('order', 'Order to show it in'),
  },
);
