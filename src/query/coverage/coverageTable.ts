import type { Dataset } from '@/domain/dataset';
import type { Indicator, Topic } from '@/domain/indicator';
import { type Observation, SCOPES, type Scope } from '@/domain/observation';
import type { Place } from '@/domain/place';
import { GRADES, type Grade } from '@/domain/source';
import { type Stage, stageAndDescendants } from '@/domain/stage';
import { compareTimePeriods } from '@/domain/timePeriod';
import { catalogueOf } from '../catalogue/catalogue';
import { atPlace } from '../observation/observationIndex';
import { type YearExtent, yearExtent } from '../selection/selection';

/** Figures that a place has of an indicator. */
export interface HeldFigures {
  /** In order of time. */
  readonly observations: readonly Observation[];
  readonly grades: readonly Grade[];
}

/** What is known of an indicator for a place; where the figure itself is missing, why. */
export type CoverageCell =
  | (HeldFigures & { readonly kind: 'figures' })
  /** There are figures, but none says that it covers the whole place. */
  | (HeldFigures & { readonly kind: 'otherScope'; readonly scopes: readonly Scope[] })
  /** Only other indicators of the family have figures for the place. */
  | { readonly kind: 'near'; readonly indicators: readonly Indicator[] }
  /** Nothing in the documents held. */
  | { readonly kind: 'none' };

export interface CoverageRow {
  readonly indicator: Indicator;
  /** Two or more places, or two or more years. */
  readonly comparable: boolean;
  readonly figureCount: number;
  /** One a place, in the order of the table's places. */
  readonly cells: readonly CoverageCell[];
}

export interface CoverageTable {
  readonly places: readonly Place[];
  /** The years of every figure: one axis for all cells. */
  readonly years: YearExtent;
  /** Comparable ones first. */
  readonly rows: readonly CoverageRow[];
}

const TABLES = new WeakMap<Dataset, CoverageTable>();

/** What is known, indicator by indicator and place by place; built at the first call. */
export function coverageTable(dataset: Dataset): CoverageTable {
  const table = TABLES.get(dataset) ?? buildTable(dataset);
  TABLES.set(dataset, table);
  return table;
}

function buildTable(dataset: Dataset): CoverageTable {
  const rows = catalogueOf(dataset).map(({ indicator, comparable, figureCount }): CoverageRow => {
    const own = dataset.observationsOf.get(indicator.id) ?? [];
    const cells = dataset.places.map((place) => cellOf(dataset, indicator, place, atPlace(own, place.code)));
    return { indicator, comparable, figureCount, cells };
  });
  const years = yearExtent(dataset.observations) ?? { from: 2000, to: 2000 };
  return { places: dataset.places, years, rows };
}

function cellOf(
  dataset: Dataset,
  indicator: Indicator,
  place: Place,
  own: readonly Observation[],
): CoverageCell {
  if (own.length > 0) {
    const observations = [...own].sort((a, b) => compareTimePeriods(a.period, b.period));
    const held = new Set(own.map(({ sourceId }) => dataset.source.get(sourceId)?.grade));
    const grades = GRADES.filter((grade) => held.has(grade));
    const found = new Set(own.map(({ scope }) => scope));
    if (found.has('whole')) return { kind: 'figures', observations, grades };
    return { kind: 'otherScope', observations, grades, scopes: SCOPES.filter((scope) => found.has(scope)) };
  }
  const indicators = (dataset.family.get(indicator.family) ?? []).filter(
    ({ id }) => id !== indicator.id && atPlace(dataset.observationsOf.get(id) ?? [], place.code).length > 0,
  );
  return indicators.length > 0 ? { kind: 'near', indicators } : { kind: 'none' };
}

/** The figures of a cell; none where there are only near ones, or nothing. */
export const figuresOf = (cell: CoverageCell): readonly Observation[] =>
  'observations' in cell ? cell.observations : [];

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
  const column = table.places.findIndex(({ code }) => code === placeCode);
  return table.rows.filter(({ indicator, cells }) => {
    const cell = cells[column];
    return (!stages || stages.has(indicator.stageId)) && (!cell || figuresOf(cell).length > 0);
  });
}

export interface CoverageTopicGroup {
  readonly topic: Topic;
  readonly rows: readonly CoverageRow[];
}

/** The rows of a stage: what can be compared by topic, and what has one place and one year only. */
export interface CoverageStageGroup {
  readonly stage: Stage;
  readonly topics: readonly CoverageTopicGroup[];
  readonly lone: readonly CoverageTopicGroup[];
}

/** Groups rows by stage, then topic, both in their fixed order; every row stands in exactly one group. */
export function groupCoverage(dataset: Dataset, rows: readonly CoverageRow[]): readonly CoverageStageGroup[] {
  return dataset.stages.flatMap((stage) => {
    const own = rows.filter(({ indicator }) => indicator.stageId === stage.id);
    if (own.length === 0) return [];
    const byTopic = (some: readonly CoverageRow[]): readonly CoverageTopicGroup[] =>
      dataset.topics.flatMap((topic) => {
        const members = some.filter(({ indicator }) => indicator.topicId === topic.id);
        return members.length > 0 ? [{ topic, rows: members }] : [];
      });
    return [
      {
        stage,
        topics: byTopic(own.filter(({ comparable }) => comparable)),
        lone: byTopic(own.filter(({ comparable }) => !comparable)),
      },
    ];
  });
}
