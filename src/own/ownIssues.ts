import type { OwnFileIssue, OwnIssue, OwnIssueCode, OwnSeverity } from '@/domain/ownIssue';

/** Issues of a table: all are counted, the first are kept. */
export interface OwnIssues {
  readonly first: readonly OwnIssue[];
  readonly errors: number;
  readonly warnings: number;
}

/** The longest value that an issue shows, in characters. */
const SHOWN = 80;
/** Issues that a page is handed, and that are kept for a file of them. */
const FIRST = 500;
const KEPT = 300_000;

/** A value as an issue shows it: one line, cut. */
export const shownValue = (value: string): string => {
  const line = value
    .slice(0, 4 * SHOWN)
    .replace(/\s+/g, ' ')
    .trim();
  return line.length > SHOWN ? `${line.slice(0, SHOWN)}…` : line;
};

/** Something that keeps a table from being read at all. */
export const fileIssue = (code: OwnFileIssue, value = '', expected = '', row = 0): OwnIssue => ({
  severity: 'error',
  code,
  row,
  column: '',
  value: shownValue(value),
  expected,
});

/** Issues as they are found: all are counted. */
export class IssueList {
  readonly kept: OwnIssue[] = [];
  private errors = 0;
  private warnings = 0;

  add(severity: OwnSeverity, code: OwnIssueCode, row: number, column: string, value: string, expected = '') {
    if (severity === 'error') this.errors += 1;
    else this.warnings += 1;
    if (this.kept.length < KEPT)
      this.kept.push({ severity, code, row, column, value: shownValue(value), expected });
  }

  /** What a page is handed. */
  get summary(): OwnIssues {
    return { first: this.kept.slice(0, FIRST), errors: this.errors, warnings: this.warnings };
  }
}
