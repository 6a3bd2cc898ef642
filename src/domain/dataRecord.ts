import type { Localized } from './localized';

/** Which version of the data is at hand, and the day (`2026-11-28`) it was made. */
export interface Edition {
  readonly version: string;
  readonly date: string;
}

export const CHANGE_KINDS = ['added', 'corrected', 'redefined', 'removed'] as const;

/** What a version of the data changed of an indicator. */
export interface Change extends Edition {
  readonly kind: (typeof CHANGE_KINDS)[number];
  readonly indicatorId: string;
  /** The indicator to use instead; empty: none. */
  readonly replacedBy: string;
  readonly note: Localized;
}

/** A file of the data that ships as people edit it. */
export interface ShippedFile {
  readonly name: string;
  readonly rows: number;
  readonly bytes: number;
}

/** The files that ship, and what changed from version to version. */
export interface DataRecord {
  readonly files: readonly ShippedFile[];
  readonly changes: readonly Change[];
}
