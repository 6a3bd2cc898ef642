import type { Topic } from '@/domain/indicator';
import { column, inBothLanguages, keyColumn } from './column';
import type { TableSchema } from './tableSchema';

export const topicsSchema: TableSchema<Topic> = {
  file: 'themes.csv',
  says: 'Subjects that indicators are filed under',
  key: ['theme_id'],
  columns: [
    keyColumn('theme_id', 'Identifier'),
    ...inBothLanguages('name', 'Name', { required: true }),
    column('order', 'Order to show it in', { type: 'integer', required: true }),
  ],
  read: (cells) => ({
    id: cells.text('theme_id'),
    name: cells.localized('name'),
    order: cells.number('order'),
  }),
  write: ({ id, name, order }) => ({ theme_id: id, name_zh: name.zh, name_en: name.en, order }),
};
