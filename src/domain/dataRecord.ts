import type { Edition } from './dataVersion';
import type { ChangedVersion } from './figureChange';
import type { Localized } from './localized';

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
  /** The versions whose figures differ from the one before, the oldest first. */
  readonly versions: readonly ChangedVersion[];
}
