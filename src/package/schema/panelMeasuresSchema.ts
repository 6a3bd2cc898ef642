import { column, keyColumn } from './column';
import type { TableSchema } from './tableSchema';

const KEY = '^[a-z0-9]+(_[a-z0-9]+)*$';

/** A measure as its file names it: which indicator it is, and how the yearbook heads and prints it. */
export interface PanelMeasureRow {
  readonly key: string;
  readonly indicatorId: string;
  readonly heading: string;
  readonly stage: string;
  readonly unitId: string;
  readonly collectionHeading: string;
  readonly collectionStage: string;
  readonly years: string;
  readonly notes: string;
}

export const panelMeasuresSchema: TableSchema<PanelMeasureRow> = {
  file: 'prefectures/indicators.csv',
  says: 'Measures of the panel, and the indicator that each is',
  key: ['key'],
  columns: [
    keyColumn('key', 'Key of the measure', KEY),
    column('indicator_id', 'The same measure in indicators.csv', {
      required: true,
      unique: true,
      refersTo: 'indicators.csv',
    }),
    column('name_zh', 'Heading, Chinese', { required: true }),
    column('stage', 'Stage as the yearbook names it', { required: true }),
    column('unit', 'Unit, a base unit', { required: true, refersTo: 'units.csv' }),
    column('city_panel_indicator', 'Name of the measure in the collection for the four cities'),
    column('city_panel_stage', 'Stage there'),
    column('years', 'Years printed', { required: true }),
    column('notes', 'Notes on the definition'),
  ],
  read: (cells) => ({
    key: cells.text('key'),
    indicatorId: cells.text('indicator_id'),
    heading: cells.text('name_zh'),
    stage: cells.text('stage'),
    unitId: cells.text('unit'),
    collectionHeading: cells.text('city_panel_indicator'),
    collectionStage: cells.text('city_panel_stage'),
    years: cells.text('years'),
    notes: cells.text('notes'),
  }),
  write: (row) => ({
    key: row.key,
    indicator_id: row.indicatorId,
    name_zh: row.heading,
    stage: row.stage,
    unit: row.unitId,
    city_panel_indicator: row.collectionHeading,
    city_panel_stage: row.collectionStage,
    years: row.years,
    notes: row.notes,
  }),
};
