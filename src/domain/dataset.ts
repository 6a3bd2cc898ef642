import type { DataRecord } from './dataRecord';
import type { Edition } from './dataVersion';
import type { FigureChange } from './figureChange';
import { type Holding, type Holdings, holdingsOf, type SourceHolding } from './holding';
import type { Indicator, IndicatorRole, RatioPair, Topic } from './indicator';
import type { Observation } from './observation';
import { NO_PANEL, type PanelAtHand } from './panel';
import type { Place } from './place';
import type { PlanPeriod } from './planPeriod';
import type { Source } from './source';
import type { Stage } from './stage';
import type { Standard } from './standard';
import type { Unit } from './unit';

/** Every table of the dataset, as lists in their shown order. */
export interface DatasetTables {
  readonly places: readonly Place[];
  readonly stages: readonly Stage[];
  readonly topics: readonly Topic[];
  readonly units: readonly Unit[];
  readonly indicators: readonly Indicator[];
  readonly ratios: readonly RatioPair[];
  readonly planPeriods: readonly PlanPeriod[];
  readonly sources: readonly Source[];
  readonly standards: readonly Standard[];
  /** The figures at hand: all of them, or those of the indicators that were loaded. */
  readonly observations: readonly Observation[];
}

/** The dataset with the indexes that queries need, so that no query scans a table. */
export interface Dataset extends DatasetTables {
  readonly place: ReadonlyMap<string, Place>;
  readonly stage: ReadonlyMap<string, Stage>;
  readonly topic: ReadonlyMap<string, Topic>;
  readonly unit: ReadonlyMap<string, Unit>;
  readonly indicator: ReadonlyMap<string, Indicator>;
  /** The indicators that others are told per head of. */
  readonly indicatorOf: ReadonlyMap<IndicatorRole, Indicator>;
  readonly source: ReadonlyMap<string, Source>;
  readonly observation: ReadonlyMap<string, Observation>;
  readonly observationsOf: ReadonlyMap<string, readonly Observation[]>;
  readonly family: ReadonlyMap<string, readonly Indicator[]>;
  readonly standardsOf: ReadonlyMap<string, readonly Standard[]>;
  readonly observationsIn: ReadonlyMap<string, readonly Observation[]>;
  /** What is held of each indicator, whether its figures are at hand or not. */
  readonly holdingsOf: ReadonlyMap<string, readonly Holding[]>;
  readonly sourceHolding: ReadonlyMap<string, SourceHolding>;
  /** How many figures there are in all, at hand or not. */
  readonly figureCount: number;
  /** All prefecture-level cities, which are context. */
  readonly panel: PanelAtHand;
  readonly edition: Edition;
  /** Null until it is loaded. */
  readonly record: DataRecord | null;
  /** By version the changes of its figures, as far as they were loaded. */
  readonly figureChanges: ReadonlyMap<string, readonly FigureChange[]>;
  /** Identifiers of indicators and figures that are no longer there, and which one to use instead of each. */
  readonly replacedBy: ReadonlyMap<string, string>;
}

type Made = Pick<Dataset, 'edition' | 'record' | 'figureChanges' | 'replacedBy'>;

const UNMADE: Made = {
  edition: { version: '', date: '' },
  record: null,
  figureChanges: new Map(),
  replacedBy: new Map(),
};

/**
 * Indexes the tables of a dataset.
 * @param tables checked tables: ids unique, references sound
 * @param holdings what there is beyond the figures at hand; by default these are all
 * @param panel what is at hand of the prefecture-level cities
 * @param made which version it is, with the record of it where that is at hand
 */
export function indexDataset(
  tables: DatasetTables,
  holdings: Holdings = holdingsOf(tables.observations),
  panel: PanelAtHand = NO_PANEL,
  made: Made = UNMADE,
): Dataset {
  return {
    ...tables,
    ...made,
    place: new Map(tables.places.map((place) => [place.code, place])),
    stage: byId(tables.stages),
    topic: byId(tables.topics),
    unit: byId(tables.units),
    indicator: byId(tables.indicators),
    indicatorOf: new Map(tables.indicators.flatMap((one) => (one.role ? [[one.role, one]] : []))),
    source: byId(tables.sources),
    observation: byId(tables.observations),
    observationsOf: groupBy(tables.observations, (observation) => observation.indicatorId),
    family: groupBy(
      tables.indicators.filter((indicator) => indicator.family !== ''),
      (indicator) => indicator.family,
    ),
    standardsOf: groupBy(tables.standards, (standard) => standard.indicatorId),
    observationsIn: groupBy(tables.observations, (observation) => observation.sourceId),
    holdingsOf: groupBy(holdings.figures, ({ indicatorId }) => indicatorId),
    sourceHolding: new Map(holdings.sources.map((holding) => [holding.sourceId, holding])),
    figureCount: holdings.figures.reduce((sum, { count }) => sum + count, 0),
    panel,
  };
}

function byId<Item extends { readonly id: string }>(items: readonly Item[]): ReadonlyMap<string, Item> {
  return new Map(items.map((item) => [item.id, item]));
}

/** Items by what `key` says of them, in their order. */
export function groupBy<Item>(
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
