import type { DataProblem } from '@/domain/dataProblem';
import { type Dataset, indexDataset } from '@/domain/dataset';
import { isCity, type Place } from '@/domain/place';
import { indicatorsSchema } from '../schema/indicatorsSchema';
import { observationsSchema } from '../schema/observationsSchema';
import { placesSchema } from '../schema/placesSchema';
import { planPeriodsSchema } from '../schema/planPeriodsSchema';
import { rangesSchema } from '../schema/rangesSchema';
import { ratiosSchema } from '../schema/ratiosSchema';
import { sourcesSchema } from '../schema/sourcesSchema';
import { stagesSchema } from '../schema/stagesSchema';
import { standardsSchema } from '../schema/standardsSchema';
import type { TableSchema } from '../schema/tableSchema';
import { topicsSchema } from '../schema/topicsSchema';
import { unitsSchema } from '../schema/unitsSchema';
import { fewOf } from './faultList';
import { figureCheck } from './figureCheck';
import { readTable, type TableResult } from './readTable';
import { olderFaults, placeFaults, stageFaults } from './treeCheck';

/** The files of the core dataset, in the order in which they are read: what is pointed to comes first. */
export const DATA_FILES = [
  'places.csv',
  'stages.csv',
  'themes.csv',
  'units.csv',
  'indicators.csv',
  'ranges.csv',
  'ratios.csv',
  'plan_periods.csv',
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

const NOTHING = { items: [], lines: [], problems: [] };

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
  const known = new Map<string, ReadonlySet<string>>();
  const read = <Item>(schema: TableSchema<Item>): TableResult<Item> => {
    const file = texts[schema.file as DataFile];
    if (!file) return NOTHING;
    if ('missing' in file) {
      problems.push(fileMissing(schema.file, file.missing));
      return NOTHING;
    }
    const result = readTable(schema, file.text, known);
    problems.push(...result.problems);
    return result;
  };
  const keep = <Item>(file: string, items: readonly Item[], key: (item: Item) => string): readonly Item[] => {
    known.set(file, new Set(items.map(key)));
    return items;
  };
  const sound = <Item>(
    { items, lines }: TableResult<Item>,
    faultsOf: (items: readonly Item[], lines: readonly number[]) => readonly DataProblem[],
  ): readonly Item[] => {
    const faults = faultsOf(items, lines);
    const [first] = faults;
    if (first) problems.push(...fewOf(first.file, faults));
    const bad = new Set(faults.map(({ line }) => line));
    return items.filter((_, at) => !bad.has(lines[at] ?? 0));
  };

  const byOrder = <Item extends { readonly order: number }>(items: readonly Item[]) =>
    [...items].sort((a, b) => a.order - b.order);
  const places = keep('places.csv', inShownOrder(sound(read(placesSchema), placeFaults)), ({ code }) => code);
  const stages = keep('stages.csv', byOrder(sound(read(stagesSchema), stageFaults)), ({ id }) => id);
  const topics = keep('themes.csv', byOrder(read(topicsSchema).items), ({ id }) => id);
  const units = keep('units.csv', read(unitsSchema).items, ({ id }) => id);
  const sources = keep('sources.csv', read(sourcesSchema).items, ({ id }) => id);
  const lookedUp = stages.length > 0 && topics.length > 0 && units.length > 0;
  const indicators = keep(
    'indicators.csv',
    lookedUp ? sound(read(indicatorsSchema), olderFaults) : [],
    ({ id }) => id,
  );
  const ratios = indicators.length > 0 ? read(ratiosSchema).items : [];
  const planPeriods = read(planPeriodsSchema).items;
  const ranges = indicators.length > 0 ? read(rangesSchema).items : [];
  const ofIndicators = figureCheck({ indicators, units, ranges });
  const codesKnown = places.length > 0 && indicators.length > 0 && sources.length > 0;
  const observations = codesKnown ? sound(read(observationsSchema), ofIndicators('observations.csv')) : [];
  const standards = codesKnown ? sound(read(standardsSchema), ofIndicators('standards.csv')) : [];
  const tables = {
    places,
    stages,
    topics,
    units,
    indicators,
    ratios,
    planPeriods,
    sources,
    standards,
    observations,
  };
  return { dataset: indexDataset(tables), problems };
}

const fileMissing = (file: string, expected: string): DataProblem => ({
  kind: 'fileMissing',
  file,
  line: 0,
  column: '',
  value: '',
  expected,
});
