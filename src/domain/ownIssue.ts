/** What can be wrong with a table of one's own as a whole: nothing of it is read. */
export const FILE_ISSUES = [
  'fileTooBig',
  'fileEmpty',
  'fileBinary',
  'fileOldExcel',
  'fileBroken',
  'encodingMixed',
  'headerOnly',
  'rowsTooMany',
  'columnsTooMany',
  'noPlace',
  'noIndicator',
  'noYear',
  'noValue',
  'cancelled',
] as const;

/** What can be wrong with a row or a cell so that its figure is not taken. */
export const ERROR_ISSUES = [
  'quoteOpen',
  'rowLong',
  'placeMissing',
  'placeUnknown',
  'placeAmbiguous',
  'indicatorMissing',
  'indicatorUnknown',
  'indicatorAmbiguous',
  'yearMissing',
  'notYear',
  'notNumber',
  'numberGrouping',
  'numberTooLong',
  'numberScientific',
  'numberFormula',
  'numberMerged',
  'percentOfOther',
  'unitMissing',
  'unitUnknown',
  'unitOther',
  'stageUnknown',
  'stageOther',
  'natureUnknown',
  'boundUnknown',
  'scopeUnknown',
  'basisUnknown',
  'originUnknown',
  'stepUnknown',
  'textTooLong',
  'nameTurned',
  'duplicate',
] as const;

/** What a figure is taken with, and its reader is told. */
export const WARNING_ISSUES = [
  'headingTwice',
  'sheetsOther',
  'cellFormula',
  'cellMerged',
  'placeNew',
  'indicatorNew',
  'schoolYear',
  'yearFuture',
  'unitAssumed',
  'rateOutside',
  'numberNegative',
  'countBroken',
  'duplicateSame',
] as const;

export type OwnFileIssue = (typeof FILE_ISSUES)[number];
/** Each kind has one wording. */
export type OwnIssueCode = OwnFileIssue | (typeof ERROR_ISSUES)[number] | (typeof WARNING_ISSUES)[number];

export type OwnSeverity = 'error' | 'warning';

/** One thing to tell about a table of one's own. */
export interface OwnIssue {
  readonly severity: OwnSeverity;
  readonly code: OwnIssueCode;
  /** As a spreadsheet counts rows, from 1; 0: the file as a whole. */
  readonly row: number;
  /** The heading of the column as it stands; empty where the issue is of a whole row or file. */
  readonly column: string;
  /** What stands there, cut to a length that can be shown. Text, never markup. */
  readonly value: string;
  /** What was expected, or how it is read: a year, names that are near, the row that has the same. */
  readonly expected: string;
}
