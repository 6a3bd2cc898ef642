import { AGGREGATIONS, DIRECTIONS, type Indicator, type Theme } from '@/domain/indicator';
import { PLACE_LEVELS, type Place } from '@/domain/place';
import { PLACE_COLOURS } from '@/domain/placeColour';
import { GRADES, SOURCE_KINDS, type Source } from '@/domain/source';
import type { Stage } from '@/domain/stage';
import { UNIT_KINDS, type Unit } from '@/domain/unit';
import type { TableReader } from './readTable';

type Known = ReadonlyMap<string, unknown>;

export const placesTable: TableReader<Place> = {
  file: 'places.csv',
  key: 'place_code',
  columns: [
    'place_code',
    'parent_code',
    'level',
    'name_zh',
    'name_en',
    'short_name_zh',
    'short_name_en',
    'colour',
    'order',
  ],
  read: (row) => ({
    code: row.required('place_code'),
    parentCode: row.text('parent_code'),
    level: row.oneOf('level', PLACE_LEVELS),
    name: row.requiredLocalized('name'),
    shortName: row.requiredLocalized('short_name'),
    colour: row.oneOf('colour', PLACE_COLOURS),
    order: row.integer('order'),
  }),
};

export const stagesTable: TableReader<Stage> = {
  file: 'stages.csv',
  key: 'stage_id',
  columns: ['stage_id', 'parent_id', 'name_zh', 'name_en', 'isced', 'order'],
  read: (row) => ({
    id: row.required('stage_id'),
    parentId: row.text('parent_id'),
    name: row.requiredLocalized('name'),
    isced: row.text('isced'),
    order: row.integer('order'),
  }),
};

export const themesTable: TableReader<Theme> = {
  file: 'themes.csv',
  key: 'theme_id',
  columns: ['theme_id', 'name_zh', 'name_en', 'order'],
  read: (row) => ({
    id: row.required('theme_id'),
    name: row.requiredLocalized('name'),
    order: row.integer('order'),
  }),
};

export const unitsTable: TableReader<Unit> = {
  file: 'units.csv',
  key: 'unit',
  columns: ['unit', 'name_zh', 'name_en', 'symbol_zh', 'symbol_en', 'kind'],
  read: (row) => ({
    id: row.required('unit'),
    name: row.requiredLocalized('name'),
    symbol: row.requiredLocalized('symbol'),
    kind: row.oneOf('kind', UNIT_KINDS),
  }),
};

export const sourcesTable: TableReader<Source> = {
  file: 'sources.csv',
  key: 'source_id',
  columns: [
    'source_id',
    'title_zh',
    'title_en',
    'issuer',
    'document_number',
    'issued',
    'kind',
    'grade',
    'url',
    'licence',
    'note',
  ],
  read: (row) => ({
    id: row.required('source_id'),
    title: row.requiredLocalized('title'),
    issuer: { zh: row.required('issuer'), en: row.text('issuer_en') || row.text('issuer') },
    documentNumber: row.text('document_number'),
    issued: row.text('issued'),
    kind: row.oneOf('kind', SOURCE_KINDS),
    grade: row.oneOf('grade', GRADES),
    url: row.text('url'),
    licence: row.text('licence'),
    note: { zh: row.text('note'), en: row.text('note_en') || row.text('note') },
  }),
};

/** Reads indicators.csv against the stages, themes and units it points to. */
export const indicatorsTable = (stages: Known, themes: Known, units: Known): TableReader<Indicator> => ({
  file: 'indicators.csv',
  key: 'indicator_id',
  columns: [
    'indicator_id',
    'stage_id',
    'name_zh',
    'name_en',
    'theme',
    'unit',
    'family',
    'aggregation',
    'direction',
    'definition_zh',
    'definition_en',
    'initials',
  ],
  read: (row) => ({
    id: row.required('indicator_id'),
    stageId: row.reference('stage_id', stages, 'stages.csv'),
    themeId: row.reference('theme', themes, 'themes.csv'),
    unitId: row.reference('unit', units, 'units.csv'),
    family: row.text('family'),
    aggregation: row.oneOf('aggregation', AGGREGATIONS),
    direction: row.oneOf('direction', DIRECTIONS),
    name: row.requiredLocalized('name'),
    definition: row.requiredLocalized('definition'),
    initials: row.text('initials'),
  }),
});
