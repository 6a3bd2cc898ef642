import type { Localized } from './localized';
import type { Bound } from './observation';

export const STANDARD_SUBJECTS = ['country', 'county'] as const;
/** Whom a standard binds. */
export type StandardSubject = (typeof STANDARD_SUBJECTS)[number];

/** A level that an authority sets: a reference line, never an observation. */
export interface Standard {
  readonly id: string;
  readonly indicatorId: string;
  readonly stageId: string;
  readonly bound: Bound;
  readonly value: number;
  readonly appliesTo: StandardSubject;
  /** Year by which it is to be met; null: always. */
  readonly byYear: number | null;
  readonly sourceId: string;
  readonly note: Localized;
}
