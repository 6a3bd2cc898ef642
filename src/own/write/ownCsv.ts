import type { Observation } from '@/domain/observation';
import { type CsvColumn, type CsvFlavour, csvText } from '@/lib/csvText';
import { plainNumber } from '@/package/schema/plainNumber';
import type { OwnCatalogue } from '../check/ownCatalogue';
import type { OwnTable } from '../figures/ownFigures';
import { ownObservations } from '../figures/ownObservations';

/** The names that a file of one's own figures is written with. */
type Names = Pick<OwnCatalogue, 'places' | 'cities' | 'indicators' | 'sources' | 'stages'>;

/**
 * Figures of one's own as a CSV file, one figure a row, numbers in base units: read again with the same catalogue it
 * gives the same figures; without it the places, indicators and sources are made again from their names.
 * @param names `ownCatalogue(dataset, [table])`
 */
export const ownCsv = ({ figures }: Pick<OwnTable, 'figures'>, names: Names, flavour: CsvFlavour): string =>
  csvText(ownColumns(names), ownObservations(figures), flavour);

/** The columns that figures are written in, and read again from. */
export function ownColumns(names: Names): readonly CsvColumn<Observation>[] {
  const place = new Map([...names.cities, ...names.places].map((one) => [one.code, one]));
  const indicator = new Map(names.indicators.map((one) => [one.id, one]));
  const source = new Map(names.sources.map((one) => [one.id, one]));
  const indicatorOf = ({ indicatorId }: Observation) => indicator.get(indicatorId);
  const columns: readonly (readonly [string, (one: Observation) => string])[] = [
    ['place_code', ({ placeCode }) => placeCode],
    ['place_zh', ({ placeCode }) => place.get(placeCode)?.name.zh ?? ''],
    ['place_en', ({ placeCode }) => place.get(placeCode)?.name.en ?? ''],
    ['indicator_id', ({ indicatorId }) => indicatorId],
    ['indicator_zh', (one) => indicatorOf(one)?.name.zh ?? ''],
    ['indicator_en', (one) => indicatorOf(one)?.name.en ?? ''],
    ['definition_zh', (one) => indicatorOf(one)?.definition.zh ?? ''],
    ['definition_en', (one) => indicatorOf(one)?.definition.en ?? ''],
    ['topic_id', (one) => indicatorOf(one)?.topicId ?? ''],
    ['direction', (one) => indicatorOf(one)?.direction ?? ''],
    ['stage_id', ({ stageId }) => stageId],
    ['time_period', ({ period }) => period.text],
    ['unit', (one) => indicatorOf(one)?.unitId ?? ''],
    ['nature', ({ nature }) => nature],
    ['bound', ({ bound }) => bound],
    ['scope', ({ scope }) => scope],
    ['source_title_zh', ({ sourceId }) => source.get(sourceId)?.title.zh ?? ''],
    ['locator', ({ locator }) => locator],
    ['as_printed', ({ asPrinted }) => asPrinted],
    ['period_basis', ({ periodBasis }) => periodBasis],
    ['origin', ({ origin }) => origin],
    ['note_zh', ({ note }) => note.zh],
    ['note_en', ({ note }) => note.en],
    ['break_zh', ({ breakReason }) => breakReason.zh],
    ['break_en', ({ breakReason }) => breakReason.en],
    ['doubt_zh', ({ doubt }) => doubt.zh],
    ['doubt_en', ({ doubt }) => doubt.en],
  ];
  return [
    ...columns.map(([name, read]) => ({ name, read })),
    { name: 'value', read: ({ value }) => plainCell(value) },
    { name: 'resolution', read: ({ resolution }) => plainCell(resolution) },
  ];
}

/** A number as it is; one that is written with an exponent as plain digits. */
const plainCell = (value: number): string | number =>
  String(value).includes('e') ? plainNumber(value) : value;
