import Papa from 'papaparse';
import type { DataProblem } from '@/domain/dataProblem';
import { FaultList } from './faultList';

/** A row of a CSV file: its cells in the order of the header, and the line it starts on. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

export interface CsvRows {
  /** Position of each column in the cells of a row. */
  readonly columns: ReadonlyMap<string, number>;
  readonly rows: readonly CsvRow[];
  readonly faults: FaultList;
  /** The faults as a list. */
  readonly problems: readonly DataProblem[];
}

/** Quotes that are not closed, or closed within a cell. */
const QUOTE_ERRORS = ['MissingQuotes', 'InvalidQuotes'];

/** The line end of old Macs, or one that was lost: no line would end where it seems to. */
const LONE_RETURN = /\r(?!\n)/;

/**
 * Parses the text of a CSV file into rows; a broken row is reported and left out.
 * @param file name for the report
 * @param text the file's text; a BOM is allowed
 * @param columns columns that must stand in the header; others are kept too
 * @param passed lines of the file between its header and the first row, where the text is a piece of it
 */
export function readCsvRows(file: string, text: string, columns: readonly string[], passed = 0): CsvRows {
  const faults = new FaultList(file);
  const report = (kind: DataProblem['kind'], line: number, column = '', value = '', expected = '') =>
    faults.add({ kind, line, column, value, expected });
  const read = (columns: CsvRows['columns'], rows: readonly CsvRow[]): CsvRows => ({
    columns,
    rows,
    faults,
    get problems() {
      return faults.list();
    },
  });
  const nothing = (columns: CsvRows['columns'] = new Map()): CsvRows => read(columns, []);
  const alone = LONE_RETURN.exec(text);
  if (alone) {
    report('lineEnds', text.slice(0, alone.index).split('\n').length);
    return nothing();
  }

  const parsed = Papa.parse<string[]>(text.replaceAll('\r\n', '\n'), { delimiter: ',', newline: '\n' });
  const header = parsed.data[0];
  if (!header || (header.length === 1 && header[0]?.trim() === '')) {
    report('fileEmpty', 0);
    return nothing();
  }
  const names = header.map((name, at) => (at === 0 ? name.replace(/^\uFEFF/, '') : name));
  for (const column of columns)
    if (!names.includes(column)) report('headerMissing', 1, column, '', names.join(', '));
  names.forEach((name, at) => {
    const first = names.indexOf(name);
    if (first < at) report('headerTwice', 1, name, '', String(first + 1));
  });
  const positions = new Map(names.map((name, at) => [name, at]));
  if (faults.count > 0) return nothing(positions);

  const openQuotes = new Set(
    parsed.errors.filter(({ code }) => QUOTE_ERRORS.includes(code)).map(({ row }) => row),
  );
  const rows: CsvRow[] = [];
  let line = 1;
  parsed.data.forEach((cells, at) => {
    const startLine = line;
    line += 1;
    for (const cell of cells) if (cell.includes('\n')) line += cell.split('\n').length - 1;
    if (at === 0) line += passed;
    if (at === 0 || (cells.length === 1 && cells[0] === '')) return;
    if (openQuotes.has(at)) report('quoteOpen', startLine);
    else if (cells.length < names.length)
      report('rowShort', startLine, names[cells.length] ?? '', '', `${names.length}`);
    else if (cells.length > names.length) report('rowLong', startLine, '', '', `${names.length}`);
    else rows.push({ line: startLine, cells });
  });
  return read(positions, rows);
}
