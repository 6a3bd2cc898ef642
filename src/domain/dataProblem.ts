/** What can be wrong with a data file; each kind has one wording. */
export type DataProblemKind =
  | 'fileMissing'
  | 'fileBroken'
  | 'notUtf8'
  | 'fileChanged'
  | 'fileEmpty'
  | 'noRows'
  | 'lineEnds'
  | 'headerMissing'
  | 'headerTwice'
  | 'rowShort'
  | 'rowLong'
  | 'quoteOpen'
  | 'hiddenSign'
  | 'rightToLeft'
  | 'tooLong'
  | 'required'
  | 'notNumber'
  | 'notInteger'
  | 'numberForm'
  | 'notExact'
  | 'outOfRange'
  | 'notTimePeriod'
  | 'notInList'
  | 'badForm'
  | 'oneLanguage'
  | 'unknownCode'
  | 'duplicateId'
  | 'stageMismatch'
  | 'unsorted'
  | 'circle'
  | 'wrongParent'
  | 'moreFaults';

/** One fault in one data file. `line` and `column` count from 1 and are those an editor shows; 0: the file as a whole. */
export interface DataProblem {
  readonly kind: DataProblemKind;
  readonly file: string;
  readonly line: number;
  /** Column name as in the header; empty where the fault is of a whole row or file. */
  readonly column: string;
  readonly value: string;
  /** What was expected: the allowed values, the file that should hold the code, the status of a fetch. */
  readonly expected: string;
}

const LONGEST = 120;

/** A text of a file as a report shows it: a damaged file can hold any number of letters in one cell. */
export const clipped = (text: string): string =>
  text.length > LONGEST ? `${text.slice(0, LONGEST).replace(/[\uD800-\uDBFF]$/, '')}…` : text;

/** How many problems a list stands for: of a file with very many only the first are kept one by one. */
export const problemCount = (problems: readonly DataProblem[]): number =>
  problems.reduce((sum, { kind, value }) => sum + (kind === 'moreFaults' ? Number(value) : 1), 0);

/** A problem as one English line for a terminal: file, line, column, reason. */
export function problemLine(problem: DataProblem): string {
  const column = problem.column ? ` column ${problem.column}:` : '';
  const value = problem.value ? ` "${problem.value}"` : '';
  const expected = problem.expected ? ` (expected: ${problem.expected})` : '';
  return `${problem.file}:${problem.line}:${column} ${problem.kind}${value}${expected}`;
}
