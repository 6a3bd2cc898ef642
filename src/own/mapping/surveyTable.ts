import type { OwnIssue } from '@/domain/ownIssue';
import { plainText } from '../cells/plainText';
import type { OwnCatalogue } from '../check/ownCatalogue';
import { ownNames } from '../check/ownNames';
import type { OpenedTable } from '../decode/openTable';
import { fileIssue, shownValue } from '../ownIssues';
import type { OwnRefusal, OwnSurvey } from '../ownReading';
import { guessMapping } from './guessMapping';

/** Rows that a reader is shown and that columns are guessed from. */
const HEAD = 60;
/** Columns of a table: more are no table of figures. */
const MOST_COLUMNS = 500;

/** What is known of a table before it is read, and how its columns are guessed. */
export function surveyTable(opened: OpenedTable, catalogue: OwnCatalogue): OwnSurvey | OwnRefusal {
  const { table, encoding, sheets, sheet } = opened;
  const [block] = table.blocks();
  const head = (block?.rows ?? []).slice(0, HEAD);
  const across = head.reduce((most, row) => Math.max(most, row.length), 0);
  if (across > MOST_COLUMNS) return { issues: [fileIssue('columnsTooMany', `${across}`, `${MOST_COLUMNS}`)] };
  const mapping = guessMapping(head, ownNames(catalogue));
  if (table.rows <= mapping.headerRow) return { issues: [fileIssue('headerOnly')] };
  const others = sheets.filter((name) => name !== sheet);
  const issues = [
    ...(others.length > 0 ? [warning('sheetsOther', 0, '', sheet, others.join(', '))] : []),
    ...twice(mapping.columns.map(({ heading }) => heading)).map((heading) =>
      warning('headingTwice', mapping.headerRow, heading, heading),
    ),
  ];
  const shown = head.map((row) => row.map((cell) => shownValue(plainText(cell))));
  return {
    encoding,
    delimiter: table.delimiter,
    sheets,
    sheet,
    rows: table.rows,
    head: shown,
    mapping,
    issues,
  };
}

const twice = (headings: readonly string[]): readonly string[] => [
  ...new Set(headings.filter((heading, at) => heading !== '' && headings.indexOf(heading) < at)),
];

const warning = (
  code: OwnIssue['code'],
  row: number,
  column: string,
  value: string,
  expected = '',
): OwnIssue => ({ severity: 'warning', code, row, column, value: shownValue(value), expected });
