import type { Dataset } from '@/domain/dataset';
import type { DataTable } from '../table/dataTable';
import { recordTable } from '../table/recordTable';

const TYPES = { text: 'string', period: 'string', number: 'number', integer: 'integer' } as const;

/** Columns that every record has. */
const ALWAYS = [
  'observation_id',
  'place_code',
  'indicator_id',
  'stage_id',
  'time_period',
  'start_year',
  'end_year',
  'value',
  'unit',
  'nature',
  'bound',
  'scope',
  'source_id',
];

/** The rows of a table as a JSON Schema: every column of its records, and those that each of them has. */
export function rowsJsonSchema({ columns, shape }: Pick<DataTable, 'columns' | 'shape'>) {
  const properties = Object.fromEntries(
    columns.map(({ name, type, says, allowed }) => [
      name,
      { type: TYPES[type], description: says, ...(allowed ? { enum: allowed } : {}) },
    ]),
  );
  const required = shape === 'long' ? ALWAYS : ALWAYS.filter((name) => name in properties);
  return {
    type: 'array',
    description: 'Absent columns say nothing of that record; an absent figure has no record',
    items: { type: 'object', properties, required, additionalProperties: false },
  } as const;
}

/** The file of an indicator as a JSON Schema (draft 2020-12): its names, and every column of its records. */
export function recordJsonSchema(dataset: Dataset) {
  const localized = {
    type: 'object',
    properties: { zh: { type: 'string' }, en: { type: 'string' } },
    required: ['zh', 'en'],
  };
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Published figures of one indicator',
    type: 'object',
    required: ['data_version', 'data_date', 'licence', 'indicator', 'observations'],
    properties: {
      data_version: {
        type: 'string',
        description: 'Version of the dataset; a later one may correct figures',
      },
      data_date: { type: 'string', format: 'date', description: 'Day that version was made' },
      licence: { type: 'string' },
      indicator: {
        type: 'object',
        required: ['id', 'name', 'definition', 'stage', 'topic', 'unit'],
        properties: {
          id: { type: 'string' },
          name: localized,
          definition: localized,
          stage: { type: 'string' },
          topic: { type: 'string' },
          unit: { type: 'string' },
        },
      },
      observations: rowsJsonSchema(recordTable(dataset, [])),
    },
  };
}
