import type { Dataset } from '@/domain/dataset';
import type { Localized } from '@/domain/localized';
import type { PanelFigure } from '@/domain/panel';
import { doubtWords, yearbookEdition } from '@/query/panel/panelObservation';
import type { PanelIndices, PanelRow } from '../panelRow';
import type { Cell, DataTable } from './dataTable';
import { tableOf } from './recordTable';

type Read = (row: PanelRow) => Cell;

/** A text in both languages as two columns. */
const both = (name: string, read: (row: PanelRow) => Localized | undefined): readonly [string, Read][] => [
  [`${name}_zh`, (row) => read(row)?.zh ?? ''],
  [`${name}_en`, (row) => read(row)?.en ?? ''],
];

/**
 * The figures of a picture of all cities, in the columns of every other figure: of the whole city, observed, in a calendar
 * year, with what there is of working, doubt and source.
 */
export function panelTable(
  dataset: Dataset,
  rows: readonly PanelRow[],
  indices: PanelIndices | null = null,
): DataTable {
  const { catalogue, keyOf } = dataset.panel;
  const cities = new Map(catalogue?.cities.map((city) => [city.code, city]));
  const idOf = new Map([...keyOf].map(([indicatorId, key]) => [key, indicatorId]));
  const measures = new Map(catalogue?.measures.map((measure) => [measure.key, measure]));
  const cityOf = ({ figure }: PanelRow) => cities.get(figure.cityCode);
  const provinceOf = (row: PanelRow) => catalogue?.provinces.get(cityOf(row)?.provinceCode ?? '');
  const changes = new Map(catalogue?.changes.map((one) => [`${one.cityCode} ${one.year}`, one.reason]));
  const changeOf = ({ figure }: PanelRow) => changes.get(`${figure.cityCode} ${figure.year}`);
  const sourceOf = ({ figure }: PanelRow) => dataset.source.get(yearbookEdition(figure.year));
  const indicatorId = ({ choice }: PanelRow) => idOf.get(choice.id) ?? choice.id;
  const indicator = (row: PanelRow) => dataset.indicator.get(indicatorId(row));
  const stageId = (row: PanelRow) => row.choice.rate?.stageId ?? measures.get(row.choice.id)?.stageId ?? '';
  const topicId = (row: PanelRow) => indicator(row)?.topicId ?? '';
  const columns: readonly (readonly [string, Read])[] = [
    ['observation_id', (row) => `p${row.figure.cityCode}.${indicatorId(row)}.${row.figure.year}.actual`],
    ['place_code', ({ figure }) => figure.cityCode],
    ...both('place', (row) => cityOf(row)?.name),
    ['place_level', () => 'city'],
    ['province_code', (row) => cityOf(row)?.provinceCode ?? ''],
    ...both('province', provinceOf),
    ['indicator_id', indicatorId],
    ...both('indicator', ({ choice }) => choice.name),
    ...both('definition', (row) => indicator(row)?.definition ?? row.choice.rate?.working),
    ['topic_id', topicId],
    ...both('topic', (row) => dataset.topic.get(topicId(row))?.name),
    ['stage_id', stageId],
    ...both('stage', (row) => dataset.stage.get(stageId(row))?.name),
    ['time_period', ({ figure }) => String(figure.year)],
    ['period_basis', () => 'printed'],
    ['start_year', ({ figure }) => figure.year],
    ['end_year', ({ figure }) => figure.year],
    ['value', ({ figure }) => figure.value],
    ...(indices ? [indexColumn(indices)] : []),
    ['unit', ({ unit }) => unit.code ?? unit.id],
    ...both('unit', ({ unit }) => unit.name),
    ['nature', () => 'actual'],
    ['bound', () => 'exact'],
    ['scope', () => 'whole'],
    ['source_id', ({ figure }) => yearbookEdition(figure.year)],
    ...both('source_title', (row) => sourceOf(row)?.title),
    ['issuer', (row) => sourceOf(row)?.issuer.zh ?? ''],
    ['url', (row) => sourceOf(row)?.url ?? ''],
    ['grade', (row) => sourceOf(row)?.grade ?? ''],
    ...both('note', ({ choice }) => choice.rate?.caveat),
    ...both('break', changeOf),
    ...both('doubt', ({ figure, choice }) =>
      figure.doubtful ? doubtWords(figure.doubtful, choice.rate !== null) : undefined,
    ),
    ['resolution', ({ figure }) => figure.resolution],
    ...both('working', ({ choice }) => choice.rate?.working),
    ['data_version', () => dataset.edition.version],
  ];
  const named = columns.map(([name, read]) => ({ name, read }));
  return tableOf(dataset, named, rows, ({ choice }) => choice.rate !== null);
}

const indexColumn = ({ baseYear, of }: PanelIndices): readonly [string, Read] => [
  `index_${baseYear}`,
  ({ figure }: { readonly figure: PanelFigure }) => of(figure) ?? '',
];
