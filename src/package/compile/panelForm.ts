import { indexPanelColumn, type PanelCatalogue, type PanelColumn, type PanelMeasure } from '@/domain/panel';
import {
  breaksSchema,
  type PanelRow,
  panelCitiesSchema,
  panelSchema,
  provincesSchema,
} from '../schema/panelSchemas';
import { packItems, unpackItems } from './packedItems';
import { type PackedTable, packTable, unpackColumn } from './packedTable';

/** Names of the prefecture-level cities, their provinces, their measures and boundary changes. */
export interface PanelCatalogueForm {
  readonly cities: PackedTable;
  readonly provinces: PackedTable;
  readonly changes: PackedTable;
  readonly measures: PackedTable;
}

/** Writes the names of the prefecture-level cities by columns. */
export const packPanelCatalogue = (catalogue: PanelCatalogue): PanelCatalogueForm => ({
  cities: packItems(panelCitiesSchema, catalogue.cities),
  provinces: packItems(
    provincesSchema,
    [...catalogue.provinces].map(([code, name]) => ({ code, name })),
  ),
  changes: packItems(breaksSchema, catalogue.changes),
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
  const cell = (name: string) => {
    const read = unpackColumn(form.measures, name);
    return (row: number) => String(read(row));
  };
  const of = {
    key: cell('key'),
    indicatorId: cell('indicatorId'),
    unitId: cell('unitId'),
    stageId: cell('stageId'),
    zh: cell('zh'),
    en: cell('en'),
  };
  return {
    cities: unpackItems(panelCitiesSchema, form.cities),
    provinces: new Map(unpackItems(provincesSchema, form.provinces).map(({ code, name }) => [code, name])),
    changes: unpackItems(breaksSchema, form.changes),
    measures: Array.from({ length: form.measures.rows }, (_, row) => ({
      key: of.key(row),
      indicatorId: of.indicatorId(row),
      unitId: of.unitId(row),
      stageId: of.stageId(row),
      name: { zh: of.zh(row), en: of.en(row) },
    })),
  };
}

/** Writes the figures of one measure by columns. */
export const packPanelColumn = ({ measure, figures }: PanelColumn): PackedTable => {
  const rows = [...figures.values()].flatMap((years) =>
    [...years.values()].map((figure): PanelRow => ({ ...figure, key: measure.key })),
  );
  return packItems(panelSchema, rows);
};

/** Reads what `packPanelColumn` wrote. */
export const unpackPanelColumn = (measure: PanelMeasure, table: PackedTable): PanelColumn =>
  indexPanelColumn(measure, unpackItems(panelSchema, table));
