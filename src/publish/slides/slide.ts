/** One slide, before it is written: its words, and a native chart or table. */
export interface Slide {
  /** What its figures say; else what they are. */
  readonly title: string;
  /** Indicator, places, years, unit. */
  readonly subtitle: string;
  /** What it must not be read without; empty: nothing. */
  readonly caveat: string;
  /** Who published the figures; empty: said elsewhere. */
  readonly source: string;
  /** What a reader who does not see it is told. */
  readonly alt: string;
  /** For its presenter: every word of the page about it, then figure by figure where each comes from. */
  readonly notes: readonly string[];
  readonly body: ChartBody | TableBody | TextBody;
  /** Where it is seen alive, where that is not where the whole is. */
  readonly address?: string;
}

/** A slide of words. */
export interface TextBody {
  readonly kind: 'text';
  readonly lines: readonly string[];
  /** In points. */
  readonly size: number;
  /** Whether it opens the deck: its title is large and stands in the middle. */
  readonly opens?: boolean;
}

/** A chart as PowerPoint keeps it: figures in a sheet, and how they are drawn. */
export interface ChartBody {
  readonly kind: 'line' | 'bar';
  /** What stands over the categories in the sheet: years, or places. */
  readonly heading: string;
  readonly categories: readonly string[];
  readonly series: readonly ChartSeries[];
  readonly axis: ValueAxis;
}

/** Where an axis of values begins and ends, in base units, and the code that its numbers are printed by. */
export interface ValueAxis {
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly code: string;
}

/**
 * How a series is drawn: a line of yearly results; another definition's, dashed; a level across; or marks that no line
 * joins, by what they are.
 */
export type SeriesStyle = 'line' | 'dashed' | 'level' | 'target' | 'plan' | 'doubtful' | 'part' | 'other';

export interface ChartSeries {
  /** Says what kind of figures it has: `南昌`, `南昌 目标`. */
  readonly name: string;
  readonly style: SeriesStyle;
  /** As `1F55C4`. */
  readonly colour: string;
  /** Of its words, dark enough to be read. */
  readonly ink: string;
  /** Of each bar, where bars of a series differ. */
  readonly colours?: readonly string[];
  /** In base units, by category, as every file of the figures has them; null: none, which is a gap. */
  readonly values: readonly (number | null)[];
  /** Digits after the point that its figures have in the sheet. */
  readonly decimals: number;
  readonly labels: readonly PointLabel[];
}

/** The number beside a point, which PowerPoint takes from the sheet. */
export interface PointLabel {
  readonly at: number;
  /** How it is printed: with the sign of its bound, in the unit of the slide. */
  readonly code: string;
  /** Whether the name of its series stands before it. */
  readonly named: boolean;
}

export interface TableBody {
  readonly kind: 'table';
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly string[])[];
}

export interface TableColumn {
  readonly heading: string;
  /** Its part of the width. */
  readonly share: number;
  readonly numeric?: boolean;
}
