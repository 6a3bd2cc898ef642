import type { ColumnType } from '@/package/schema/column';
import { observationsSchema } from '@/package/schema/observationsSchema';

/** A column of the files of records: how its cells are written, and what it means, in English. */
export interface RecordField {
  readonly type: ColumnType;
  readonly says: string;
}

const text = (says: string): RecordField => ({ type: 'text', says });
const integer = (says: string): RecordField => ({ type: 'integer', says });

const OF_THE_TABLE: Readonly<Record<string, RecordField>> = Object.fromEntries(
  observationsSchema.columns.map(({ name, type, says }) => [name, { type, says }]),
);

/** What the columns of a record are, by their names; those of the dataset's own table are told as there. */
export const RECORD_FIELDS: Readonly<Record<string, RecordField>> = {
  ...OF_THE_TABLE,
  place_zh: text('Name of the place, Chinese'),
  place_en: text('Name of the place, English'),
  place_level: text('city, province or country'),
  indicator_zh: text('Name of the indicator, Chinese'),
  indicator_en: text('Name of the indicator, English'),
  definition_zh: text('What the indicator counts, Chinese'),
  definition_en: text('What the indicator counts, English'),
  topic_id: text('Subject that the indicator is filed under'),
  topic_zh: text('The same, Chinese'),
  topic_en: text('The same, English'),
  stage_zh: text('Education stage, Chinese'),
  stage_en: text('Education stage, English'),
  start_year: integer('First year of the time period'),
  end_year: integer('Last year of the time period'),
  unit: text('Code of the unit of the value'),
  unit_zh: text('Name of the unit, Chinese'),
  unit_en: text('Name of the unit, English'),
  source_id: text('Sources, by their ids, joined by |'),
  source_title_zh: text('Titles of the sources, Chinese, joined by |'),
  source_title_en: text('Titles of the sources, English, joined by |'),
  issuer: text('Who published them, joined by |'),
  document_number: text('Numbers of the documents, joined by |'),
  issued: text('When they were published, joined by |'),
  url: text('Where they are found, joined by |'),
  grade: text(
    'How near the source is to its publisher: A the publisher’s own page, B a stored copy of an official text, C press or compilation, D reprint whose origin was not checked',
  ),
  comparability: text('How the row differs from the others of a picture; empty in files not made from one'),
  comparability_codes: text('The same as codes, `dimension=value` joined by |'),
  comparability_gravity: text('How gravely: different, care or detail'),
};
