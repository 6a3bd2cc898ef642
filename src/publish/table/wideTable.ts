import { type Cell, cellReader, columnAt, type DataColumn, type DataTable } from './dataTable';
import { isFigure } from './recordTable';
import { byYear } from './textByYear';
import { ALIKE, type WideRow, wideRows } from './wideRows';

/** Names of what a column codes, which stand beside it. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  place_code: ['place_zh', 'place_en'],
  indicator_id: ['indicator_zh', 'indicator_en'],
  unit: ['unit_zh', 'unit_en'],
};

/** What begins a wide row: where, what, and of which kind the figures are; then come the years. */
const LEADING = ALIKE.flatMap((name) => [name, ...(NAMES[name] ?? [])]);

/** What the years stand for. */
const TOLD_BY_YEARS = ['time_period', 'start_year', 'end_year'];

const text = (name: string, says: string): DataColumn => ({ name, type: 'text', says });
const integer = (name: string, says: string): DataColumn => ({ name, type: 'integer', says });

const KIND: readonly DataColumn[] = [
  text(
    'period_form',
    'year: full years; else what follows the year in the time period (S1: first half; 01-01/P3Y: three years, which stand under their last)',
  ),
  {
    ...text('doubtful', 'doubtful, or empty; the reason stands in the columns on doubt'),
    allowed: ['doubtful'],
  },
  integer('segment', '1, and one more after each break of the series: figures of two segments do not join'),
  integer(
    'alternative',
    '1; 2 and on: further figures of the same kind for a year, which other documents print',
  ),
];

const SAYS_BY_YEAR = ' (where years differ, a line for each text: 2019-2021,2023: text)';

/**
 * Figures with their years as columns: a row holds only figures of the same place, indicator, unit, nature, bound, scope,
 * form and basis of the period, origin, doubt and side of a break; everything else that is said of them is text, by year
 * where years differ. A period of several years stands under its last. Nothing of the long table is lost.
 */
export function wideTable(long: DataTable): DataTable {
  const { rows, years } = wideRows(long);
  const figures = long.columns.filter(({ name }) => isFigure(name));
  const leading = LEADING.flatMap((name) => long.columns.filter((column) => column.name === name));
  const rest = long.columns.filter(
    ({ name }) => !LEADING.includes(name) && !TOLD_BY_YEARS.includes(name) && !isFigure(name),
  );
  const numbers = figures.flatMap((column) =>
    years.map((year) => ({ year, at: columnAt(long, column.name), column: yearColumn(column, year) })),
  );
  const columns = [
    ...leading,
    ...KIND,
    ...numbers.map(({ column }) => column),
    ...rest.map((column) => ({ ...text(column.name, column.says + SAYS_BY_YEAR) })),
  ];
  const first = leading.length + KIND.length;
  const told = [...leading, ...rest].map(({ name }) => cellReader(long, name));
  const ofRow = (row: WideRow): readonly Cell[] => {
    const texts = told.map((read) =>
      byYear([...row.at].map(([year, at]) => [year, String(read(long.rows[at] ?? []))])),
    );
    return [
      ...texts.slice(0, leading.length),
      row.form,
      row.doubtful,
      row.segment,
      row.alternative,
      ...numbers.map(({ year, at }) => long.rows[row.at.get(year) ?? -1]?.[at] ?? ''),
      ...texts.slice(leading.length),
    ];
  };
  return {
    shape: 'wide',
    edition: long.edition,
    columns,
    rows: rows.map(ofRow),
    decimals: (row, column) => {
      const number = numbers[column - first];
      const from = number && rows[row]?.at.get(number.year);
      return number && from !== undefined ? long.decimals(from, number.at) : null;
    },
  };
}

const yearColumn = ({ name }: DataColumn, year: number): DataColumn =>
  name === 'value'
    ? { name: `y${year}`, type: 'number', says: `Value of ${year}; of several years, where it is the last` }
    : { name: `${name}_y${year}`, type: 'number', says: `The same as an index, ${year}` };
