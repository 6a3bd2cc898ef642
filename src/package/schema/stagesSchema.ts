import type { Stage } from '@/domain/stage';
import { column, ID, inBothLanguages, keyColumn } from './column';
import type { TableSchema } from './tableSchema';

export const stagesSchema: TableSchema<Stage> = {
  file: 'stages.csv',
  says: 'Education stages, a tree',
  key: ['stage_id'],
  columns: [
    keyColumn('stage_id', 'Identifier'),
    column('parent_id', 'Stage it is part of', { pattern: ID, refersTo: 'stages.csv' }),
    ...inBothLanguages('name', 'Name', { required: true }),
    column('isced', 'ISCED 2011 level, or range of levels'),
    column('order', 'Order to show it in', { type: 'integer', required: true }),
  ],
  read: (cells) => ({
    id: cells.text('stage_id'),
    parentId: cells.text('parent_id'),
    name: cells.localized('name'),
    isced: cells.text('isced'),
    order: cells.number('order'),
  }),
  write: ({ id, parentId, name, isced, order }) => ({
    stage_id: id,
    parent_id: parentId,
    name_zh: name.zh,
    name_en: name.en,
    isced,
    order,
  }),
};
