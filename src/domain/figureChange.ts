import type { Edition } from './dataVersion';
import type { Nature } from './observation';

export const FIGURE_CHANGE_KINDS = ['added', 'corrected', 'removed'] as const;
export type FigureChangeKind = (typeof FIGURE_CHANGE_KINDS)[number];

/** In place of a column: a whole series of all cities came or went, and the value is how many figures it has. */
export const WHOLE_SERIES = 'figures';

/**
 * What a version of the data changed of one figure: it came, it went, or one of its columns says something else. The
 * figure is named as it stands after the change, a removed one as it stood before.
 */
export interface FigureChange extends Edition {
  /** The version that it was held against. */
  readonly since: string;
  readonly kind: FigureChangeKind;
  readonly indicatorId: string;
  readonly stageId: string;
  /** Empty: all cities. */
  readonly placeCode: string;
  /** As a time period is written. */
  readonly period: string;
  readonly nature: Nature;
  /** Empty: a whole series. */
  readonly observationId: string;
  /** The column of `observations.csv` that changed; `value` where the figure came or went; or `WHOLE_SERIES`. */
  readonly field: string;
  /** As the column had it; empty: nothing. */
  readonly before: string;
  readonly after: string;
}

/** How many single figures came, were corrected and went, and how many whole series of all cities came or went. */
export interface ChangeCounts extends Readonly<Record<FigureChangeKind, number>> {
  readonly series: number;
}

/** A version of the data with the changes of its figures, which stand in a file of their own. */
export interface ChangedVersion extends Edition {
  readonly since: string;
  readonly counts: ChangeCounts;
}
