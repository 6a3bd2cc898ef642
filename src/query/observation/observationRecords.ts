import type { Dataset } from '@/domain/dataset';
import type { Observation } from '@/domain/observation';
import type { Source } from '@/domain/source';
import { compareTimePeriods } from '@/domain/timePeriod';
import { type Difference, differenceCodes, gravityOfAll } from '../comparability/differences';
import { gradeOf, sourcesOf } from '../sources/sourcesOf';

/** A column of the table of observations that files are written from. */
export interface RecordColumn {
  readonly name: string;
  /** A number is a number in every file; a text is a code, a name or words. */
  readonly read: (observation: Observation) => string | number;
}

/** How the rows of a file differ from each other. */
export interface RowComparability {
  /** In which ways a row is not the plain kind of its picture. */
  readonly differencesOf: (observation: Observation) => readonly Difference[];
  /** The same as one plain sentence in the language of the file; empty for the plain kind. */
  readonly sentenceOf: (observation: Observation) => string;
}

/**
 * The columns of observations as tidy records: codes as in the dataset, each with its names, numbers in base units.
 * The last three say how a row differs from the others: in a sentence, in codes (`nature=target|bound=at_least`) and
 * how gravely (`different`, `care`, `detail`); empty for the plain kind.
 * @param comparability null where the rows were not chosen for comparison, as in a file of the whole dataset: what a
 *   row is held against is then unknown, and the three columns stay, empty
 */
export function recordColumns(
  dataset: Dataset,
  comparability: RowComparability | null,
): readonly RecordColumn[] {
  const place = ({ placeCode }: Observation) => dataset.place.get(placeCode);
  const stage = ({ stageId }: Observation) => dataset.stage.get(stageId);
  const indicator = ({ indicatorId }: Observation) => dataset.indicator.get(indicatorId);
  const topic = (row: Observation) => dataset.topic.get(indicator(row)?.topicId ?? '');
  const ownUnit = (row: Observation) => dataset.unit.get(indicator(row)?.unitId ?? '');
  const unitCode = (row: Observation) => ownUnit(row)?.code ?? indicator(row)?.unitId ?? '';
  const unit = (row: Observation) => dataset.unit.get(unitCode(row)) ?? ownUnit(row);
  const sources = (row: Observation, read: (source: Source) => string) =>
    sourcesOf(dataset, row).map(read).join('|');
  const columns: readonly (readonly [string, RecordColumn['read']])[] = [
    ['observation_id', ({ id }) => id],
    ['place_code', ({ placeCode }) => placeCode],
    ['place_zh', (row) => place(row)?.name.zh ?? ''],
    ['place_en', (row) => place(row)?.name.en ?? ''],
    ['place_level', (row) => place(row)?.level ?? ''],
    ['indicator_id', ({ indicatorId }) => indicatorId],
    ['indicator_zh', (row) => indicator(row)?.name.zh ?? ''],
    ['indicator_en', (row) => indicator(row)?.name.en ?? ''],
    ['definition_zh', (row) => indicator(row)?.definition.zh ?? ''],
    ['definition_en', (row) => indicator(row)?.definition.en ?? ''],
    ['topic_id', (row) => indicator(row)?.topicId ?? ''],
    ['topic_zh', (row) => topic(row)?.name.zh ?? ''],
    ['topic_en', (row) => topic(row)?.name.en ?? ''],
    ['stage_id', ({ stageId }) => stageId],
    ['stage_zh', (row) => stage(row)?.name.zh ?? ''],
    ['stage_en', (row) => stage(row)?.name.en ?? ''],
    ['time_period', ({ period }) => period.text],
    ['period_basis', ({ periodBasis }) => periodBasis],
    ['start_year', ({ period }) => period.startYear],
    ['end_year', ({ period }) => period.endYear],
    ['value', ({ value }) => value],
    ['unit', (row) => unitCode(row)],
    ['unit_zh', (row) => unit(row)?.name.zh ?? ''],
    ['unit_en', (row) => unit(row)?.name.en ?? ''],
    ['nature', ({ nature }) => nature],
    ['bound', ({ bound }) => bound],
    ['scope', ({ scope }) => scope],
    ['source_id', (row) => sources(row, ({ id }) => id) || row.sourceId],
    ['source_title_zh', (row) => sources(row, ({ title }) => title.zh)],
    ['source_title_en', (row) => sources(row, ({ title }) => title.en)],
    ['issuer', (row) => sources(row, ({ issuer }) => issuer.zh)],
    ['document_number', (row) => sources(row, ({ documentNumber }) => documentNumber)],
    ['issued', (row) => sources(row, ({ issued }) => issued)],
    ['url', (row) => sources(row, ({ url }) => url)],
    ['locator', ({ locator }) => locator],
    ['grade', (row) => (dataset.source.has(row.sourceId) ? gradeOf(dataset, row) : '')],
    ['origin', ({ origin }) => origin],
    ['as_printed', ({ asPrinted }) => asPrinted],
    ['note_zh', ({ note }) => note.zh],
    ['note_en', ({ note }) => note.en],
    ['break_zh', ({ breakReason }) => breakReason.zh],
    ['break_en', ({ breakReason }) => breakReason.en],
    ['doubt_zh', ({ doubt }) => doubt.zh],
    ['doubt_en', ({ doubt }) => doubt.en],
    ['resolution', ({ resolution }) => resolution],
    ['data_version', () => dataset.edition.version],
    ['comparability', (row) => comparability?.sentenceOf(row) ?? ''],
    ['comparability_codes', (row) => differenceCodes(comparability?.differencesOf(row) ?? [])],
    ['comparability_gravity', (row) => gravityOfAll(comparability?.differencesOf(row) ?? []) ?? ''],
  ];
  return columns.map(([name, read]) => ({ name, read }));
}

/** Observations in the order of a file: by indicator and place as the dataset lists them, then by time. */
export function inRecordOrder(
  dataset: Dataset,
  observations: readonly Observation[],
): readonly Observation[] {
  const rank = new Map(dataset.indicators.map(({ id }, at) => [id, at]));
  const placeOrder = ({ placeCode }: Observation) => dataset.place.get(placeCode)?.order ?? 0;
  return [...observations].sort(
    (a, b) =>
      (rank.get(a.indicatorId) ?? 0) - (rank.get(b.indicatorId) ?? 0) ||
      placeOrder(a) - placeOrder(b) ||
      compareTimePeriods(a.period, b.period) ||
      (a.id < b.id ? -1 : 1),
  );
}
