import { AGGREGATIONS, DIRECTIONS, type Indicator, POPULATIONS, ROLES } from '@/domain/indicator';
import { column, ID, inBothLanguages, keyColumn } from './column';
import { oneOfOrEmpty, type TableSchema } from './tableSchema';

export const indicatorsSchema: TableSchema<Indicator> = {
  file: 'indicators.csv',
  says: 'What is measured',
  key: ['indicator_id'],
  columns: [
    keyColumn('indicator_id', 'Identifier'),
    column('stage_id', 'Education stage', { required: true, refersTo: 'stages.csv' }),
    ...inBothLanguages('name', 'Name', { required: true, unique: true }),
    column('theme', 'Theme', { required: true, refersTo: 'themes.csv' }),
    column('unit', 'Unit of its values', { required: true, refersTo: 'units.csv' }),
    column('family', 'Indicators of one family measure nearly the same thing; empty: none', { pattern: ID }),
    column('aggregation', 'Whether its values may be added up', { required: true, allowed: AGGREGATIONS }),
    column('direction', 'What counts as better', { required: true, allowed: DIRECTIONS }),
    ...inBothLanguages('definition', 'What is counted and what is not', { required: true }),
    column('initials', 'First letters of the pinyin of the Chinese name', {
      required: true,
      pattern: '^[a-z0-9]+$',
    }),
    column(
      'per_head',
      'The smallest population that its figures may be set against; children: those aged 0–14, or all residents; empty: none',
      { allowed: POPULATIONS },
    ),
    column(
      'role',
      'What figures per head are worked out from: residents, the population; share_of_children, the percentage aged 0–14; empty: others',
      { unique: true, allowed: ROLES },
    ),
    column('older_of', 'The indicator whose older table, before a revision, it keeps', {
      refersTo: 'indicators.csv',
    }),
  ],
  read: (cells) => ({
    id: cells.text('indicator_id'),
    stageId: cells.text('stage_id'),
    topicId: cells.text('theme'),
    unitId: cells.text('unit'),
    family: cells.text('family'),
    aggregation: cells.oneOf('aggregation', AGGREGATIONS),
    direction: cells.oneOf('direction', DIRECTIONS),
    name: cells.localized('name'),
    definition: cells.localized('definition'),
    initials: cells.text('initials'),
    perHead: oneOfOrEmpty(cells, 'per_head', POPULATIONS),
    role: oneOfOrEmpty(cells, 'role', ROLES),
    olderOf: cells.text('older_of'),
  }),
  write: (indicator) => ({
    indicator_id: indicator.id,
    stage_id: indicator.stageId,
    name_zh: indicator.name.zh,
    name_en: indicator.name.en,
    theme: indicator.topicId,
    unit: indicator.unitId,
    family: indicator.family,
    aggregation: indicator.aggregation,
    direction: indicator.direction,
    definition_zh: indicator.definition.zh,
    definition_en: indicator.definition.en,
    initials: indicator.initials,
    per_head: indicator.perHead,
    role: indicator.role,
    older_of: indicator.olderOf,
  }),
};
