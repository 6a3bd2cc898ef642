import type { Dataset } from '@/domain/dataset';
import type { PanelFigure } from '@/domain/panel';
import type { Unit } from '@/domain/unit';
import type { PanelChoice } from '@/query/panel/panelChoice';
import { yearbookEdition } from '@/query/panel/panelObservation';
import { type CsvColumn, type CsvFlavour, csvText } from './csvText';

/** A figure of a city in a picture of all cities. */
export interface PanelCsvRow {
  readonly choice: PanelChoice;
  readonly unit: Unit;
  readonly figure: PanelFigure;
}

/** What the figures were set against: the year that is 100, and the index of a figure, where it has one. */
export interface PanelIndices {
  readonly baseYear: number;
  readonly of: (figure: PanelFigure) => number | undefined;
}

/** The figures of a picture of all cities as CSV: each with its city, unit, working, doubt and source. */
export function panelCsv(
  dataset: Dataset,
  rows: readonly PanelCsvRow[],
  flavour: CsvFlavour,
  indices: PanelIndices | null = null,
): string {
  const { catalogue, keyOf } = dataset.panel;
  const cities = new Map(catalogue?.cities.map((city) => [city.code, city]));
  const idOf = new Map([...keyOf].map(([indicatorId, key]) => [key, indicatorId]));
  const cityOf = ({ figure }: PanelCsvRow) => cities.get(figure.cityCode);
  const provinceOf = (row: PanelCsvRow) => catalogue?.provinces.get(cityOf(row)?.provinceCode ?? '');
  const changeOf = ({ figure }: PanelCsvRow) =>
    catalogue?.changes.find(({ cityCode, year }) => cityCode === figure.cityCode && year === figure.year);
  const sourceOf = ({ figure }: PanelCsvRow) => dataset.source.get(yearbookEdition(figure.year));
  const columns: readonly (readonly [string, CsvColumn<PanelCsvRow>['read']])[] = [
    ['place_code', ({ figure }) => figure.cityCode],
    ['place_zh', (row) => cityOf(row)?.name.zh ?? ''],
    ['place_en', (row) => cityOf(row)?.name.en ?? ''],
    ['province_code', (row) => cityOf(row)?.provinceCode ?? ''],
    ['province_zh', (row) => provinceOf(row)?.zh ?? ''],
    ['province_en', (row) => provinceOf(row)?.en ?? ''],
    ['indicator_id', ({ choice }) => idOf.get(choice.id) ?? choice.id],
    ['indicator_zh', ({ choice }) => choice.name.zh],
    ['indicator_en', ({ choice }) => choice.name.en],
    ['time_period', ({ figure }) => figure.year],
    ['value', ({ figure }) => figure.value],
    ...(indices
      ? [[`index_${indices.baseYear}`, ({ figure }: PanelCsvRow) => indices.of(figure) ?? ''] as const]
      : []),
    ['unit', ({ unit }) => unit.code ?? unit.id],
    ['unit_zh', ({ unit }) => unit.name.zh],
    ['unit_en', ({ unit }) => unit.name.en],
    ['resolution', ({ figure }) => figure.resolution],
    ['doubt', ({ figure }) => (figure.doubtful ? 'doubtful' : '')],
    ['break_zh', (row) => changeOf(row)?.reason.zh ?? ''],
    ['break_en', (row) => changeOf(row)?.reason.en ?? ''],
    ['working_zh', ({ choice }) => choice.rate?.working.zh ?? ''],
    ['working_en', ({ choice }) => choice.rate?.working.en ?? ''],
    ['source_id', ({ figure }) => yearbookEdition(figure.year)],
    ['source_title_zh', (row) => sourceOf(row)?.title.zh ?? ''],
    ['source_title_en', (row) => sourceOf(row)?.title.en ?? ''],
    ['issuer', (row) => sourceOf(row)?.issuer.zh ?? ''],
    ['url', (row) => sourceOf(row)?.url ?? ''],
  ];
  return csvText(
    columns.map(([name, read]) => ({ name, read })),
    rows,
    flavour,
  );
}
