import { indexPanelColumn, type PanelCatalogue, type PanelColumn, type PanelMeasure } from '@/domain/panel';
import { breaksSchema } from '../schema/breaksSchema';
import { panelCitiesSchema } from '../schema/panelCitiesSchema';
import { panelRatesSchema } from '../schema/panelRatesSchema';
import { type PanelRow, panelSchema } from '../schema/panelSchema';
import { packItems, unpackItems } from './packedItems';
import { type PackedTable, packTable, unpackColumn } from './packedTable';

/** Names of the prefecture-level cities, their provinces, their measures and boundary changes. */
export interface PanelCatalogueForm {
  readonly cities: PackedTable;
  readonly provinces: PackedTable;
  readonly changes: PackedTable;
  readonly measures: PackedTable;
  readonly rates: PackedTable;
}

/** Writes the names of the prefecture-level cities by columns. */
export const packPanelCatalogue = (catalogue: PanelCatalogue): PanelCatalogueForm => ({
  cities: packItems(panelCitiesSchema, catalogue.cities),
  provinces: packTable([...catalogue.provinces].map(([code, { zh, en }]) => ({ code, zh, en }))),
  changes: packItems(breaksSchema, catalogue.changes),
  rates: packItems(panelRatesSchema, catalogue.rates),
  measures: packTable(
    catalogue.measures.map(({ key, indicatorId, unitId, stageId, name }) => ({
      key,
      indicatorId,
      unitId,
      stageId,
      zh: name.zh,
      en: name.en,
    })),
  ),
});

/** Reads what `packPanelCatalogue` wrote. */
export function unpackPanelCatalogue(form: PanelCatalogueForm): PanelCatalogue {
  const province = textRows(form.provinces, ['code', 'zh', 'en']);
  const measure = textRows(form.measures, ['key', 'indicatorId', 'unitId', 'stageId', 'zh', 'en']);
  return {
    cities: unpackItems(panelCitiesSchema, form.cities),
    provinces: new Map(province.map(({ code, zh, en }) => [code, { zh, en }])),
    changes: unpackItems(breaksSchema, form.changes),
    rates: unpackItems(panelRatesSchema, form.rates),
    measures: measure.map(({ zh, en, ...of }) => ({ ...of, name: { zh, en } })),
  };
}

/** The rows of a table as texts, each with the columns asked for. */
export function textRows<Name extends string>(
  table: PackedTable,
  names: readonly Name[],
): readonly Readonly<Record<Name, string>>[] {
  const columns = names.map((name) => [name, unpackColumn(table, name)] as const);
  return Array.from(
    { length: table.rows },
    (_, row) =>
      Object.fromEntries(columns.map(([name, cell]) => [name, String(cell(row))])) as Record<Name, string>,
  );
}

/** Writes the figures of one measure by columns. */
export const packPanelColumn = (column: PanelColumn): PackedTable =>
  packItems(panelSchema, panelRows(column));

/** The figures of one measure as rows of their file. */
export const panelRows = ({ measure, figures }: PanelColumn): readonly PanelRow[] =>
  [...figures.values()].flatMap((years) =>
    [...years.values()].map((figure): PanelRow => ({ ...figure, key: measure.key })),
  );

/** Reads what `packPanelColumn` wrote. */
export const unpackPanelColumn = (measure: PanelMeasure, table: PackedTable): PanelColumn =>
  indexPanelColumn(measure, unpackItems(panelSchema, table));
