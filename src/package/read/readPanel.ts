import type { DataProblem } from '@/domain/dataProblem';
import type { Dataset } from '@/domain/dataset';
import { indexPanelColumn, type PanelCatalogue, type PanelColumn, type PanelMeasure } from '@/domain/panel';
import {
  breaksSchema,
  type PanelRow,
  panelCitiesSchema,
  panelMeasuresSchema,
  panelSchema,
  provincesSchema,
} from '../schema/panelSchemas';
import type { TableSchema } from '../schema/tableSchema';
import { readTable } from './readTable';

/** The files of the prefecture-level cities, in the order in which they are read. */
export const PANEL_FILES = [
  'prefectures/provinces.csv',
  'prefectures/cities.csv',
  'prefectures/indicators.csv',
  'prefectures/breaks.csv',
  'prefectures/panel.csv',
] as const;
export type PanelFile = (typeof PANEL_FILES)[number];

export interface PanelReading {
  readonly catalogue: PanelCatalogue;
  readonly columns: readonly PanelColumn[];
  readonly problems: readonly DataProblem[];
}

/**
 * Reads and checks the files of the prefecture-level cities against the dataset they belong to.
 * @param texts the text of each file
 */
export function readPanel(texts: Readonly<Record<PanelFile, string>>, dataset: Dataset): PanelReading {
  const problems: DataProblem[] = [];
  const known = new Map<string, ReadonlySet<string>>([['indicators.csv', new Set(dataset.indicator.keys())]]);
  const read = <Item>(schema: TableSchema<Item>): readonly Item[] => {
    const result = readTable(schema, texts[schema.file as PanelFile], known);
    problems.push(...result.problems);
    return result.items;
  };
  const provinces = read(provincesSchema);
  known.set('prefectures/provinces.csv', new Set(provinces.map(({ code }) => code)));
  const cities = read(panelCitiesSchema);
  known.set('prefectures/cities.csv', new Set(cities.map(({ code }) => code)));
  const rows = read(panelMeasuresSchema);
  known.set('prefectures/indicators.csv', new Set(rows.map(({ key }) => key)));
  const measures = rows.flatMap(({ key, indicatorId }): readonly PanelMeasure[] => {
    const indicator = dataset.indicator.get(indicatorId);
    if (!indicator) return [];
    const { unitId, stageId, name } = indicator;
    return [{ key, indicatorId, unitId, stageId, name }];
  });
  const changes = read(breaksSchema);
  const figures = new Map<string, PanelRow[]>(measures.map(({ key }) => [key, []]));
  for (const row of read(panelSchema)) figures.get(row.key)?.push(row);
  return {
    catalogue: {
      measures,
      cities,
      provinces: new Map(provinces.map(({ code, name }) => [code, name])),
      changes,
    },
    columns: measures.map((measure) => indexPanelColumn(measure, figures.get(measure.key) ?? [])),
    problems,
  };
}
