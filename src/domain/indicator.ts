import type { Localized } from './localized';

export const AGGREGATIONS = ['sum', 'none'] as const;
export type Aggregation = (typeof AGGREGATIONS)[number];

export const DIRECTIONS = ['higher', 'lower', 'none'] as const;
/** Which way counts as better, where one does. */
export type Direction = (typeof DIRECTIONS)[number];

export const POPULATIONS = ['residents', 'children'] as const;
/** What an indicator can be told per head of. */
export type Population = (typeof POPULATIONS)[number];

export const ROLES = ['residents', 'share_of_children', 'registered'] as const;
/**
 * What an indicator is to the others: the population of a census, the percentage of it that is children, or the registered
 * population, which is counted every year.
 */
export type IndicatorRole = (typeof ROLES)[number];

/** What is measured, at which stage, in which unit. */
export interface Indicator {
  readonly id: string;
  readonly stageId: string;
  readonly topicId: string;
  readonly unitId: string;
  /** Indicators of one family measure nearly the same thing; empty: none. */
  readonly family: string;
  readonly aggregation: Aggregation;
  readonly direction: Direction;
  readonly name: Localized;
  readonly definition: Localized;
  /** First letters of the pinyin of the Chinese name, for searching. */
  readonly initials: string;
  /** The smallest population that its figures may be set against; empty: none. */
  readonly perHead: Population | '';
  readonly role: IndicatorRole | '';
  /** The indicator whose numbers before a revision it keeps, from an older table of the same office; empty: none. */
  readonly olderOf: string;
  /** Whether its targets say what each pupil or school is given, a norm, and not what the place is to reach. */
  readonly norm: boolean;
  /** Other words, in both languages, that it is looked for by. */
  readonly synonyms: readonly string[];
}

/** Two indicators of which the first over the second makes a ratio. */
export interface RatioPair {
  readonly indicatorId: string;
  readonly over: string;
  readonly unitId: string;
}

/** A subject that indicators are filed under. */
export interface Topic {
  readonly id: string;
  readonly name: Localized;
  readonly order: number;
  /** Points that its indicators have before others where only some are shown. */
  readonly weight: number;
  /** What the others are set against, such as populations: it comes after them. */
  readonly background: boolean;
  /** Other words, in both languages, that it is looked for by. */
  readonly synonyms: readonly string[];
}
