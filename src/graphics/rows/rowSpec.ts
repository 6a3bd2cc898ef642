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
}

/** A picture of bars from zero to the right, places under one another, each figure on a lane of its own. */
export interface RowsSpec {
  readonly rows: readonly FigureRow[];
  /** Whose definition the picture is of: figures of others are marked. */
  readonly indicatorId: string;
  readonly standards: readonly ReferenceLine[];
  /** Whether only whole numbers have a meaning. */
  readonly whole: boolean;
  readonly text: ChartText;
  readonly width: number;
  /** How close the rows stand, where height is scarce: from 0, as usual, to 1, as close as can be read. */
  readonly dense?: number;
  /** The year that is said of the whole picture; absent: each figure says its own. */
  readonly year?: number;
}

/** Every figure of the rows. */
export const figuresOf = ({ rows }: Pick<RowsSpec, 'rows'>): readonly Observation[] =>
  rows.flatMap(({ figures }) => figures);
