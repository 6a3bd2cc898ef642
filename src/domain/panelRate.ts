import type { Localized } from './localized';

/** A rate of every prefecture-level city: some measures added up, over others, times a number. */
export interface PanelRate {
  readonly id: string;
  /** Keys of the measures above the line. */
  readonly above: readonly string[];
  /** Keys of the measures below the line. */
  readonly below: readonly string[];
  readonly times: number;
  readonly unitId: string;
  readonly stageId: string;
  readonly name: Localized;
  /** How it is worked out, in words. */
  readonly working: Localized;
  /** What a careful reader must know; empty: nothing. */
  readonly caveat: Localized;
  /**
   * Whether it sets a table of one kind against one of another. Budgets follow a change of boundary a year before
   * schools and residents do, so that the year between has numerator and denominator of different areas.
   */
  readonly acrossTables: boolean;
  /** Other words, in both languages, that it is looked for by. */
  readonly synonyms: readonly string[];
}
