import type { Localized } from '@/domain/localized';
import type { OwnIssue } from '@/domain/ownIssue';
import type { Encoding } from './decode/decodeText';
import type { OwnTable } from './figures/ownFigures';
import type { OwnMapping } from './mapping/ownMapping';
import type { OwnIssues } from './ownIssues';

/** What is known of a table before it is read: how its file was read, and how its columns are guessed. */
export interface OwnSurvey {
  /** Null: a workbook. */
  readonly encoding: Encoding | null;
  /** `,`, tab or `;`; empty: a workbook. */
  readonly delimiter: string;
  /** The sheets of a workbook that hold something; none: a text. */
  readonly sheets: readonly string[];
  /** The sheet that is read. */
  readonly sheet: string;
  /** Rows of the table, headings included. */
  readonly rows: number;
  /** The first rows as they stand, for a reader who looks for the headings. */
  readonly head: readonly (readonly string[])[];
  readonly mapping: OwnMapping;
  readonly issues: readonly OwnIssue[];
}

/** A figure as it will be read, for a preview. */
export interface PreviewFigure {
  readonly row: number;
  readonly place: Localized;
  readonly indicator: Localized;
  /** As data files write it; see `parseTimePeriod`. */
  readonly period: string;
  /** Codes. */
  readonly nature: string;
  readonly bound: string;
  /** In the base unit. */
  readonly value: number;
  readonly unitId: string;
  readonly asPrinted: string;
}

/** A name that the mapping does not yet say the meaning of. */
export interface UnknownName {
  readonly name: string;
  /** How many figures have it. */
  readonly count: number;
  /** Codes of known places or ids of known indicators with a name like it, nearest first. */
  readonly near: readonly string[];
}

/** What was read of a table. */
export interface OwnReading {
  /** Rows below the headings that hold something. */
  readonly rows: number;
  /** Cells that say there is no figure: empty, a dash, dots. */
  readonly blanks: number;
  /** Rows with an error: taken without them, the others stand. */
  readonly badRows: number;
  readonly table: OwnTable;
  readonly issues: OwnIssues;
  readonly unknownPlaces: readonly UnknownName[];
  readonly unknownIndicators: readonly UnknownName[];
  /** The first figures as they are read. */
  readonly preview: readonly PreviewFigure[];
}

/** A table that is not read at all, and why. */
export interface OwnRefusal {
  readonly issues: readonly OwnIssue[];
}

export const isRefused = (result: object): result is OwnRefusal =>
  !('mapping' in result || 'table' in result);
