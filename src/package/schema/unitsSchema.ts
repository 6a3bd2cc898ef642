import { UNIT_KINDS, type Unit } from '@/domain/unit';
import { column, inBothLanguages, keyColumn } from './column';
import type { TableSchema } from './tableSchema';

export const unitsSchema: TableSchema<Unit> = {
  file: 'units.csv',
  says: 'Units of measure, always base units',
  key: ['unit'],
  columns: [
    keyColumn('unit', 'Identifier', ''),
    ...inBothLanguages('name', 'Name', { required: true }),
    ...inBothLanguages('symbol', 'Symbol', { required: true }),
    column('kind', 'How its numbers behave', { required: true, allowed: UNIT_KINDS }),
    column('weight', 'Points of its indicators where only some are shown; empty: none', { type: 'integer' }),
  ],
  read: (cells) => ({
    id: cells.text('unit'),
    name: cells.localized('name'),
    symbol: cells.localized('symbol'),
    kind: cells.oneOf('kind', UNIT_KINDS),
    weight: cells.number('weight'),
  }),
  write: ({ id, name, symbol, kind, weight }) => ({
    unit: id,
    name_zh: name.zh,
    name_en: name.en,
    symbol_zh: symbol.zh,
    symbol_en: symbol.en,
    kind,
    weight: weight || '',
  }),
};
