import Papa from 'papaparse';

/** A quote that is open for more lines than this was never closed. */
const LONGEST_CELL = 200;

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
): readonly string[] {
  const code = delimiter.charCodeAt(0);
  const cells: string[] = [];
  for (let at = start; ; at += 1) {
    const above = before[cells.length];
    const stop = above === undefined ? -1 : at + above.length;
    if (
      above !== undefined &&
      stop <= end &&
      (stop === end || text.charCodeAt(stop) === code) &&
      text.startsWith(above, at)
    ) {
      cells.push(above);
      at = stop;
    } else {
      const from = at;
      while (at < end && text.charCodeAt(at) !== code) at += 1;
      cells.push(text.slice(from, at));
    }
    if (at >= end) return cells;
  }
}

/** A record with quotes, and where its last line ends; null: its quotes are never closed, or closed within a cell. */
export function quotedRecord(
  text: string,
  start: number,
  length: number,
  delimiter: string,
): { readonly cells: readonly string[]; readonly end: number } | null {
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

function quotesIn(text: string, start: number, end: number): number {
  let found = 0;
  for (let at = start; at < end; at += 1) if (text.charCodeAt(at) === QUOTE) found += 1;
  return found;
}
const QUOTE = 34;

function recordCells(record: string, delimiter: string): readonly string[] | null {
  const { data, errors } = Papa.parse<string[]>(record, { delimiter, newline: '\n' });
  const [cells] = data;
  return cells === undefined || data.length !== 1 || errors.length > 0 ? null : cells;
}
