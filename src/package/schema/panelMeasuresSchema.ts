import { key, refersTo, schemaOf, text } from './fields';

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
export const panelMeasuresSchema = schemaOf<PanelMeasureRow>(
  {
    file: 'prefectures/indicators.csv',
    says: 'Measures of the panel, and the indicator that each is',
    key: ['key'],
  },
  {
    key: key('key', 'Key of the measure', KEY),
    indicatorId: refersTo('indicator_id', 'The same measure in indicators.csv', 'indicators.csv', {
      required: true,
      unique: true,
    }),
    heading: text('name_zh', 'Heading, Chinese'),
    stage: text('stage', 'Stage as the yearbook names it'),
    unitId: refersTo('unit', 'Unit, a base unit', 'units.csv'),
    collectionHeading: text(
      'city_panel_indicator',
      'Name of the measure in the collection for the four cities',
      {},
    ),
    collectionStage: text('city_panel_stage', 'Stage there', {}),
    years: text('years', 'Years printed'),
    notes: text('notes', 'Notes on the definition', {}),
  },
);
