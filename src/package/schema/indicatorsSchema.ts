import { AGGREGATIONS, DIRECTIONS, type Indicator } from '@/domain/indicator';
import { column, ID, inBothLanguages, keyColumn } from './column';
import type { TableSchema } from './tableSchema';

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
  }),
};
