import type { Observation } from '@/domain/observation';
import type { Place } from '@/domain/place';
import type { Selection } from '../selection/selection';
import type { Removal } from '../selection/strictSelection';
import type { AlikeFigures } from './alikeFigures';

/** One city's figures in a panel; a city without any keeps its row. */
export interface CompareRow {
  readonly place: Place;
  readonly figures: readonly Observation[];
  /** Figures of the city that the row has no room for. */
  readonly more: number;
}

/** One indicator, or one family that shares no definition, with the cities side by side. */
export interface ComparePanel {
  /** The figures of the cities and of the benchmarks, and nothing else. */
  readonly selection: Selection;
  /** The cities in their fixed order. */
  readonly rows: readonly CompareRow[];
  /** Figures of provinces and the country, one each. */
  readonly benchmarks: readonly Observation[];
  /** False: no two cities have figures of one definition. */
  readonly shared: boolean;
  /** Cities with a figure. */
  readonly cityCount: number;
  /** Figures of different cities that can be compared directly, most cities first. */
  readonly alike: readonly AlikeFigures[];
  /** The most cities whose figures can be compared directly; 0 where there are not two. */
  readonly likeCount: number;
  /** Every figure has its like in every city with figures: nothing differs but the city. */
  readonly allAlike: boolean;
  /** What was taken away so that only what is strictly comparable is left. */
  readonly removals: readonly Removal[];
}

/** The figures of the cities, row by row. */
export const figuresOfRows = (rows: readonly CompareRow[]): readonly Observation[] =>
  rows.flatMap((row) => row.figures);
