import type { Dataset } from '@/domain/dataset';
import type { Indicator } from '@/domain/indicator';
import type { Observation } from '@/domain/observation';
import { isCity } from '@/domain/place';
import type { Dimension } from '../comparability/dimension';
import { alike, differencesBetween, STRICT_OF_A_YEAR } from '../comparability/sameness';
import { atPlace } from '../observation/observationIndex';
import { mergedRemovals } from '../selection/mergedRemovals';
import { select } from '../selection/selection';
import { isReprint, keepComparable } from '../selection/strictSelection';
import { benchmarkFigures } from './benchmarkFigures';
import { type CompareSpec, inBoardOrder, panelOfRows } from './compareBoard';
import { type ComparePanel, figuresOfRows } from './comparePanel';

/** A board of which only what is strictly comparable is left. */
export interface StrictBoard {
  readonly panels: readonly ComparePanel[];
  /** Panels of which no two cities have strictly comparable figures, as they were. */
  readonly withheld: readonly ComparePanel[];
}

/**
 * Leaves, in each panel of a board, the figures of one year that are strictly the same kind of thing in most cities, and
 * the benchmarks that are too. A panel with fewer than two cities left is withheld.
 * @param spec what the board was made of
 */
export function strictBoard(
  dataset: Dataset,
  board: readonly ComparePanel[],
  spec: CompareSpec,
): StrictBoard {
  const kept: ComparePanel[] = [];
  const withheld: ComparePanel[] = [];
  for (const panel of board) {
    const strict = strictPanel(dataset, panel, spec);
    if (strict) kept.push(strict);
    else withheld.push(panel);
  }
  return { panels: inBoardOrder(dataset, kept), withheld };
}

function strictPanel(dataset: Dataset, panel: ComparePanel, spec: CompareSpec): ComparePanel | null {
  const { indicator } = panel.selection;
  const selection = select(dataset, {
    indicatorId: indicator.id,
    placeCodes: dataset.places.filter(isCity).map(({ code }) => code),
    fromYear: null,
    toYear: null,
    natures: spec.natures,
    withFamily: false,
  });
  if (!selection) return null;
  const found = keepComparable(dataset, selection, 'sideBySide', 'latest', figuresOfRows(panel.rows));
  const { observations } = found.selection;
  const enough = new Set(observations.map(({ placeCode }) => placeCode)).size > 1;
  if (!enough) return null;
  const benchmarks = comparableBenchmarks(dataset, indicator, observations, spec);
  const lost = panel.benchmarks.filter((one) => !benchmarks.includes(one));
  const removals = mergedRemovals([
    ...found.removals,
    ...lost.map((one) => ({ dimension: reasonOf(dataset, one, observations), observations: [one] })),
  ]);
  const rows = panel.rows.map(({ place }) => ({
    place,
    figures: atPlace(observations, place.code),
    more: 0,
  }));
  return panelOfRows(dataset, [indicator], rows, benchmarks, removals);
}

/** Of the benchmarks for some figures those that are of their definition, kind and year. */
function comparableBenchmarks(
  dataset: Dataset,
  indicator: Indicator,
  figures: readonly Observation[],
  { placeCodes, natures }: CompareSpec,
): readonly Observation[] {
  const [first] = figures;
  if (!first || !natures.includes('actual')) return [];
  return benchmarkFigures(dataset, [indicator], figures, placeCodes).filter(
    (one) => alike(one, first, STRICT_OF_A_YEAR) && !isReprint(dataset, one),
  );
}

function reasonOf(dataset: Dataset, benchmark: Observation, [kept]: readonly Observation[]): Dimension {
  const [first] = kept ? differencesBetween(benchmark, kept, STRICT_OF_A_YEAR) : [];
  return first ?? (isReprint(dataset, benchmark) ? 'source' : 'year');
}
