import Papa from 'papaparse';
import type { DataProblem } from '@/domain/dataProblem';

/** A row of a CSV file: its cells by column name, and the line it starts on. */
export interface CsvRow {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

export interface CsvRows {
  readonly rows: readonly CsvRow[];
  readonly problems: readonly DataProblem[];
}

/**
 * Parses the text of a CSV file into rows; a broken row is reported and left out.
 * @param file name for the report
 * @param text the file's text; a BOM is allowed
 * @param columns columns that must stand in the header; others are kept too
 */
export function readCsvRows(file: string, text: string, columns: readonly string[]): CsvRows {
  const problems: DataProblem[] = [];
  const report = (kind: DataProblem['kind'], line: number, column = '', value = '', expected = '') =>
    problems.push({ kind, file, line, column, value, expected });

  const parsed = Papa.parse<string[]>(text, {
    delimiter: ',',
    newline: text.includes('\r\n') ? '\r\n' : '\n',
  });
  const header = parsed.data[0];
  if (!header || (header.length === 1 && header[0]?.trim() === '')) {
    report('fileEmpty', 0);
    return { rows: [], problems };
  }
  const names = header.map((name, at) => (at === 0 ? name.replace(/^\uFEFF/, '') : name));
  for (const column of columns)
    if (!names.includes(column)) report('headerMissing', 1, column, '', names.join(', '));
  if (problems.length > 0) return { rows: [], problems };

  const openQuoteRow = parsed.errors.find((error) => error.code === 'MissingQuotes')?.row;
  const rows: CsvRow[] = [];
  let line = 1;
  parsed.data.forEach((cells, at) => {
    const startLine = line;
    line += 1 + cells.reduce((sum, cell) => sum + (cell.split('\n').length - 1), 0);
    if (at === 0 || (cells.length === 1 && cells[0] === '')) return;
    if (at === openQuoteRow) report('quoteOpen', startLine);
    else if (cells.length < names.length)
      report('rowShort', startLine, names[cells.length] ?? '', '', `${names.length}`);
    else if (cells.length > names.length) report('rowLong', startLine, '', '', `${names.length}`);
    else
      rows.push({
        line: startLine,
        cells: Object.fromEntries(names.map((name, i) => [name, cells[i] ?? ''])),
      });
  });
  return { rows, problems };
}
