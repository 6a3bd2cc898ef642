import type { Localized } from './localized';
import type { PanelRate } from './panelRate';

/** A measure that every prefecture-level city has figures of. */
export interface PanelMeasure {
  readonly key: string;
  readonly indicatorId: string;
  readonly unitId: string;
  readonly stageId: string;
  readonly name: Localized;
}

export const PANEL_LEVELS = ['prefecture', 'municipality'] as const;
export type PanelLevel = (typeof PANEL_LEVELS)[number];

/** A prefecture-level city or municipality that is context, not one of the cities compared. */
export interface PanelCity {
  readonly code: string;
  readonly provinceCode: string;
  readonly level: PanelLevel;
  readonly name: Localized;
  readonly shortName: Localized;
  readonly firstYear: number;
  readonly lastYear: number;
}

/**
 * Why a figure is doubtful, as the panel marks it: out of line or contradicted, or the same as the year before, alone or
 * with others of its city in more digits than chance explains.
 */
export const PANEL_DOUBTS = ['doubt', 'repeated'] as const;
export type PanelDoubt = (typeof PANEL_DOUBTS)[number];

/** The figure of one measure, city and year, of the whole city. */
export interface PanelFigure {
  readonly cityCode: string;
  readonly year: number;
  /** In the measure's unit, base units. */
  readonly value: number;
  /** The step in which it is printed, in base units. */
  readonly resolution: number;
  /** Why it is doubtful; false: it is in no doubt. */
  readonly doubtful: PanelDoubt | false;
}

/** A number and the step that it is known to, both in its unit; step 0: exact. */
export interface Stepped {
  readonly value: number;
  readonly resolution: number;
}

/** How cities lie in a year. */
export interface Spread {
  readonly year: number;
  /** How many cities have a sound figure. */
  readonly count: number;
  readonly median: Stepped;
  /** The middle half, between the quartiles; null with fewer than four cities. */
  readonly middleHalf: { readonly lower: Stepped; readonly upper: Stepped } | null;
}

/** A change of a city's boundary that its figures do not join across. */
export interface BoundaryChange {
  readonly cityCode: string;
  /** First year printed in the new boundary. */
  readonly year: number;
  readonly reason: Localized;
}

/** A change of boundary, or a year from which on something else is counted within the boundary that was. */
export interface SeriesBreak extends BoundaryChange {
  readonly isRecount?: boolean;
}

/** All figures of one measure, indexed: city, then year. */
export interface PanelColumn {
  readonly measure: PanelMeasure;
  readonly figures: ReadonlyMap<string, ReadonlyMap<number, PanelFigure>>;
}

/** What is known without loading any figures. */
export interface PanelCatalogue {
  readonly measures: readonly PanelMeasure[];
  readonly cities: readonly PanelCity[];
  /** Short names of the provinces by GB/T 2260 code. */
  readonly provinces: ReadonlyMap<string, Localized>;
  readonly changes: readonly BoundaryChange[];
  readonly rates: readonly PanelRate[];
}

/** The place of a city among those of its province by its newest sound figure; see `panelRank`. */
export interface Standing {
  readonly place: number;
  readonly of: number;
  readonly level: readonly string[];
  readonly equal: number;
}

/** What the build works out of all prefecture-level cities for the first page, which needs little of their figures. */
export interface PanelDigest {
  /** Names and boundary changes of the cities compared, their measures and rates. */
  readonly catalogue: PanelCatalogue;
  /** The figures of the cities compared, by measure. */
  readonly columns: ReadonlyMap<string, PanelColumn>;
  /** How all cities lie by a rate, in the years in which enough of them have a sound figure, ascending. */
  readonly spreads: ReadonlyMap<string, readonly Spread[]>;
  /** By measure or rate, then city. */
  readonly standings: ReadonlyMap<string, ReadonlyMap<string, Standing>>;
}

/** What is at hand of the prefecture-level cities. */
export interface PanelAtHand {
  /** Null until it is loaded. */
  readonly catalogue: PanelCatalogue | null;
  /** The measures that were loaded, by key. */
  readonly columns: ReadonlyMap<string, PanelColumn>;
  /** The key of the measure that an indicator is for all cities; loaded or not. */
  readonly keyOf: ReadonlyMap<string, string>;
  /** Null until it is loaded. */
  readonly digest: PanelDigest | null;
}

export const NO_PANEL: PanelAtHand = { catalogue: null, columns: new Map(), keyOf: new Map(), digest: null };

/**
 * Indexes the figures of one measure.
 * @param figures all of that measure; of two of the same city and year the later one stands
 */
export function indexPanelColumn(measure: PanelMeasure, figures: readonly PanelFigure[]): PanelColumn {
  const byCity = new Map<string, Map<number, PanelFigure>>();
  for (const figure of figures) {
    const years = byCity.get(figure.cityCode);
    if (years) years.set(figure.year, figure);
    else byCity.set(figure.cityCode, new Map([[figure.year, figure]]));
  }
  return { measure, figures: byCity };
}
