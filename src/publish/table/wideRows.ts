import { type Cell, cellReader, type DataTable } from './dataTable';

/** Figures of one kind, by the year that they stand under: rows of the long table. */
export interface WideRow {
  readonly form: string;
  readonly doubtful: 'doubtful' | '';
  readonly segment: number;
  readonly alternative: number;
  readonly at: ReadonlyMap<number, number>;
}

/** What figures of one row have in common, besides form, doubt and side of a break. */
export const ALIKE = [
  'place_code',
  'indicator_id',
  'unit',
  'nature',
  'bound',
  'scope',
  'period_basis',
  'origin',
  'derived_measure',
];

/** Within these a break is a break for every figure. */
const OF_A_SERIES = ['place_code', 'indicator_id', 'scope', 'derived_measure'];

/** Which figures stand in one row: the long rows in groups, those of a place and indicator together, the longest first. */
export function wideRows(long: DataTable): { rows: readonly WideRow[]; years: readonly number[] } {
  const keyOf = (names: readonly string[]) => {
    const reads = names.map((name) => cellReader(long, name));
    return (row: readonly Cell[]) => JSON.stringify(reads.map((read) => read(row)));
  };
  const [alike, subject] = [keyOf(ALIKE), keyOf(['indicator_id', 'place_code'])];
  const [year, period, source] = ['end_year', 'time_period', 'source_id'].map((name) =>
    cellReader(long, name),
  ) as [Read, Read, Read];
  const doubted = anyOf(long, ['doubt_zh', 'doubt_en']);
  const segment = segments(long, keyOf(OF_A_SERIES), year);
  const groups = new Map<string, Group[]>();
  const subjects = new Map<string, number>();
  long.rows.forEach((row, at) => {
    if (!subjects.has(subject(row))) subjects.set(subject(row), subjects.size);
    const form = String(period(row)).replace(/^\d{4}-?/, '') || 'year';
    const kind = {
      form,
      doubtful: doubted(row) ? ('doubtful' as const) : ('' as const),
      segment: segment(row),
    };
    const key = JSON.stringify([alike(row), kind]);
    const known = groups.get(key) ?? [];
    groups.set(key, known);
    const free = known.filter((group) => !group.at.has(Number(year(row))));
    const own = free.find(({ sources }) => sources.has(source(row))) ?? free[0];
    const group = own ?? {
      ...kind,
      alternative: known.length + 1,
      subject: subjects.get(subject(row)) ?? 0,
      at: new Map(),
      sources: new Set(),
    };
    if (!own) known.push(group);
    group.at.set(Number(year(row)), at);
    group.sources.add(source(row));
  });
  const rows = [...groups.values()].flat().sort((a, b) => a.subject - b.subject || b.at.size - a.at.size);
  const years = [...new Set(rows.flatMap(({ at }) => [...at.keys()]))].sort((a, b) => a - b);
  return { rows, years };
}

interface Group extends WideRow {
  readonly subject: number;
  readonly at: Map<number, number>;
  readonly sources: Set<Cell>;
}

type Read = (row: readonly Cell[]) => Cell;

/** Whether one of some columns says anything of a row. */
function anyOf(table: DataTable, names: readonly string[]) {
  const reads = names.map((name) => cellReader(table, name));
  return (row: readonly Cell[]) => reads.some((read) => read(row) !== '');
}

/** On which side of the breaks of its series a row stands: 1, and one more from each break on. */
function segments(long: DataTable, series: (row: readonly Cell[]) => string, year: Read) {
  const breaks = new Map<string, Set<number>>();
  const broken = anyOf(long, ['break_zh', 'break_en']);
  for (const row of long.rows) {
    if (!broken(row)) continue;
    breaks.set(series(row), (breaks.get(series(row)) ?? new Set()).add(Number(year(row))));
  }
  return (row: readonly Cell[]) =>
    1 + [...(breaks.get(series(row)) ?? [])].filter((from) => from <= Number(year(row))).length;
}
