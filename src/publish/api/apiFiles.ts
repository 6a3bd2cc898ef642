import type { Dataset } from '@/domain/dataset';
import type { Indicator } from '@/domain/indicator';
import type { Observation } from '@/domain/observation';
import { maxOf, minOf } from '@/lib/extent';
import { PROJECT } from '@/lib/version';
import type { ParquetColumn } from '@/package/compile/parquetColumns';
import { recordTable } from '../table/recordTable';
import { tableCsv } from '../table/tableCsv';
import { jsonRecords, recordsInColumns } from '../table/tableForms';
import type { ApiEntry } from './apiEntry';
import { apiPage } from './apiPage';
import { recordJsonSchema } from './recordJsonSchema';

/** A file below `api/v1/`: text, or the columns of a Parquet file. */
export interface ApiFile {
  readonly name: string;
  readonly content: string | readonly ParquetColumn[];
}

import { LICENCE } from '../files/licence';

/**
 * The files that any static host serves to programs, so that an address holds the same kind of thing as long as its
 * version stands: an index, each indicator as CSV, JSON and Parquet, all of them as CSV and Parquet, the JSON Schema of
 * an indicator's file, and a page that lists them.
 * @param dataset with every figure and source at hand
 */
export function* apiFiles(dataset: Dataset): Generator<ApiFile> {
  const { version, date } = dataset.edition;
  const made = { data_version: version, data_date: date, licence: LICENCE };
  const entries: ApiEntry[] = [];
  for (const indicator of dataset.indicators) {
    const observations = dataset.observationsOf.get(indicator.id) ?? [];
    if (observations.length === 0) continue;
    const entry = entryOf(dataset, indicator, observations);
    const { id, name, stage, topic, unit } = entry;
    const told = { id, name, definition: indicator.definition, stage, topic, unit };
    entries.push(entry);
    const table = recordTable(dataset, observations);
    yield { name: entry.csv, content: tableCsv(table, 'scripts') };
    yield {
      name: entry.json,
      content: json({ ...made, indicator: told, observations: jsonRecords(table) }),
    };
    yield { name: entry.parquet, content: recordsInColumns(table) };
  }
  const whole = { csv: 'observations.csv', parquet: 'observations.parquet' };
  const all = recordTable(dataset, dataset.observations);
  yield { name: whole.csv, content: tableCsv(all, 'scripts') };
  yield { name: whole.parquet, content: recordsInColumns(all) };
  const index = {
    name: PROJECT,
    ...made,
    schema: 'schema.json',
    package: '../../data/datapackage.json',
    observations: whole,
    indicators: entries,
  };
  yield { name: 'index.json', content: json(index) };
  yield { name: 'schema.json', content: json(recordJsonSchema(dataset)) };
  yield { name: 'index.html', content: apiPage(dataset, entries) };
}

const json = (value: unknown): string => `${JSON.stringify(value)}\n`;

function entryOf(
  dataset: Dataset,
  { id, name, stageId, topicId, unitId }: Indicator,
  observations: readonly Observation[],
): ApiEntry {
  const file = (ending: string) => `indicators/${id}.${ending}`;
  return {
    id,
    name,
    stage: stageId,
    topic: topicId,
    unit: dataset.unit.get(unitId)?.code ?? unitId,
    figures: observations.length,
    first_year: minOf(observations.map(({ period }) => period.startYear)),
    last_year: maxOf(observations.map(({ period }) => period.endYear)),
    csv: file('csv'),
    json: file('json'),
    parquet: file('parquet'),
  };
}
