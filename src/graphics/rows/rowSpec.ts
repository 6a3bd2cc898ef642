import type { Observation } from '@/domain/observation';
import type { Place } from '@/domain/place';
import type { ChartText } from '@/narrative/chartText';
import type { ReferenceLine } from '@/narrative/referenceLines';

/** A place of a picture of rows. */
export interface FigureRow {
  readonly place: Place;
  /** In the order in which they take their lanes. */
  readonly figures: readonly Observation[];
  /** Said in the row of a place without any figure. */
  readonly absence: string;
  /** What the row has no room for; empty: nothing. */
  readonly more: string;
}

/** A picture of values to the right, places under one another, each on as many lanes as its figures need. */
export interface RowsSpec {
  readonly rows: readonly FigureRow[];
  /** Bars from zero, each on a lane of its own; else marks, as many on a lane as have room. */
  readonly bars: boolean;
  /** Whose definition the picture is of: figures of others are marked. */
  readonly indicatorId: string;
  /** Figures of provinces and the country as hairlines named on top. */
  readonly benchmarks: readonly Observation[];
  readonly standards: readonly ReferenceLine[];
  readonly text: ChartText;
  readonly width: number;
  /** The year that is said of the whole picture; absent: each figure says its own. */
  readonly year?: number;
}

/** Every figure of the rows. */
export const figuresOf = ({ rows }: Pick<RowsSpec, 'rows'>): readonly Observation[] =>
  rows.flatMap(({ figures }) => figures);
