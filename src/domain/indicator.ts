import type { Localized } from './localized';

export const AGGREGATIONS = ['sum', 'none'] as const;
export type Aggregation = (typeof AGGREGATIONS)[number];

export const DIRECTIONS = ['higher', 'lower', 'none'] as const;
/** Which way counts as better, where one does. */
export type Direction = (typeof DIRECTIONS)[number];

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
}

/** A subject that indicators are filed under. */
export interface Topic {
  readonly id: string;
  readonly name: Localized;
  readonly order: number;
}
