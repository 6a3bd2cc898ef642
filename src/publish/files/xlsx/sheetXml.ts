import { escapeXml } from '@/graphics/paint/svgText';
import { textWidth } from '@/lib/textWidth';
import type { Styles } from './styles';

/** A cell of a sheet: text, or a number printed with some digits after the point. */
export type SheetCell =
  | string
  | { readonly number: number; readonly decimals: number }
  | { readonly strong: string; readonly right?: boolean };

export interface XlsxSheet {
  readonly name: string;
  readonly rows: readonly (readonly SheetCell[])[];
  /** Rows and columns that stay where they are; the first frozen row is one of headings, which can be filtered by. */
  readonly frozen?: { readonly rows: number; readonly columns: number };
  /** Widths of the columns in characters, where they do not follow what they hold. */
  readonly widths?: readonly number[];
  /** Long texts run over several lines. */
  readonly wrapped?: boolean;
}

/** Characters: a column is as wide as most of what it holds. */
const WIDTH = { least: 7, most: 36, pixels: 7, sample: 400 };
/** The longest text that a cell takes. */
const LONGEST = 32767;

/** What a cell may hold; what reads as an escaped character is escaped. */
const safeText = (text: string): string =>
  escapeXml(text.slice(0, LONGEST).replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_'));

/** The XML of a sheet. */
export function sheetXml(sheet: XlsxSheet, styles: Styles): string {
  const { rows, frozen, wrapped = false } = sheet;
  const across = rows.reduce((most, row) => Math.max(most, row.length), 1);
  const letters = Array.from({ length: across }, (_, at) => columnLetters(at));
  const widthsHere = widthsOf(sheet, across);
  const drawn = rows.map((row, down) => {
    const cells = row.map((cell, at) => cellXml(cell, `${letters[at]}${down + 1}`, styles, wrapped));
    const height = wrapped ? ` ht="${LINE * linesOf(row, widthsHere)}" customHeight="1"` : '';
    return `<row r="${down + 1}"${height}>${cells.join('')}</row>`;
  });
  const last = `${letters.at(-1)}${Math.max(rows.length, 1)}`;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    wrapped ? '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' : '',
    `<dimension ref="A1:${last}"/>`,
    `<sheetViews><sheetView workbookViewId="0">${frozen ? paneXml(frozen) : ''}</sheetView></sheetViews>`,
    '<sheetFormatPr defaultRowHeight="15"/>',
    `<cols>${widthsHere
      .map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`)
      .join('')}</cols>`,
    `<sheetData>${drawn.join('')}</sheetData>`,
    frozen ? `<autoFilter ref="A1:${last}"/>` : '',
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
    `<pageSetup paperSize="9" orientation="landscape"${wrapped ? ' fitToWidth="1" fitToHeight="0"' : ''}/>`,
    '</worksheet>',
  ].join('');
}

/** Height of a line, in points; not every program makes a row as high as its text. */
const LINE = 15;

/** How many lines the longest text of a row takes in its column. */
const linesOf = (row: readonly SheetCell[], widths: readonly number[]): number =>
  row.reduce((most, cell, at) => {
    const text = typeof cell === 'string' ? cell : '';
    const room = (widths[at] ?? WIDTH.least) * 0.92;
    const lines = text
      .split('\n')
      .reduce((sum, line) => sum + Math.max(1, Math.ceil(textWidth(line, 12) / WIDTH.pixels / room)), 0);
    return Math.min(27, Math.max(most, lines));
  }, 1);

function cellXml(cell: SheetCell, at: string, styles: Styles, wrapped: boolean): string {
  if (cell === '') return '';
  if (typeof cell === 'object' && 'number' in cell)
    return `<c r="${at}" s="${styles.decimals(cell.decimals)}"><v>${cell.number}</v></c>`;
  const text = typeof cell === 'string' ? cell : cell.strong;
  const style = typeof cell === 'string' ? styles.text(text, wrapped) : styles.strong(cell.right ?? false);
  return `<c r="${at}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${safeText(text)}</t></is></c>`;
}

function paneXml({ rows, columns }: { readonly rows: number; readonly columns: number }): string {
  const split = `${columns > 0 ? ` xSplit="${columns}"` : ''}${rows > 0 ? ` ySplit="${rows}"` : ''}`;
  const pane = columns > 0 && rows > 0 ? 'bottomRight' : rows > 0 ? 'bottomLeft' : 'topRight';
  return `<pane${split} topLeftCell="${columnLetters(columns)}${rows + 1}" activePane="${pane}" state="frozen"/><selection pane="${pane}"/>`;
}

/** `A` for 0, `AA` for 26. */
export function columnLetters(at: number): string {
  const own = String.fromCharCode(65 + (at % 26));
  return at < 26 ? own : columnLetters(Math.floor(at / 26) - 1) + own;
}

function widthsOf({ rows, widths }: XlsxSheet, across: number): readonly number[] {
  const sample = rows.slice(0, WIDTH.sample);
  return Array.from({ length: across }, (_, at) => {
    const given = widths?.[at];
    if (given !== undefined) return given;
    const widest = sample.reduce((most, row) => Math.max(most, characters(row[at] ?? '')), 0);
    return Math.min(WIDTH.most, Math.max(WIDTH.least, Math.ceil(widest) + 2));
  });
}

function characters(cell: SheetCell): number {
  if (typeof cell === 'object' && 'number' in cell)
    return cell.number.toFixed(Math.min(cell.decimals, 15)).length;
  const text = typeof cell === 'string' ? cell : cell.strong;
  const [line = ''] = text.split('\n');
  return textWidth(line.slice(0, 80), 12) / WIDTH.pixels + (typeof cell === 'string' ? 0 : 2);
}
