import type { Dataset } from '@/domain/dataset';
import { type Observation, yearOf } from '@/domain/observation';
import { isCity, type Place } from '@/domain/place';
import { GRADES, type Grade, SOURCE_KINDS, type SourceKind } from '@/domain/source';
import type { Stage } from '@/domain/stage';
import { type YearExtent, yearExtent } from '../selection/selection';
import { type CoverageRow, type CoverageTable, figuresOf, narrowCoverage } from './coverageTable';

export interface PlaceCount {
  readonly place: Place;
  readonly indicatorCount: number;
  readonly figureCount: number;
}

export interface SourceCount<Code> {
  readonly code: Code;
  readonly sourceCount: number;
  readonly figureCount: number;
}

/** What is known of some indicators, in numbers. */
export interface CoverageSummary {
  readonly indicatorCount: number;
  readonly figureCount: number;
  /** Indicators with one figure in all. */
  readonly loneCount: number;
  /** Indicators that two or more cities have figures of, whatever part of the city they cover. */
  readonly sharedCount: number;
  /** Those of them where two or more cities have a figure of the whole city. */
  readonly sharedWholeCount: number;
  /** Indicators that every city has figures of. */
  readonly sharedByAllCount: number;
  readonly cities: readonly PlaceCount[];
  readonly grades: readonly SourceCount<Grade>[];
  readonly kinds: readonly SourceCount<SourceKind>[];
  /** First and last year; null without figures. */
  readonly years: YearExtent | null;
  /** The year with most figures, the later one of equals, and how many. */
  readonly fullestYear: { readonly year: number; readonly figureCount: number } | null;
}

/** Counts what some rows of the coverage table hold. */
export function coverageSummary(
  dataset: Dataset,
  places: readonly Place[],
  rows: readonly CoverageRow[],
): CoverageSummary {
  const observations = rows.flatMap(({ cells }) => cells.flatMap(figuresOf));
  const columns = places.flatMap((place, at) => (isCity(place) ? [at] : []));
  const citiesWith = ({ cells }: CoverageRow, whole: boolean): number =>
    columns.filter((at) => {
      const kind = cells[at]?.kind;
      return kind === 'figures' || (!whole && kind === 'otherScope');
    }).length;
  const sourceOf = ({ sourceId }: Observation) => dataset.source.get(sourceId);
  return {
    indicatorCount: rows.length,
    figureCount: observations.length,
    loneCount: rows.filter(({ figureCount }) => figureCount === 1).length,
    sharedCount: rows.filter((row) => citiesWith(row, false) > 1).length,
    sharedWholeCount: rows.filter((row) => citiesWith(row, true) > 1).length,
    sharedByAllCount: rows.filter((row) => citiesWith(row, false) === columns.length).length,
    cities: columns.flatMap((at) => {
      const place = places[at];
      return place ? [placeCount(place, at, rows)] : [];
    }),
    grades: sourceCounts(observations, GRADES, (one) => sourceOf(one)?.grade),
    kinds: sourceCounts(observations, SOURCE_KINDS, (one) => sourceOf(one)?.kind),
    years: yearExtent(observations),
    fullestYear: fullestYear(observations),
  };
}

function placeCount(place: Place, column: number, rows: readonly CoverageRow[]): PlaceCount {
  const counts = rows.map(({ cells }) => {
    const cell = cells[column];
    return cell ? figuresOf(cell).length : 0;
  });
  return {
    place,
    indicatorCount: counts.filter((count) => count > 0).length,
    figureCount: counts.reduce((sum, count) => sum + count, 0),
  };
}

function sourceCounts<Code>(
  observations: readonly Observation[],
  codes: readonly Code[],
  codeOf: (observation: Observation) => Code | undefined,
): readonly SourceCount<Code>[] {
  return codes.flatMap((code) => {
    const own = observations.filter((observation) => codeOf(observation) === code);
    const sourceCount = new Set(own.map(({ sourceId }) => sourceId)).size;
    return own.length > 0 ? [{ code, sourceCount, figureCount: own.length }] : [];
  });
}

function fullestYear(observations: readonly Observation[]): CoverageSummary['fullestYear'] {
  const counts = new Map<number, number>();
  for (const observation of observations)
    counts.set(yearOf(observation), (counts.get(yearOf(observation)) ?? 0) + 1);
  const [fullest] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0]);
  return fullest ? { year: fullest[0], figureCount: fullest[1] } : null;
}

/** A stage with its children, place by place. */
export interface StageCoverage {
  readonly stage: Stage;
  readonly counts: readonly PlaceCount[];
}

/** Stages (those without a parent, their children counted in) by places: every figure stands in exactly one cell. */
export function stageMatrix(dataset: Dataset, table: CoverageTable): readonly StageCoverage[] {
  return dataset.stages
    .filter(({ parentId }) => parentId === '')
    .map((stage) => {
      const rows = narrowCoverage(dataset, table, stage.id, '');
      return { stage, counts: table.places.map((place, at) => placeCount(place, at, rows)) };
    });
}
