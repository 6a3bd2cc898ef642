import type { DataProblem } from '@/domain/dataProblem';
import { type Dataset, indexDataset } from '@/domain/dataset';
import { isCity, type Place } from '@/domain/place';
import { observationsTable, standardsTable } from './factTables';
import { readTable, type TableReader } from './readTable';
import { indicatorsTable, placesTable, sourcesTable, stagesTable, themesTable, unitsTable } from './tables';

export const DATA_FILES = [
  'places.csv',
  'stages.csv',
  'themes.csv',
  'units.csv',
  'indicators.csv',
  'sources.csv',
  'standards.csv',
  'observations.csv',
] as const;
export type DataFile = (typeof DATA_FILES)[number];

/** The text of each data file that was asked for, or why it could not be read. */
export type DataFileTexts = Readonly<
  Partial<Record<DataFile, { readonly text: string } | { readonly missing: string }>>
>;

export interface DatasetReading {
  readonly dataset: Dataset;
  readonly problems: readonly DataProblem[];
}

/** Cities, then their context, each in the order that the file gives, and numbered so: whatever sorts by it agrees. */
const inShownOrder = (places: readonly Place[]): readonly Place[] =>
  [...places]
    .sort((a, b) => Number(isCity(b)) - Number(isCity(a)) || a.order - b.order)
    .map((place, at) => ({ ...place, order: at + 1 }));

/**
 * Reads and checks every data file. What is sound enters the dataset; every fault enters the report. A file whose
 * codes could not be read at all keeps those that point to it from being read, so that one fault is not told as many.
 * @param texts the files' texts, shipped or imported
 */
export function readDataset(texts: DataFileTexts): DatasetReading {
  const problems: DataProblem[] = [];
  const read = <Item>(table: TableReader<Item>): readonly Item[] => {
    const file = texts[table.file as DataFile];
    if (!file) return [];
    if ('missing' in file) {
      problems.push({
        kind: 'fileMissing',
        file: table.file,
        line: 0,
        column: '',
        value: '',
        expected: file.missing,
      });
      return [];
    }
    const result = readTable(table, file.text);
    problems.push(...result.problems);
    return result.items;
  };

  const places = inShownOrder(read(placesTable));
  const stages = [...read(stagesTable)].sort((a, b) => a.order - b.order);
  const themes = [...read(themesTable)].sort((a, b) => a.order - b.order);
  const units = read(unitsTable);
  const sources = read(sourcesTable);
  const keys = <Item extends { readonly id: string }>(items: readonly Item[]) =>
    new Map(items.map((item) => [item.id, item]));
  const lookedUp = stages.length > 0 && themes.length > 0 && units.length > 0;
  const indicators = lookedUp ? read(indicatorsTable(keys(stages), keys(themes), keys(units))) : [];
  const indicatorById = keys(indicators);
  const placeByCode = new Map(places.map((place) => [place.code, place]));
  const codesKnown = places.length > 0 && indicators.length > 0 && sources.length > 0;
  const observations = codesKnown ? read(observationsTable(placeByCode, indicatorById, keys(sources))) : [];
  const standards = codesKnown ? read(standardsTable(indicatorById, keys(sources))) : [];
  const tables = { places, stages, themes, units, indicators, sources, standards, observations };
  return { dataset: indexDataset(tables), problems };
}
