import type { CellMark } from '../table/textTable';
import { type NumberStyle, shownNumber } from './xlsxStyles';
import { attribute, textOf, unescaped } from './xlsxXml';

/** The cells of a sheet as texts, and what is special about some. */
export interface SheetCells {
  readonly rows: readonly (readonly string[])[];
  readonly marks: ReadonlyMap<string, CellMark>;
}

/** Columns of a sheet that are read: no table of figures has more. */
const MOST_COLUMNS = 1_000;

const ROW = /<row(\s[^>]*?)?(?:\/>|>([\s\S]*?)<\/row>)/g;
const CELL = /<c(\s[^>]*?)?(?:\/>|>([\s\S]*?)<\/c>)/g;

/**
 * Reads the cells of a sheet: texts, numbers as they are shown, the last result of formulas; merged cells hold the text
 * of the first of them, marked.
 * @param xml the sheet
 * @param shared the texts that cells point to
 */
export function sheetCells(
  xml: string,
  shared: readonly string[],
  styles: readonly NumberStyle[],
): SheetCells {
  const rows: string[][] = [];
  const marks = new Map<string, CellMark>();
  for (const [, rowTag = '', body = ''] of xml.matchAll(ROW)) {
    const number = Number(attribute(rowTag, 'r')) || rows.length + 1;
    if (number > MOST_ROWS) break;
    const cells: string[] = [];
    for (const [, tag = '', content = ''] of body.matchAll(CELL)) {
      const column: number = columnOf(attribute(tag, 'r')) ?? cells.length;
      if (column >= MOST_COLUMNS) continue;
      while (cells.length < column) cells.push('');
      cells[column] = cellText(tag, content, shared, styles);
      if (content.includes('<f'))
        marks.set(`${number} ${column}`, cells[column] === '' ? 'formulaEmpty' : 'formula');
    }
    while (rows.length < number - 1) rows.push([]);
    rows[number - 1] = cells;
  }
  for (const [tag] of xml.matchAll(/<mergeCell\s[^>]*>/g)) fillMerged(rows, marks, attribute(tag, 'ref'));
  while (rows.length > 0 && rows.at(-1)?.every((cell) => cell === '')) rows.pop();
  return { rows, marks };
}
const MOST_ROWS = 1_048_576;

function cellText(
  tag: string,
  content: string,
  shared: readonly string[],
  styles: readonly NumberStyle[],
): string {
  const type = attribute(tag, 't');
  if (type === 'inlineStr') return textOf(content);
  const value = /<v(?:\s[^>]*)?>([\s\S]*?)<\/v>/.exec(content)?.[1];
  if (value === undefined) return '';
  if (type === 's') return shared[Number(value)] ?? '';
  if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE';
  if (type === 'str' || type === 'e' || type === 'd') return unescaped(value);
  return shownNumber(value, styles[Number(attribute(tag, 's') || 0)] ?? 'plain');
}

function columnOf(reference: string): number | null {
  const letters = /^[A-Z]+/.exec(reference)?.[0];
  if (letters === undefined) return null;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

function fillMerged(rows: string[][], marks: Map<string, CellMark>, reference: string): void {
  const [from = '', to = ''] = reference.split(':');
  const left = columnOf(from);
  const right = columnOf(to);
  const [top, bottom] = [from, to].map((corner) => Number(corner.replace(/\D/g, '')));
  if (left === null || right === null || !top || !bottom) return;
  const text = rows[top - 1]?.[left] ?? '';
  if (text === '') return;
  for (let row = top; row <= Math.min(bottom, rows.length); row += 1)
    for (let column: number = left; column <= Math.min(right, MOST_COLUMNS - 1); column += 1) {
      if (row === top && column === left) continue;
      const cells = rows[row - 1];
      if (!cells) continue;
      while (cells.length <= column) cells.push('');
      cells[column] = text;
      marks.set(`${row} ${column}`, 'merged');
    }
}
