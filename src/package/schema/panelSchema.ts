import type { PanelFigure } from '@/domain/panel';
import { CODE, column, YEAR } from './column';
import type { TableSchema } from './tableSchema';

/** A row of the panel: the figure, and the measure it is of. */
export interface PanelRow extends PanelFigure {
  readonly key: string;
}

export const panelSchema: TableSchema<PanelRow> = {
  file: 'prefectures/panel.csv',
  says: 'Context: printed values of the prefecture-level cities, whole city, China City Statistical Yearbook (editions 2001 to 2024), none derived; sorted by measure',
  key: ['indicator_key', 'city_code', 'year'],
  columns: [
    column('city_code', 'City', { required: true, pattern: CODE, refersTo: 'prefectures/cities.csv' }),
    column('indicator_key', 'Measure', { required: true, refersTo: 'prefectures/indicators.csv' }),
    column('year', 'Year; for schools the autumn of the school year', {
      type: 'integer',
      required: true,
      pattern: YEAR,
    }),
    column('value', 'Value in the measure’s unit', { type: 'number', required: true }),
    column('resolution', 'The step in which it is printed, in base units', {
      type: 'number',
      required: true,
    }),
    column('flag', 'doubt: out of line or contradicted, left out of ranks and medians; empty: none', {
      allowed: ['doubt'],
    }),
  ],
  read: (cells) => ({
    cityCode: cells.text('city_code'),
    key: cells.text('indicator_key'),
    year: cells.number('year'),
    value: cells.number('value'),
    resolution: cells.number('resolution'),
    doubtful: cells.text('flag') === 'doubt',
  }),
  write: (row) => ({
    city_code: row.cityCode,
    indicator_key: row.key,
    year: row.year,
    value: row.value,
    resolution: row.resolution,
    flag: row.doubtful ? 'doubt' : '',
  }),
};
