import { ORIGINS } from '@/domain/observation';
import { PLACE_LEVELS } from '@/domain/place';
import { GRADES } from '@/domain/source';
import type { ColumnType } from '@/package/schema/column';
import { observationsSchema } from '@/package/schema/observationsSchema';

/** A column of the files of records: how its cells are written, and what it means, in English. */
export interface RecordField {
  readonly type: ColumnType;
  readonly says: string;
  /** The only values it may have; absent: any. */
  readonly allowed?: readonly string[];
}

const text = (says: string): RecordField => ({ type: 'text', says });
const integer = (says: string): RecordField => ({ type: 'integer', says });

const OF_THE_TABLE: Readonly<Record<string, RecordField>> = Object.fromEntries(
  observationsSchema.columns.map(({ name, type, says, allowed }) => [
    name,
    { type, says, ...(allowed.length > 0 ? { allowed } : {}) },
  ]),
);

/** What the columns of a record are, by their names; those of the dataset's own table are told as there. */
export const RECORD_FIELDS: Readonly<Record<string, RecordField>> = {
  ...OF_THE_TABLE,
  place_zh: text('Name of the place, Chinese'),
  place_en: text('Name of the place, English'),
  place_level: { ...text('city, province or country'), allowed: PLACE_LEVELS },
  province_code: text('Province that the city lies in'),
  province_zh: text('Name of the province, Chinese'),
  province_en: text('Name of the province, English'),
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
  origin: {
    ...text(
      'printed: the source prints the number; counted: the compiler added up what the source lists; adjusted: the compiler adjusted it to the boundaries of another year',
    ),
    allowed: ORIGINS,
  },
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
  grade: {
    ...text(
      'How near the source is to its publisher: A the publisher’s own page, B a stored copy of an official text, C press or compilation, D reprint whose origin was not checked',
    ),
    allowed: GRADES,
  },
  data_version: text('Version of the dataset that the figure was taken from; a later one may correct it'),
  comparability: text('How the row differs from the others of a picture; empty in files not made from one'),
  comparability_codes: text('The same as codes, `dimension=value` joined by |'),
  comparability_gravity: text('How gravely: different, care or detail'),
  working_zh: text('How the figure was worked out from printed ones, Chinese; empty: it is printed'),
  working_en: text('The same, English'),
  derived_measure: text('Measure that was worked out: change, share of the province and so on'),
  derived_formula: text('How it was worked out'),
  derived_inputs: text('Ids of the published figures that went into it, joined by |'),
  derived_input_years: text('Their time periods, in the same order'),
};

const OF_AN_INDEX: RecordField = { type: 'number', says: 'Value as an index; the year in the name is 100' };

/** What a column of a record is; a column that nobody described is text. */
export const fieldOf = (name: string): RecordField =>
  RECORD_FIELDS[name] ?? (name.startsWith('index_') ? OF_AN_INDEX : text(''));
