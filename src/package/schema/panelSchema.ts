import { PANEL_DOUBTS, type PanelFigure } from '@/domain/panel';
import { CODE, POSITIVE, YEAR } from './column';
import { integer, number, oneOf, orEmpty, refersTo, schemaOf } from './fields';

/** A row of the panel: the figure, and the measure it is of. */
export interface PanelRow extends PanelFigure {
  readonly key: string;
}
export const panelSchema = schemaOf<PanelRow>(
  {
    file: 'prefectures/panel.csv',
    says: 'Context: printed values of the prefecture-level cities, whole city, China City Statistical Yearbook (editions 2001 to 2024), none derived; sorted by measure',
    key: ['indicator_key', 'city_code', 'year'],
  },
  {
    cityCode: refersTo('city_code', 'City', 'prefectures/cities.csv', { required: true, pattern: CODE }),
    key: refersTo('indicator_key', 'Measure', 'prefectures/indicators.csv'),
    year: integer('year', 'Year; for schools the autumn of the school year', { pattern: YEAR }),
    value: number('value', 'Value in the measure’s unit', { required: true, lowest: 0 }),
    resolution: number('resolution', 'The step in which it is printed, in base units', POSITIVE),
    doubtful: orEmpty(
      oneOf(
        'flag',
        'doubt: out of line or contradicted; repeated: the same as the year before to the last digit, alone or with others of its city in more digits than chance explains; either is left out of ranks and medians; empty: none',
        PANEL_DOUBTS,
      ),
      false,
    ),
  },
);
