import { UNIT_KINDS, type Unit } from '@/domain/unit';
import { LABEL } from './column';
import { integer, key, localized, oneOf, orEmpty, schemaOf } from './fields';

export const unitsSchema = schemaOf<Omit<Unit, 'signed' | 'code'>>(
  {
    file: 'units.csv',
    says: 'Units of measure, always base units',
    key: ['unit'],
  },
  {
    id: key('unit', 'Identifier', ''),
    name: localized('name', 'Name', LABEL),
    symbol: localized('symbol', 'Symbol', LABEL),
    kind: oneOf('kind', 'How its numbers behave', UNIT_KINDS),
    weight: orEmpty(integer('weight', 'Points of its indicators where only some are shown; empty: none'), 0),
  },
);
