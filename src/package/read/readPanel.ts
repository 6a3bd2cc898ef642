import type { DataProblem } from '@/domain/dataProblem';
import type { Dataset } from '@/domain/dataset';
import { indexPanelColumn, type PanelCatalogue, type PanelColumn, type PanelMeasure } from '@/domain/panel';
import { breaksSchema } from '../schema/breaksSchema';
import { panelCitiesSchema } from '../schema/panelCitiesSchema';
import { panelMeasuresSchema } from '../schema/panelMeasuresSchema';
import { panelRatesSchema } from '../schema/panelRatesSchema';
import { panelSchema } from '../schema/panelSchema';
import { provincesSchema } from '../schema/provincesSchema';
import type { TableSchema } from '../schema/tableSchema';
import type { KnownKeys } from './cellCheck';
import { type CsvPiece, csvPieces } from './csvPieces';
import { readTable } from './readTable';

/** The files that name the prefecture-level cities and their measures, in the order in which they are read. */
export const PANEL_FILES = [
  'prefectures/provinces.csv',
  'prefectures/cities.csv',
  'prefectures/indicators.csv',
  'prefectures/rates.csv',
  'prefectures/breaks.csv',
] as const;
export type PanelFile = (typeof PANEL_FILES)[number];

export interface PanelReading {
  readonly catalogue: PanelCatalogue;
  readonly problems: readonly DataProblem[];
  /** The keys that figures may point to. */
  readonly known: KnownKeys;
}

/**
 * Reads and checks the files that name the prefecture-level cities, against the dataset they belong to.
 * @param texts the text of each file
 */
export function readPanel(texts: Readonly<Record<PanelFile, string>>, dataset: Dataset): PanelReading {
  const problems: DataProblem[] = [];
  const known = new Map<string, ReadonlySet<string>>([
    ['indicators.csv', new Set(dataset.indicator.keys())],
    ['units.csv', new Set(dataset.unit.keys())],
    ['stages.csv', new Set(dataset.stage.keys())],
  ]);
  const read = <Item>(schema: TableSchema<Item>, keyOf: (item: Item) => string): readonly Item[] => {
    const result = readTable(schema, texts[schema.file as PanelFile], known);
    problems.push(...result.problems);
    known.set(schema.file, new Set(result.items.map(keyOf)));
    return result.items;
  };
  const provinces = read(provincesSchema, ({ code }) => code);
  const cities = read(panelCitiesSchema, ({ code }) => code);
  const measures = read(panelMeasuresSchema, ({ key }) => key).flatMap(
    ({ key, indicatorId }): readonly PanelMeasure[] => {
      const indicator = dataset.indicator.get(indicatorId);
      if (!indicator) return [];
      const { unitId, stageId, name } = indicator;
      return [{ key, indicatorId, unitId, stageId, name }];
    },
  );
  const rates = read(panelRatesSchema, ({ id }) => id);
  const changes = read(breaksSchema, ({ cityCode }) => cityCode);
  const names = new Map(provinces.map(({ code, shortName }) => [code, shortName]));
  return { catalogue: { measures, cities, provinces: names, changes, rates }, problems, known };
}

/** The figures of one measure, or what is wrong with them. */
export interface PanelMeasureReading {
  readonly column: PanelColumn | null;
  readonly problems: readonly DataProblem[];
}

/**
 * Reads and checks the figures of the prefecture-level cities measure by measure: no more than one is held at a time.
 * @param chunks the text of the file, cut anywhere
 * @returns a reading for each measure in the order of the file, which is that of their keys
 */
export async function* readPanelFigures(
  chunks: AsyncIterable<string>,
  { catalogue, known }: PanelReading,
): AsyncGenerator<PanelMeasureReading> {
  const measure = new Map(catalogue.measures.map((one) => [one.key, one]));
  let last = '';
  for await (const piece of csvPieces(chunks, 'indicator_key')) {
    const { items, problems } = readTable(panelSchema, piece.text, known, piece.passed);
    const unsorted = last !== '' && piece.key <= last ? [outOfOrder(piece, last)] : [];
    last = piece.key > last ? piece.key : last;
    const found = [...unsorted, ...problems];
    const own = measure.get(piece.key);
    yield { column: own && found.length === 0 ? indexPanelColumn(own, items) : null, problems: found };
  }
}

const outOfOrder = ({ key, passed }: CsvPiece, expected: string): DataProblem => ({
  kind: 'unsorted',
  file: panelSchema.file,
  line: passed + 2,
  column: 'indicator_key',
  value: key,
  expected,
});
