import type { Localized } from './localized';
import type { TimePeriod } from './timePeriod';

export const NATURES = ['actual', 'target', 'plan'] as const;
/** Whether a figure was observed, is a level to be reached, or an amount to be done. */
export type Nature = (typeof NATURES)[number];

export const BOUNDS = ['exact', 'at_least', 'at_most', 'more_than', 'nearly', 'about'] as const;
/** How the printed figure limits the true one. */
export type Bound = (typeof BOUNDS)[number];

export const SCOPES = [
  'whole',
  'central_urban',
  'municipal',
  'county',
  'institution',
  'unspecified',
] as const;
/** Which part of the place a figure covers. */
export type Scope = (typeof SCOPES)[number];

export const PERIOD_BASES = ['printed', 'inferred'] as const;
export type PeriodBasis = (typeof PERIOD_BASES)[number];

export const ORIGINS = ['printed', 'counted', 'adjusted'] as const;
/**
 * Where the number comes from: the source prints it; the compiler added up what the source lists one by one; the
 * compiler adjusted what the source prints, to the boundaries of another year.
 */
export type Origin = (typeof ORIGINS)[number];

/** How a figure that nobody printed was worked out. */
export interface Derivation {
  /** The measure as it stands in an address: `change`, `share:province`. */
  readonly measure: string;
  /** Published figures that it is made of: the figure itself first, then what it is held against. */
  readonly inputs: readonly Observation[];
  /** The standard it is held against; absent where there is none. */
  readonly standardId?: string;
}

/** One published figure, or one worked out from such figures, with all that decides what it may be compared with. */
export interface Observation {
  readonly id: string;
  readonly placeCode: string;
  readonly indicatorId: string;
  readonly stageId: string;
  readonly period: TimePeriod;
  readonly periodBasis: PeriodBasis;
  /** In the indicator's unit, base units. */
  readonly value: number;
  readonly nature: Nature;
  readonly bound: Bound;
  readonly scope: Scope;
  readonly origin: Origin;
  readonly sourceId: string;
  readonly locator: string;
  readonly asPrinted: string;
  readonly note: Localized;
  /** Not empty: the series breaks before this figure, for this reason. */
  readonly breakReason: Localized;
  /** Not empty: the figure is doubtful, for this reason; it is never ranked, in no median, and breaks its line. */
  readonly doubt: Localized;
  /** The step in which the value is printed, in base units: 10000 for whole 万, 0.01 for two decimals of a percent. */
  readonly resolution: number;
  /** Absent: a published figure. */
  readonly derivation?: Derivation;
}

/** Whether the series breaks before a figure, in whichever language the reason is told. */
export const breaksBefore = ({ breakReason }: Observation): boolean =>
  breakReason.zh !== '' || breakReason.en !== '';

/** Whether a figure is doubtful, in whichever language the reason is told. */
export const isDoubtful = ({ doubt }: Pick<Observation, 'doubt'>): boolean =>
  doubt.zh !== '' || doubt.en !== '';

/** The year a figure is drawn at: the last year of its period. */
export const yearOf = (observation: Observation): number => observation.period.endYear;
