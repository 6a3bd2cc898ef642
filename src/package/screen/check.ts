import type { ScreenedData } from './screenedData';
import type { ScreenedRow } from './screenedRow';

export type Severity = 'error' | 'warning';

/** A place in a data file where a check sees something. `line` counts from 1; 0: the file as a whole. */
export interface Found {
  readonly file: string;
  readonly line: number;
  /** Column name as in the header; empty: the whole row. */
  readonly column: string;
  /** What the finding is about: the id or the key of its row, by which a known oddity names it. */
  readonly subject: string;
  /** What was found, in a sentence with its values. */
  readonly says: string;
}

/** A rule of the data. An error stops the build; a warning asks for a look at the source. */
export interface Check {
  readonly id: string;
  readonly severity: Severity;
  /** The rule, as what holds of sound data. */
  readonly what: string;
  /** What to do about a finding. */
  readonly mend: string;
  readonly find: (data: ScreenedData) => readonly Found[];
}

/** A finding in a cell of a row, about the row's own key. */
export const at = (row: ScreenedRow, column: string, says: string): Found => ({
  file: row.file,
  line: row.line,
  column,
  subject: row.key,
  says,
});

/** A finding about a file as a whole, or about one of its lines. */
export const inFile = (file: string, says: string, line = 0, column = ''): Found => ({
  file,
  line,
  column,
  subject: file,
  says,
});
