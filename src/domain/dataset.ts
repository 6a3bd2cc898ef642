import type { Indicator, Theme } from './indicator';
import type { Observation } from './observation';
import type { Place } from './place';
import type { Source } from './source';
import type { Stage } from './stage';
import type { Standard } from './standard';
import type { Unit } from './unit';

/** Every table of the dataset, as lists in their shown order. */
export interface DatasetTables {
  readonly places: readonly Place[];
  readonly stages: readonly Stage[];
  readonly themes: readonly Theme[];
  readonly units: readonly Unit[];
  readonly indicators: readonly Indicator[];
  readonly sources: readonly Source[];
  readonly standards: readonly Standard[];
  readonly observations: readonly Observation[];
}

/** The dataset with the indexes that queries need, so that no query scans a table. */
export interface Dataset extends DatasetTables {
  readonly place: ReadonlyMap<string, Place>;
  readonly stage: ReadonlyMap<string, Stage>;
  readonly theme: ReadonlyMap<string, Theme>;
  readonly unit: ReadonlyMap<string, Unit>;
  readonly indicator: ReadonlyMap<string, Indicator>;
  readonly source: ReadonlyMap<string, Source>;
  readonly observation: ReadonlyMap<string, Observation>;
  readonly observationsOf: ReadonlyMap<string, readonly Observation[]>;
  readonly family: ReadonlyMap<string, readonly Indicator[]>;
  readonly standardsOf: ReadonlyMap<string, readonly Standard[]>;
  readonly observationsIn: ReadonlyMap<string, readonly Observation[]>;
}

/**
 * Indexes the tables of a dataset.
 * @param tables checked tables: ids unique, references sound
 */
export function indexDataset(tables: DatasetTables): Dataset {
  return {
    ...tables,
    place: new Map(tables.places.map((place) => [place.code, place])),
    stage: byId(tables.stages),
    theme: byId(tables.themes),
    unit: byId(tables.units),
    indicator: byId(tables.indicators),
    source: byId(tables.sources),
    observation: byId(tables.observations),
    observationsOf: groupBy(tables.observations, (observation) => observation.indicatorId),
    family: groupBy(
      tables.indicators.filter((indicator) => indicator.family !== ''),
      (indicator) => indicator.family,
    ),
    standardsOf: groupBy(tables.standards, (standard) => standard.indicatorId),
    observationsIn: groupBy(tables.observations, (observation) => observation.sourceId),
  };
}

function byId<Item extends { readonly id: string }>(items: readonly Item[]): ReadonlyMap<string, Item> {
  return new Map(items.map((item) => [item.id, item]));
}

function groupBy<Item>(
  items: readonly Item[],
  key: (item: Item) => string,
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}
