import type { ChartText } from '@/narrative/chartText';
import type { ValueExtent } from '@/query/compare/multiples';
import type { TrendContext } from '@/query/panel/trendContext';
import type { Selection, YearExtent } from '@/query/selection/selection';
import type { Series } from '@/query/series/series';

/** A picture of values over years. */
export interface TimeSpec {
  readonly selection: Selection;
  readonly text: ChartText;
  readonly size: { readonly width: number; readonly height: number };
  readonly look: TimeLook;
  /** The scale that it shares with other pictures; its own where absent. */
  readonly years?: YearExtent;
  readonly values?: ValueExtent;
  /** Whether `values` is shared by several pictures: a rate then runs from 0 to 100 or beyond. */
  readonly shared?: boolean;
  /** Room at the left that the plot keeps at least, so that it lines up with what stands beneath. */
  readonly gutter?: number;
  /** Other places as faint lines behind. */
  readonly backdrop?: readonly Series[];
  /** All prefecture-level cities behind the lines; null: none. */
  readonly context?: TrendContext | null;
  /** Ids of figures drawn larger: those that the picture stands beside. */
  readonly emphasised?: ReadonlySet<string>;
}

/** What is written beside figures: see `timeLabels`. */
export type LabelDetail = 'full' | 'compact' | 'sparse' | 'ends' | 'values' | 'names' | 'none';

/** How a picture over years is drawn: what differs between a large chart and the small ones. */
export interface TimeLook {
  /** `none`: a scale of its own that need not be read. */
  readonly values: 'axis' | 'none';
  /** Numbers of intervals to try, and how many gridlines there may be. */
  readonly intervals: readonly number[];
  readonly most?: number;
  /** Years below the plot: as many as have room, the first and the last, or none. `edge`: flush with the picture. */
  readonly years: 'fit' | 'ends' | 'edge' | 'none';
  /** Gridlines every so many years instead of gridlines of values. */
  readonly yearGrid?: number;
  /** Years stand in the middle of a slot each, or on the edges of the plot. */
  readonly slots: boolean;
  readonly standards: 'words' | 'short' | 'none';
  /** Which figures of a line have a mark beside its ends; `small` marks are drawn as benchmarks. */
  readonly marks: 'roomy' | 'ends';
  readonly small: boolean;
  readonly labels: LabelDetail;
  /** Whether lines are named in a column at the right edge; else beside their last mark. */
  readonly column: boolean;
  readonly lines: { readonly city: number; readonly context: number };
  /** Room round the plot in pixels; left of an axis of values is added to it. */
  readonly room: {
    readonly left: number;
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
  };
}

const LARGE = {
  values: 'axis',
  years: 'fit',
  slots: false,
  standards: 'words',
  marks: 'ends',
  small: false,
  column: true,
  lines: { city: 2.25, context: 1.25 },
} as const;

/** The trend of an office screen, a phone, a narrow frame: by its width. */
export function trendLook(width: number, sparse = false): TimeLook {
  const compact = width < COMPACT;
  return {
    ...LARGE,
    intervals: [4],
    labels: sparse ? 'sparse' : compact ? 'compact' : 'full',
    room: { left: 12, top: 22, right: compact ? 30 : 60, bottom: 28 },
  };
}

/** Under this width a trend says less. */
export const COMPACT = 560;

/** One of many small trends; `inTitle`: of one place, whose name the title is. */
export const multipleLook = (naming: 'atLines' | 'inTitle', arrows: boolean, endRoom: number): TimeLook => ({
  ...LARGE,
  intervals: [2, 2.4, 3, 4],
  most: 4,
  years: 'ends',
  slots: true,
  column: false,
  standards: 'short',
  marks: 'roomy',
  small: true,
  labels: naming === 'inTitle' ? 'values' : 'ends',
  lines: { city: 2, context: 1.4 },
  room: { left: 9, top: arrows ? 17 : 8, right: endRoom, bottom: 24 },
});

/** A line in a row of the overview, without an axis of values. */
export const rowLook = (ownAxis: boolean): TimeLook => ({
  ...LARGE,
  values: 'none',
  intervals: [1],
  years: ownAxis ? 'ends' : 'none',
  column: false,
  yearGrid: 5,
  standards: 'none',
  marks: 'ends',
  labels: 'names',
  lines: { city: 2.25, context: 1.25 },
  room: { left: ownAxis ? 16 : 8, top: 15, right: 40, bottom: ownAxis ? 27 : 9 },
});

/** The smallest: beside the figures of a document. */
export const CONTEXT_LOOK: TimeLook = {
  ...LARGE,
  values: 'none',
  intervals: [1],
  years: 'edge',
  column: false,
  standards: 'none',
  marks: 'ends',
  small: true,
  labels: 'none',
  lines: { city: 1.75, context: 1 },
  room: { left: 12, top: 9, right: 12, bottom: 24 },
};
