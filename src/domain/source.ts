import type { Localized } from './localized';

export const SOURCE_KINDS = [
  'work_report',
  'work_plan',
  'statistical_communique',
  'yearbook',
  'census',
  'statistical_database',
  'official_publication',
  'press',
  'compiled_dataset',
] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

export const GRADES = ['A', 'B', 'C', 'D'] as const;
/**
 * A: the authority's own text; B: an official text through a stored copy; C: a compilation by others; D: reprinted,
 * the outlet not recorded, its origin still to be checked.
 */
export type Grade = (typeof GRADES)[number];

/** A document that figures stand in. */
export interface Source {
  readonly id: string;
  readonly title: Localized;
  readonly issuer: Localized;
  readonly documentNumber: string;
  readonly issued: string;
  readonly kind: SourceKind;
  readonly grade: Grade;
  readonly url: string;
  readonly licence: string;
  readonly note: Localized;
}
