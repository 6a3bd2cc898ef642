import Papa from 'papaparse';
import { CellTexts } from './cellTexts';
import { cutRow, quotedRecord } from './textRows';

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
/** Rows of a block: so few that they are gone before their memory is looked through. */
const BLOCK = 256;
/** Characters that the delimiter is guessed from. */
const GUESSED_FROM = 20_000;

/** The text of a file as a table: separated by commas, tabs or semicolons, whichever fits its first lines. */
export function textTable(raw: string): TextTable {
  const text = withPlainEnds(raw.charCodeAt(0) === MARK ? raw.slice(1) : raw);
  let length = text.length;
  while (length > 0 && text.charCodeAt(length - 1) === NEWLINE) length -= 1;
  const delimiter = guessDelimiter(text.slice(0, Math.min(length, GUESSED_FROM)));
  return {
    delimiter,
    rows: linesIn(text, length),
    blocks: () => blocksOf(text, length, delimiter),
    marks: new Map(),
  };
}
const MARK = 0xfeff;
const NEWLINE = 10;

function withPlainEnds(text: string): string {
  if (!text.includes('\r')) return text;
  const plain = text.replaceAll('\r\n', '\n');
  return plain.includes('\r') ? plain.replaceAll('\r', '\n') : plain;
}

function guessDelimiter(head: string): string {
  const { meta } = Papa.parse<string[]>(head, { delimitersToGuess: [...DELIMITERS], preview: 200 });
  return DELIMITERS.find((one) => one === meta.delimiter) ?? ',';
}

function linesIn(text: string, length: number): number {
  let lines = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < length; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
}

/** Rows as they come: a line without quotes is cut at once, papaparse reads what is quoted. */
function* blocksOf(text: string, length: number, delimiter: string): Generator<RowBlock> {
  const nextOf = (sign: string, from: number) => {
    const found = text.indexOf(sign, from);
    return found < 0 || found > length ? length : found;
  };
  const texts = new CellTexts(text);
  let first = 1;
  let quote = nextOf('"', 0);
  let before: readonly string[] = [];
  for (let at = 0; at < length; ) {
    const rows: (readonly string[])[] = [];
    const broken = new Set<number>();
    while (rows.length < BLOCK && at < length) {
      let end = nextOf('\n', at);
      if (quote < at) quote = nextOf('"', at);
      if (quote < end) {
        const record = quotedRecord(text, at, length, delimiter, texts);
        if (record === null) broken.add(first + rows.length);
        end = record?.end ?? end;
        before = record?.cells ?? cutRow(text, at, end, delimiter, [], texts);
      } else before = cutRow(text, at, end, delimiter, before, texts);
      rows.push(before);
      at = end + 1;
    }
    yield { first, rows, broken, done: Math.min(1, at / length) };
    first += rows.length;
  }
}
