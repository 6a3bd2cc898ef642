import type { Language } from '@/domain/localized';
import { wrapText } from '@/lib/textWidth';
import { SLIDE_WORDS } from '@/wording/controls/slideWords';
import { CELL, type Room, TABLE_ROOM } from './room';
import type { Slide, TableBody } from './slide';

/** Slides of one table; what is left out is said. */
const MOST_PAGES = 12;

/** A table on as many slides as its rows need; of more than a dozen the last says how many rows are left out. */
export function pagedTable(
  words: Omit<Slide, 'body'>,
  table: TableBody,
  language: Language,
  notesOf?: (page: number, pages: number) => readonly string[],
): readonly Slide[] {
  const pages = pagesOf(table, TABLE_ROOM);
  const shown = pages.slice(0, MOST_PAGES);
  const left = pages.slice(MOST_PAGES).reduce((sum, rows) => sum + rows.length, 0);
  const said = SLIDE_WORDS[language];
  return shown.map((rows, at) => ({
    ...words,
    title: shown.length > 1 ? said.page(words.title, at + 1, shown.length) : words.title,
    caveat:
      left > 0 && at === shown.length - 1
        ? [words.caveat, said.leftRows(left)].filter(Boolean).join(' ')
        : words.caveat,
    notes: notesOf ? [...words.notes, ...notesOf(at, shown.length)] : words.notes,
    body: { ...table, rows },
  }));
}

/** Rows by slide: as many as have room there. */
function pagesOf({ columns, rows }: TableBody, room: Room): readonly (readonly (readonly string[])[])[] {
  const total = columns.reduce((sum, { share }) => sum + share, 0);
  const heights = rows.map((row) =>
    rowHeight(
      row,
      columns.map(({ share }) => (share / total) * room.width),
    ),
  );
  const pages: (readonly string[])[][] = [[]];
  let used = CELL.head;
  for (const [at, row] of rows.entries()) {
    const height = heights[at] ?? 0;
    if (used + height > room.height && (pages.at(-1)?.length ?? 0) > 0) {
      pages.push([]);
      used = CELL.head;
    }
    pages.at(-1)?.push(row);
    used += height;
  }
  return pages;
}

/** Points that a row needs. */
export const rowHeight = (row: readonly string[], widths: readonly number[]): number =>
  row.reduce((most, text, at) => {
    const inner = (widths[at] ?? 0) - 2 * CELL.side;
    const lines = text
      .split('\n')
      .reduce((sum, line) => sum + Math.max(1, wrapText(line, CELL.size * 1.06, inner).length), 0);
    return Math.max(most, lines * CELL.leading + 2 * CELL.above);
  }, 0);
