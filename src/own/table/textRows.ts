import Papa from 'papaparse';
import { type CellTexts, hashNext } from './cellTexts';

/** A quote that is open for more lines than this was never closed. */
const LONGEST_CELL = 200;
const QUOTE = 34;
const NEWLINE = 10;

/**
 * The cells of a line without quotes.
 * @param before the cells of the line above: a cell that says the same is that very text, so that what it means need
 *   not be looked up anew
 */
export function cutRow(
  text: string,
  start: number,
  end: number,
  delimiter: string,
  before: readonly string[],
  texts: CellTexts,
): readonly string[] {
  const code = delimiter.charCodeAt(0);
  const cells: string[] = [];
  for (let at = start; ; at += 1) {
    const above = before[cells.length];
    const from = at;
    if (above !== undefined) {
      const most = Math.min(above.length, end - at);
      let alike = 0;
      while (alike < most && text.charCodeAt(at + alike) === above.charCodeAt(alike)) alike += 1;
      const stop = at + alike;
      if (alike === above.length && (stop === end || text.charCodeAt(stop) === code)) {
        cells.push(above);
        if (stop >= end) return cells;
        at = stop;
        continue;
      }
    }
    let hash = 0;
    for (; at < end; at += 1) {
      const char = text.charCodeAt(at);
      if (char === code) break;
      hash = hashNext(hash, char);
    }
    cells.push(texts.cell(from, at, hash));
    if (at >= end) return cells;
  }
}

/** A record with quotes, and where its last line ends; null: its quotes are never closed, or closed within a cell. */
export function quotedRecord(
  text: string,
  start: number,
  length: number,
  delimiter: string,
  texts: CellTexts,
): { readonly cells: readonly string[]; readonly end: number } | null {
  const plain = wellFormed(text, start, length, delimiter, texts);
  if (plain) return plain;
  let isOpen = false;
  let from = start;
  for (let lines = 0; lines < LONGEST_CELL && from <= length; lines += 1) {
    const found = text.indexOf('\n', from);
    const end = found < 0 || found > length ? length : found;
    if (quotesIn(text, from, end) % 2 === 1) isOpen = !isOpen;
    if (lines === 0 || !isOpen) {
      const cells = recordCells(text.slice(start, end), delimiter);
      if (cells) return { cells, end };
      if (!isOpen) return null;
    }
    from = end + 1;
  }
  return null;
}

/**
 * A record whose quoted cells open at their first character and close at their last, cut here because it is by far the most
 * common; null: any other, which PapaParse is asked about.
 */
function wellFormed(text: string, start: number, length: number, delimiter: string, texts: CellTexts) {
  const code = delimiter.charCodeAt(0);
  const cells: string[] = [];
  let lines = 0;
  for (let at = start; ; at += 1) {
    const isQuoted = text.charCodeAt(at) === QUOTE;
    const from = at;
    if (isQuoted) {
      let isDoubled = false;
      at = text.indexOf('"', at + 1);
      while (at >= 0 && at < length && text.charCodeAt(at + 1) === QUOTE) {
        isDoubled = true;
        at = text.indexOf('"', at + 2);
      }
      if (at < 0 || at >= length) return null;
      let hash = 0;
      for (let inner = from + 1; inner < at; inner += 1) hash = hashNext(hash, text.charCodeAt(inner));
      const cell = texts.cell(from + 1, at, hash);
      lines += cell.includes('\n') ? cell.split('\n').length - 1 : 0;
      if (lines >= LONGEST_CELL) return null;
      cells.push(isDoubled ? cell.replaceAll('""', '"') : cell);
      at += 1;
    } else {
      let hash = 0;
      for (let char = text.charCodeAt(at); at < length && char !== code && char !== NEWLINE; ) {
        if (char === QUOTE) return null;
        hash = hashNext(hash, char);
        at += 1;
        char = text.charCodeAt(at);
      }
      cells.push(texts.cell(from, at, hash));
    }
    if (at >= length || text.charCodeAt(at) === NEWLINE) return { cells, end: Math.min(at, length) };
    if (text.charCodeAt(at) !== code) return null;
  }
}

function quotesIn(text: string, start: number, end: number): number {
  let found = 0;
  for (let at = start; at < end; at += 1) if (text.charCodeAt(at) === QUOTE) found += 1;
  return found;
}

function recordCells(record: string, delimiter: string): readonly string[] | null {
  const { data, errors } = Papa.parse<string[]>(record, { delimiter, newline: '\n' });
  const [cells] = data;
  return cells === undefined || data.length !== 1 || errors.length > 0 ? null : cells;
}
