import type { Dataset } from '@/domain/dataset';
import type { Indicator, Topic } from '@/domain/indicator';
import { type Observation, yearOf } from '@/domain/observation';
import type { Place } from '@/domain/place';
import type { Source } from '@/domain/source';
import { type Stage, stageAndDescendants } from '@/domain/stage';
import { compareTimePeriods } from '@/domain/timePeriod';
import { maxOf } from '@/lib/extent';
import { catalogueOf } from '../catalogue/catalogue';
import { atPlace } from '../observation/observationIndex';
import { type YearExtent, yearExtent } from '../selection/selection';

/** What is held of an indicator for a place, in order of time. */
export interface CoverageCell {
  readonly place: Place;
  readonly observations: readonly Observation[];
}

export interface CoverageRow {
  readonly indicator: Indicator;
  /** Two or more places, or two or more years. */
  readonly comparable: boolean;
  /** The places that have figures, in their order. */
  readonly cells: readonly CoverageCell[];
}

export interface CoverageTable {
  /** The years of every figure: one axis for all rows. */
  readonly years: YearExtent;
  /** Comparable ones first. */
  readonly rows: readonly CoverageRow[];
}

const TABLES = new WeakMap<Dataset, CoverageTable>();

/** What is held, indicator by indicator and place by place; built at the first call. */
export function coverageTable(dataset: Dataset): CoverageTable {
  const table = TABLES.get(dataset) ?? buildTable(dataset);
  TABLES.set(dataset, table);
  return table;
}

function buildTable(dataset: Dataset): CoverageTable {
  const rows = catalogueOf(dataset).map(({ indicator, comparable }): CoverageRow => {
    const own = dataset.observationsOf.get(indicator.id) ?? [];
    const cells = dataset.places.flatMap((place) => {
      const observations = [...atPlace(own, place.code)].sort((a, b) =>
        compareTimePeriods(a.period, b.period),
      );
      return observations.length > 0 ? [{ place, observations }] : [];
    });
    return { indicator, comparable, cells };
  });
  return { years: yearExtent(dataset.observations) ?? { from: 2000, to: 2000 }, rows };
}

/** Every figure that some rows stand for. */
export const figuresOf = (rows: readonly CoverageRow[]): readonly Observation[] =>
  rows.flatMap(({ cells }) => cells.flatMap(({ observations }) => observations));

/**
 * Narrows the rows of a table.
 * @param stageId with its children; empty: every stage
 * @param placeCode only indicators that this place has figures of; empty: whatever the place
 */
export function narrowCoverage(
  dataset: Dataset,
  table: CoverageTable,
  stageId: string,
  placeCode: string,
): readonly CoverageRow[] {
  const stages = stageId === '' ? null : stageAndDescendants(dataset.stages, stageId);
  return table.rows.filter(
    ({ indicator, cells }) =>
      (!stages || stages.has(indicator.stageId)) &&
      (placeCode === '' || cells.some(({ place }) => place.code === placeCode)),
  );
}

export interface CoverageTopicGroup {
  readonly topic: Topic;
  readonly rows: readonly CoverageRow[];
}

/** The rows of a stage: what can be compared by topic, and what has one place and one year only. */
export interface CoverageStageGroup {
  readonly stage: Stage;
  readonly topics: readonly CoverageTopicGroup[];
  readonly lone: readonly CoverageRow[];
}

/** Groups rows by stage, then topic, both in their fixed order; every row stands in exactly one group. */
export function groupCoverage(dataset: Dataset, rows: readonly CoverageRow[]): readonly CoverageStageGroup[] {
  return dataset.stages.flatMap((stage) => {
    const own = rows.filter(({ indicator }) => indicator.stageId === stage.id);
    if (own.length === 0) return [];
    const ofTopic = ({ id }: Topic) =>
      own.filter(({ comparable, indicator }) => comparable && indicator.topicId === id);
    const topics = dataset.topics
      .map((topic) => ({ topic, rows: ofTopic(topic) }))
      .filter((group) => group.rows.length > 0);
    return [{ stage, topics, lone: own.filter(({ comparable }) => !comparable) }];
  });
}

/** A document that figures of an indicator stand in, with these place by place. */
export interface CoverageDocument {
  readonly source: Source;
  readonly cells: readonly CoverageCell[];
}

/** The documents of a row, those with the newest figures first. */
export function documentsOf(dataset: Dataset, { cells }: CoverageRow): readonly CoverageDocument[] {
  const ids = new Set(cells.flatMap(({ observations }) => observations.map(({ sourceId }) => sourceId)));
  const newest = (document: CoverageDocument) =>
    maxOf(document.cells.flatMap(({ observations }) => observations.map(yearOf)));
  return [...ids]
    .flatMap((id) => {
      const source = dataset.source.get(id);
      const own = cells.flatMap(({ place, observations }) => {
        const held = observations.filter(({ sourceId }) => sourceId === id);
        return held.length > 0 ? [{ place, observations: held }] : [];
      });
      return source ? [{ source, cells: own }] : [];
    })
    .sort((a, b) => newest(b) - newest(a) || (a.source.id < b.source.id ? -1 : 1));
}
