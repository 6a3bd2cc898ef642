import type { Observation } from '@/domain/observation';
import type { Place } from '@/domain/place';
import type { Comparability } from '@/query/comparability/findings';
import type { DerivedSelection } from '@/query/derive/deriveSelection';
import type { TrendContext } from '@/query/panel/trendContext';
import type { ComparisonRows, ComparisonYear } from '@/query/selection/comparisonRows';
import type { Selection } from '@/query/selection/selection';
import type { Removal } from '@/query/selection/strictSelection';
import type { ChartText } from './chartText';
import type { Chip } from './comparability/chips';
import type { ReferenceLine } from './referenceLines';

/** What a picture says in words: the same for screen, screen reader, file, slide and embed. */
export interface Figure {
  readonly title: string;
  readonly subtitle: string;
  /** The most telling true statement of a trend; empty: none. */
  readonly finding: string;
  readonly chips: readonly Chip[];
  readonly sentence: string;
  /** What the switch to strictly comparable figures took away; empty: nothing. */
  readonly removed: string;
  /** Further sentences: how a derived measure is worked out, what a switch took away. */
  readonly notes: readonly string[];
  readonly source: string;
  /** Accessible name of the picture: what it shows, and the range of each place. */
  readonly alt: string;
  readonly text: ChartText;
  readonly picture: FigureKind;
  readonly selection: Selection;
  /** The selection before anything was taken away from it or derived. */
  readonly found: Selection;
  /** Chosen places whose totals are told in words, never on the cities' axis. */
  readonly tooLarge: readonly Place[];
  /** The figures that the picture shows. */
  readonly observations: readonly Observation[];
  /** What differs among them, and how each of them does. */
  readonly comparability: Comparability;
  readonly comparison: ComparisonRows | null;
  readonly derived: DerivedSelection | null;
  /** Standards that the picture draws as reference lines, lowest first. */
  readonly references: readonly ReferenceLine[];
  /** All prefecture-level cities behind the lines; null: none. */
  readonly context: TrendContext | null;
}

/** Which picture of a selection is described. */
export type FigureKind =
  | { readonly kind: 'trend' }
  | { readonly kind: 'comparison'; readonly year: ComparisonYear };

/** How the figures of a picture were come by, beyond being selected. */
export interface FigureOrigin {
  readonly removals: readonly Removal[];
  readonly derived: DerivedSelection | null;
  /** What was found before anything was taken away or derived. */
  readonly found?: Selection;
  /** Chosen places whose totals would flatten the cities: told in words, never on their axis. */
  readonly tooLarge?: readonly Place[];
  readonly context?: TrendContext | null;
}

/** Nothing taken away, nothing derived. */
export const PLAIN_ORIGIN: FigureOrigin = { removals: [], derived: null };
