import type { OwnIssue } from '@/domain/ownIssue';
import { fileIssue } from '../ownIssues';
import { type RowBlock, type TextTable, textTable } from '../table/textTable';
import { decodeText, type Encoding } from './decodeText';
import { readWorkbook } from './workbook';

/** A file that was opened: its table, and how it was read. */
export interface OpenedTable {
  readonly table: TextTable;
  /** Null: a workbook, or a text that was pasted. */
  readonly encoding: Encoding | null;
  readonly sheets: readonly string[];
  readonly sheet: string;
}

/** Bytes of a file, and rows of a table: more are refused. */
export const MOST_BYTES = 50 * 1024 * 1024;
export const MOST_ROWS = 1_048_576;

/**
 * Opens a file, or a text that was pasted, as a table.
 * @param content the bytes of a file, or a text
 * @param sheet of a workbook; empty: the first that holds something
 * @returns an issue where there is no table to read
 */
export function openTable(content: Uint8Array | string, sheet = ''): OpenedTable | OwnIssue {
  if (content.length > MOST_BYTES) return fileIssue('fileTooBig');
  const opened = typeof content === 'string' ? ofText(content, null) : ofBytes(content, sheet);
  if ('code' in opened) return opened;
  if (opened.table.rows > MOST_ROWS) return fileIssue('rowsTooMany', `${opened.table.rows}`, `${MOST_ROWS}`);
  return opened;
}

function ofBytes(bytes: Uint8Array, sheet: string): OpenedTable | OwnIssue {
  if (bytes.length === 0) return fileIssue('fileEmpty');
  if (begins(bytes, [0x50, 0x4b, 0x03, 0x04])) {
    const book = readWorkbook(bytes, sheet);
    if ('code' in book) return book;
    const { rows, marks, sheets } = book;
    const table = { delimiter: '', rows: rows.length, marks, blocks: () => blocksOf(rows) };
    return rows.length === 0 ? fileIssue('fileEmpty') : { table, encoding: null, sheets, sheet: book.sheet };
  }
  if (begins(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return fileIssue('fileOldExcel');
  const decoded = decodeText(bytes);
  return 'code' in decoded ? decoded : ofText(decoded.text, decoded.encoding);
}

const begins = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, at) => bytes[at] === byte);

function ofText(text: string, encoding: Encoding | null): OpenedTable | OwnIssue {
  if (text.trim() === '') return fileIssue('fileEmpty');
  return { table: textTable(text), encoding, sheets: [], sheet: '' };
}

const BLOCK = 5_000;

function* blocksOf(rows: readonly (readonly string[])[]): Generator<RowBlock> {
  for (let at = 0; at < rows.length; at += BLOCK) {
    const part = rows.slice(at, at + BLOCK);
    yield { first: at + 1, rows: part, broken: new Set(), done: Math.min(1, (at + BLOCK) / rows.length) };
  }
}
