import Papa from 'papaparse';

/** What is special about a cell of a workbook. */
export type CellMark = 'formula' | 'formulaEmpty' | 'merged';

/** Neighbouring rows of a table. */
export interface RowBlock {
  /** The row of the first of them, counted from 1 as a spreadsheet does. */
  readonly first: number;
  readonly rows: readonly (readonly string[])[];
  /** Rows among these in which a quote is open or closed within a cell. */
  readonly broken: ReadonlySet<number>;
  /** How much of the table has passed, 0 to 1. */
  readonly done: number;
}

/** A table of texts that is gone through block by block. */
export interface TextTable {
  readonly delimiter: string;
  /** At least as many rows as there are. */
  readonly rows: number;
  readonly blocks: () => Generator<RowBlock>;
  /** What is special about cells, by row and column (`12 3`), both counted as rows from 1 and columns from 0. */
  readonly marks: ReadonlyMap<string, CellMark>;
}

const DELIMITERS = [',', '\t', ';'] as const;
/** Rows of a block: a few milliseconds of work. */
const BLOCK = 5_000;
/** A quote that is open for more lines than this was never closed. */
const LONGEST_CELL = 200;
const GUESSED_FROM = 200;

/** The text of a file as a table: separated by commas, tabs or semicolons, whichever fits its first lines. */
export function textTable(raw: string): TextTable {
  const text = withPlainEnds(raw.charCodeAt(0) === 0xfeff ? raw.slice(1) : raw);
  const lines = text.split('\n');
  while (lines.length > 0 && lines.at(-1) === '') lines.pop();
  const delimiter = guessDelimiter(lines.slice(0, GUESSED_FROM).join('\n'));
  const plain = !text.includes('"');
  return {
    delimiter,
    rows: lines.length,
    blocks: () => (plain ? plainBlocks(lines, delimiter) : quotedBlocks(lines, delimiter)),
    marks: new Map(),
  };
}

function withPlainEnds(text: string): string {
  if (!text.includes('\r')) return text;
  const plain = text.replaceAll('\r\n', '\n');
  return plain.includes('\r') ? plain.replaceAll('\r', '\n') : plain;
}

function guessDelimiter(head: string): string {
  const { meta } = Papa.parse<string[]>(head, { delimitersToGuess: [...DELIMITERS] });
  return DELIMITERS.find((one) => one === meta.delimiter) ?? ',';
}

function* plainBlocks(lines: readonly string[], delimiter: string): Generator<RowBlock> {
  for (let at = 0; at < lines.length; at += BLOCK) {
    const end = Math.min(at + BLOCK, lines.length);
    const rows: string[][] = [];
    for (let line = at; line < end; line += 1) rows.push((lines[line] ?? '').split(delimiter));
    yield { first: at + 1, rows, broken: NONE, done: end / lines.length };
  }
}
const NONE: ReadonlySet<number> = new Set();

/** Rows of lines with quotes: a line without any is a row, lines of which one is open within quotes are one. */
function* quotedBlocks(lines: readonly string[], delimiter: string): Generator<RowBlock> {
  let rows: (readonly string[])[] = [];
  let broken = new Set<number>();
  let first = 1;
  for (let at = 0; at < lines.length; ) {
    const line = lines[at] ?? '';
    if (!line.includes('"')) {
      rows.push(line.split(delimiter));
      at += 1;
    } else {
      const { cells, end } = recordAt(lines, at, delimiter);
      if (cells === null) broken.add(first + rows.length);
      rows.push(cells ?? line.split(delimiter));
      at = end;
    }
    if (rows.length >= BLOCK) {
      yield { first, rows, broken, done: at / lines.length };
      first += rows.length;
      rows = [];
      broken = new Set();
    }
  }
  yield { first, rows, broken, done: 1 };
}

/** The record that begins at a line; one whose quotes are never closed, or closed within a cell, has no cells. */
function recordAt(
  lines: readonly string[],
  at: number,
  delimiter: string,
): { readonly cells: readonly string[] | null; readonly end: number } {
  const alone = recordCells(lines[at] ?? '', delimiter);
  const end = alone ? null : endOfRecord(lines, at);
  if (end === null) return { cells: alone, end: at + 1 };
  const cells = recordCells(lines.slice(at, end).join('\n'), delimiter);
  return { cells, end: cells ? end : at + 1 };
}

/** Where lines that begin within a record end it; null: its quotes are never closed. */
function endOfRecord(lines: readonly string[], start: number): number | null {
  let open = false;
  for (let at = start; at < lines.length && at < start + LONGEST_CELL; at += 1) {
    if (quotesIn(lines[at] ?? '') % 2 === 1) open = !open;
    if (!open) return at + 1;
  }
  return null;
}

function quotesIn(line: string): number {
  let found = 0;
  for (let at = line.indexOf('"'); at >= 0; at = line.indexOf('"', at + 1)) found += 1;
  return found;
}

function recordCells(record: string, delimiter: string): readonly string[] | null {
  const { data, errors } = Papa.parse<string[]>(record, { delimiter, newline: '\n' });
  const [cells] = data;
  return cells === undefined || data.length !== 1 || errors.length > 0 ? null : cells;
}
