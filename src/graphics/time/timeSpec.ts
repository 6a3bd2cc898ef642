import type { ChartText } from '@/narrative/chartText';
import type { ValueExtent } from '@/query/multiples/multiples';
import type { MiddleContext, TrendContext } from '@/query/panel/trendContext';
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
  /** Room at the left that the plot keeps at least, so that it lines up with what stands beneath. */
  readonly gutter?: number;
  /** Room at the right that the names keep at least, so that plots side by side are equally wide. */
  readonly edge?: number;
  /** Other places as faint lines behind. */
  readonly backdrop?: readonly Series[];
  /** All prefecture-level cities behind the lines; null: none. */
  readonly context?: ContextBehind | null;
}

/** How all cities lie, and, where there is room for them, the others of a province and the ticks of the last year. */
export type ContextBehind = MiddleContext & Partial<TrendContext>;

/** What is written beside figures: see `timeLabels`. */
export type LabelDetail = 'full' | 'compact' | 'sparse' | 'small' | 'none';

/** How a picture over years is drawn: what differs between a large chart and the small ones. */
export interface TimeLook {
  /** Numbers of intervals to try, and how many gridlines there may be. */
  readonly intervals: readonly number[];
  readonly most?: number;
  /** Years below the plot: as many as have room, or the first and the last with a few between. */
  readonly years: 'fit' | 'ends';
  readonly standards: boolean;
  /** Whether marks are drawn as benchmarks. */
  readonly small: boolean;
  readonly labels: LabelDetail;
  /** Whether lines are named in a column at the right edge; else beside their last mark. */
  readonly column: boolean;
  /** Size of these names in pixels, and how far apart their middles are at least. */
  readonly names: { readonly size: number; readonly apart: number };
  /** Widths in pixels: of a city, of a province or the country, of the median, of the other cities behind. */
  readonly lines: {
    readonly city: number;
    readonly context: number;
    readonly median: number;
    readonly others: number;
  };
  /** Room round the plot in pixels; left of an axis of values is added to it. */
  readonly room: {
    readonly left: number;
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
  };
}

const LARGE = {
  years: 'fit',
  standards: true,
  small: false,
  column: true,
  names: { size: 13, apart: 18 },
  lines: { city: 2.25, context: 1.25, median: 1.6, others: 0.9 },
} as const;

/** The trend of an office screen, a phone, a narrow frame: by its width. */
export function trendLook(width: number, sparse = false): TimeLook {
  const compact = width < COMPACT;
  return {
    ...LARGE,
    intervals: [4, 5, 3],
    labels: sparse ? 'sparse' : compact ? 'compact' : 'full',
    room: { left: 12, top: 22, right: compact ? 30 : 60, bottom: 28 },
  };
}

/** The trend of a slide, whose picture is enlarged: names larger than the other words by a third, a fine median. */
export const slideLook = (width: number): TimeLook => ({
  ...trendLook(width),
  names: width < COMPACT ? LARGE.names : { size: 17, apart: 23 },
  lines: { ...LARGE.lines, city: 2.3, median: 1.2 },
});

/** Under this width a trend says less. */
export const COMPACT = 560;

/** One of many small trends. */
export const SMALL_LOOK: TimeLook = {
  ...LARGE,
  intervals: [2, 2.4, 3, 4],
  most: 4,
  years: 'ends',
  standards: false,
  small: true,
  labels: 'small',
  room: { left: 10, top: 16, right: 30, bottom: 24 },
};
