import type { Topic } from '@/domain/indicator';
import { column, flagColumn, inBothLanguages, keyColumn } from './column';
import type { TableSchema } from './tableSchema';

export const topicsSchema: TableSchema<Topic> = {
  file: 'themes.csv',
  says: 'Subjects that indicators are filed under',
  key: ['theme_id'],
  columns: [
    keyColumn('theme_id', 'Identifier'),
    ...inBothLanguages('name', 'Name', { required: true }),
    column('order', 'Order to show it in', { type: 'integer', required: true }),
    column('weight', 'Points of its indicators where only some are shown; empty: none', { type: 'integer' }),
    flagColumn('background', 'what the other subjects are set against, shown after them'),
  ],
  read: (cells) => ({
    id: cells.text('theme_id'),
    name: cells.localized('name'),
    order: cells.number('order'),
    weight: cells.number('weight'),
    background: cells.text('background') !== '',
  }),
  write: ({ id, name, order, weight, background }) => ({
    theme_id: id,
    name_zh: name.zh,
    name_en: name.en,
    order,
    weight: weight || '',
    background: background ? 'yes' : '',
  }),
};
