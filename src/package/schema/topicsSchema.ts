import type { Topic } from '@/domain/indicator';
import { LABEL } from './column';
import { flag, integer, key, localized, orEmpty, schemaOf, synonyms } from './fields';

export const topicsSchema = schemaOf<Topic>(
  {
    file: 'themes.csv',
    says: 'Subjects that indicators are filed under',
    key: ['theme_id'],
  },
  {
    id: key('theme_id', 'Identifier'),
    name: localized('name', 'Name', LABEL),
    order: integer('order', 'Order to show it in'),
    weight: orEmpty(integer('weight', 'Points of its indicators where only some are shown; empty: none'), 0),
    background: flag(
      'background',
      'yes: what the other subjects are set against, shown after them; empty: not',
    ),
    synonyms: synonyms(),
  },
);
