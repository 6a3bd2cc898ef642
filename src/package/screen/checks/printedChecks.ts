import { at, type Check, type Found } from '../check';
import { printedStep, readPrintedNumber } from '../printedNumber';
import { COUNTED_BY_TIMES, NOT_FOR_OTHERS, PRINTED_UNITS } from '../printedUnits';
import type { ScreenedData } from '../screenedData';
import { groupRows, type ScreenedRow } from '../screenedRow';

/** A column of the city yearbook has one step for all its rows, whatever zeros a copy drops or adds. */
const YEARBOOK = /^china-city-yearbook-/;

const reading = (row: ScreenedRow) => readPrintedNumber(row.get('as_printed'));
const isRange = (row: ScreenedRow) => reading(row)?.values.length === 2;

function valueAgrees(row: ScreenedRow): boolean {
  const values = reading(row)?.values ?? [];
  const bound = row.get('bound');
  if (values.length === 2 && bound !== 'at_least' && bound !== 'at_most') return false;
  return values[values.length === 2 && bound === 'at_most' ? 1 : 0] === row.number('value');
}

const boundAgrees = (row: ScreenedRow): boolean =>
  isRange(row) || (reading(row)?.bound ?? 'exact') === row.get('bound');

function unitAgrees(row: ScreenedRow, unit: string): boolean {
  const printed = reading(row)?.unit ?? '';
  const pattern = PRINTED_UNITS[unit];
  if (pattern) return pattern.test(printed);
  return COUNTED_BY_TIMES.includes(unit) || !NOT_FOR_OTHERS.test(printed);
}

function resolutionAgrees(row: ScreenedRow): boolean {
  const step = printedStep(row.get('as_printed'));
  const resolution = row.get('resolution') === '' ? 1 : row.number('resolution');
  const near = (a: number, b: number) => Math.abs(a / b - 1) < 1e-9;
  if (near(resolution, step)) return true;
  const isMultiple = row.number('value') % Math.max(resolution, step) === 0;
  const isOneZero = near(resolution, step * 10) || near(resolution * 10, step);
  return YEARBOOK.test(row.get('source_id')) && isMultiple && isOneZero;
}

function unpairedRanges({ rows }: ScreenedData): readonly Found[] {
  const key = (row: ScreenedRow) =>
    row.join(['source_id', 'locator', 'indicator_id', 'time_period', 'as_printed']);
  return [...groupRows(rows('observations.csv').filter(isRange), key).values()].flatMap((ends) => {
    const bounds = ends.map((row) => row.get('bound')).sort();
    const first = ends[0];
    return !first || bounds.join(' ') === 'at_least at_most'
      ? []
      : [at(first, 'bound', `${first.get('as_printed')} has the rows ${bounds.join(', ')}`)];
  });
}

const unless =
  (column: string, agrees: (row: ScreenedRow, unit: string) => boolean) =>
  (data: ScreenedData): readonly Found[] =>
    data
      .rows('observations.csv')
      .filter((row) => {
        const indicator = data.row('indicators.csv', 'indicator_id', row.get('indicator_id'));
        return !agrees(row, indicator?.get('unit') ?? '');
      })
      .map((row) =>
        at(
          row,
          column,
          `${row.key} is printed "${row.get('as_printed')}", its ${column} is "${row.get(column)}"`,
        ),
      );

/** Rules of a figure against what its source prints. */
export const PRINTED_CHECKS: readonly Check[] = [
  {
    id: 'printed-value',
    severity: 'error',
    what: 'a figure as printed says the value of its observation',
    mend: 'Copy as_printed from the source, and write what it says as the value in base units.',
    find: unless('value', valueAgrees),
  },
  {
    id: 'printed-bound',
    severity: 'error',
    what: 'a figure as printed says the bound of its observation',
    mend: 'Write the bound of the words: 以上 at_least, 超 more_than, 近 nearly, 约 about. Words that stand apart from the number are listed as known.',
    find: unless('bound', boundAgrees),
  },
  {
    id: 'printed-unit',
    severity: 'error',
    what: 'a figure as printed has the unit of its indicator',
    mend: 'Another unit is another indicator.',
    find: unless('as_printed', unitAgrees),
  },
  {
    id: 'printed-step',
    severity: 'error',
    what: 'a figure is no finer and no coarser than it is printed',
    mend: 'Write the step of its last digit as resolution: 10000 for whole 万, 0.01 for two decimals.',
    find: unless('resolution', resolutionAgrees),
  },
  {
    id: 'range-of-two',
    severity: 'error',
    what: 'a printed range is two observations: its lower and its upper end',
    mend: 'Add the end that is missing, as at_least or at_most.',
    find: unpairedRanges,
  },
];
