import type { Dataset } from '@/domain/dataset';
import type { Indicator } from '@/domain/indicator';
import { yearOf } from '@/domain/observation';
import { type Stage, stageAndDescendants } from '@/domain/stage';
import { maxOf, minOf } from '@/lib/extent';
import type { YearExtent } from '../selection/selection';
import { hasCity, headlineIndicators } from './headlineIndicators';
import { type OverviewFigure, overviewFigure } from './overviewFigure';

/** The figures of one stage. */
export interface OverviewGroup {
  readonly stage: Stage;
  readonly figures: readonly OverviewFigure[];
  /** Indicators of the stage that some city has a figure of, and all that anybody has. */
  readonly withCity: number;
  readonly total: number;
}

/** What the overview shows: one group for a stage, or a group for each stage. */
export interface OverviewBoard {
  readonly groups: readonly OverviewGroup[];
  /** The years that every small picture spans: those of the cities' figures, the first a multiple of five. */
  readonly years: YearExtent;
}

/** Figures of one stage alone, and of each where every stage is shown. */
export const STAGE_FIGURES = 10;
export const EACH_STAGE_FIGURES = 2;

const BOARDS = new WeakMap<Dataset, Map<string, OverviewBoard>>();

/**
 * The overview of a stage, worked out once for a dataset.
 * @param stageId empty, or unknown to the dataset: every stage, with fewer figures of each
 * @param asOfYear the current year
 */
export function overviewBoard(dataset: Dataset, stageId: string, asOfYear: number): OverviewBoard {
  const boards = BOARDS.get(dataset) ?? new Map<string, OverviewBoard>();
  BOARDS.set(dataset, boards);
  const key = `${stageId} ${asOfYear}`;
  const known = boards.get(key) ?? buildBoard(dataset, stageId, asOfYear);
  boards.set(key, known);
  return known;
}

/** The indicators that the board of a stage shows, told from what the dataset holds. */
export function boardIndicators(dataset: Dataset, stageId: string): readonly Indicator[] {
  const { stages, limit } = stagesOf(dataset, stageId);
  return stages.flatMap((stage) => headlineIndicators(dataset, stage.id, limit));
}

function stagesOf(dataset: Dataset, stageId: string) {
  const chosen = dataset.stage.get(stageId);
  return {
    chosen,
    stages: chosen ? [chosen] : dataset.stages.filter(({ parentId }) => parentId === ''),
    limit: chosen ? STAGE_FIGURES : EACH_STAGE_FIGURES,
  };
}

function buildBoard(dataset: Dataset, stageId: string, asOfYear: number): OverviewBoard {
  const { chosen, stages, limit } = stagesOf(dataset, stageId);
  const groups = stages.map((stage) => groupOf(dataset, stage, limit, asOfYear));
  const shown = groups.filter(({ figures }) => figures.length > 0 || chosen);
  return { groups: shown, years: yearsOf(dataset, shown) };
}

function groupOf(dataset: Dataset, stage: Stage, limit: number, asOfYear: number): OverviewGroup {
  const figures = headlineIndicators(dataset, stage.id, limit).flatMap(
    ({ id }) => overviewFigure(dataset, id, asOfYear) ?? [],
  );
  const within = stageAndDescendants(dataset.stages, stage.id);
  const known = dataset.indicators.filter(
    ({ id, stageId }) => within.has(stageId) && dataset.holdingsOf.has(id),
  );
  return {
    stage,
    figures,
    total: known.length,
    withCity: known.filter(({ id }) => hasCity(dataset, id)).length,
  };
}

/** The years of the cities' figures; where no city has one, all. */
function yearsOf(dataset: Dataset, groups: readonly OverviewGroup[]): YearExtent {
  const all = groups.flatMap(({ figures }) => figures.flatMap(({ selection }) => selection.observations));
  const ofCities = all.filter(({ placeCode }) => dataset.place.get(placeCode)?.level === 'city');
  const years = (ofCities.length > 0 ? ofCities : all).map(yearOf);
  if (years.length === 0) return { from: 2000, to: 2025 };
  const to = maxOf(years);
  return { from: Math.min(Math.floor(minOf(years) / 5) * 5, to - 5), to };
}
