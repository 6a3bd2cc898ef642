import { AGGREGATIONS, DIRECTIONS, type Indicator, POPULATIONS, ROLES } from '@/domain/indicator';
import { ID, LONGEST_NAME } from './column';
import { flag, key, localized, oneOf, orEmpty, refersTo, schemaOf, synonyms, text } from './fields';

export const indicatorsSchema = schemaOf<Indicator>(
  {
    file: 'indicators.csv',
    says: 'What is measured',
    key: ['indicator_id'],
  },
  {
    id: key('indicator_id', 'Identifier'),
    stageId: refersTo('stage_id', 'Education stage', 'stages.csv'),
    name: localized('name', 'Name', { required: true, unique: true, longest: LONGEST_NAME }),
    topicId: refersTo('theme', 'Theme', 'themes.csv'),
    unitId: refersTo('unit', 'Unit of its values', 'units.csv'),
    family: text('family', 'Indicators of one family measure nearly the same thing; empty: none', {
      pattern: ID,
    }),
    aggregation: oneOf('aggregation', 'Whether its values may be added up', AGGREGATIONS),
    direction: oneOf('direction', 'What counts as better', DIRECTIONS),
    definition: localized('definition', 'What is counted and what is not'),
    initials: text('initials', 'First letters of the pinyin of the Chinese name', {
      required: true,
      pattern: '^[a-z0-9]+$',
    }),
    perHead: orEmpty(
      oneOf(
        'per_head',
        'The smallest population that its figures may be set against; children: those aged 0–14, or all residents; empty: none',
        POPULATIONS,
      ),
      '',
    ),
    role: orEmpty(
      oneOf(
        'role',
        'What figures per head are worked out from: residents, the population; share_of_children, the percentage aged 0–14; registered, the registered population of each year, which dots of cities are sized by too; empty: others',
        ROLES,
        { unique: true },
      ),
      '',
    ),
    olderOf: refersTo(
      'older_of',
      'The indicator whose older table, before a revision, it keeps',
      'indicators.csv',
      {},
    ),
    norm: flag(
      'norm',
      'yes: its targets are a norm, what each pupil or school is given, and not what a place is to reach; empty: others',
    ),
    synonyms: synonyms(),
  },
);
