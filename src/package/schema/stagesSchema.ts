import type { Stage } from '@/domain/stage';
import { ID, LABEL } from './column';
import { integer, key, localized, refersTo, schemaOf, synonyms, text } from './fields';

export const stagesSchema = schemaOf<Stage>(
  {
    file: 'stages.csv',
    says: 'Education stages, a tree',
    key: ['stage_id'],
  },
  {
    id: key('stage_id', 'Identifier'),
    parentId: refersTo('parent_id', 'Stage it is part of', 'stages.csv', { pattern: ID }),
    name: localized('name', 'Name', LABEL),
    isced: text('isced', 'ISCED 2011 level, or range of levels', {}),
    order: integer('order', 'Order to show it in'),
    synonyms: synonyms(),
  },
);
