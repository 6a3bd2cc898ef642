import { tag } from '@/graphics/paint/svgText';
import type { Wording } from '@/wording/wording';
import { hex } from '../../slides/seriesOf';
import type { TableBody } from '../../slides/slide';
import { PAGE } from '../document';
import { paragraph, run } from './text';

/** Points around the text of a cell. */
const ROOM = { side: 5, above: 2.5 };

const twips = (points: number): number => Math.round(points * 20);

/** A table across a sheet: headings on every page, rows whole, lines between them; a row of one text is a heading of those under it. */
export function tableXml(
  { columns, rows }: TableBody,
  caption: string,
  language: Wording['language'],
): string {
  const total = columns.reduce((sum, { share }) => sum + share, 0);
  const widths = columns.map(({ share }) => twips((share / total) * PAGE.width));
  const cell = (width: number, style: string, text: string, more = '') =>
    tag(
      'w:tc',
      {},
      tag('w:tcPr', {}, tag('w:tcW', { 'w:w': width, 'w:type': 'dxa' }), more),
      paragraph(style, run(text, language)),
    );
  const under = tag('w:tcBorders', {}, border('bottom', 'ink2', 8));
  const head = tag(
    'w:tr',
    {},
    '<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>',
    ...columns.map(({ heading, numeric }, at) =>
      cell(widths[at] ?? 0, numeric ? 'HeadNumber' : 'Head', heading, `${under}<w:vAlign w:val="bottom"/>`),
    ),
  );
  const body = rows.map((row) => {
    const heads = row.length > 1 && row.slice(1).every((text) => text === '');
    const whole = widths.reduce((sum, width) => sum + width, 0);
    const cells = heads
      ? [cell(whole, 'CellPart', row[0] ?? '', tag('w:gridSpan', { 'w:val': columns.length }))]
      : columns.map(({ numeric }, at) =>
          cell(widths[at] ?? 0, numeric ? 'CellNumber' : 'Cell', row[at] ?? ''),
        );
    return tag('w:tr', {}, '<w:trPr><w:cantSplit/></w:trPr>', ...cells);
  });
  return tableOf(
    widths,
    [head, ...body],
    [border('top', 'ink2', 8), border('bottom', 'ink2', 8), border('insideH', 'line', 4)],
    { top: ROOM.above, left: ROOM.side, bottom: ROOM.above, right: ROOM.side },
    caption,
  );
}

const border = (edge: string, token: string, eighths: number): string =>
  tag(`w:${edge}`, { 'w:val': 'single', 'w:sz': eighths, 'w:space': 0, 'w:color': hex(token) });

/** Rows as a table of fixed widths, in twips. */
export function tableOf(
  widths: readonly number[],
  rows: readonly string[],
  borders: readonly string[],
  margins: Readonly<Record<'top' | 'left' | 'bottom' | 'right', number>>,
  caption = '',
): string {
  const whole = widths.reduce((sum, width) => sum + width, 0);
  return tag(
    'w:tbl',
    {},
    tag(
      'w:tblPr',
      {},
      tag('w:tblW', { 'w:w': whole, 'w:type': 'dxa' }),
      borders.length > 0 ? tag('w:tblBorders', {}, ...borders) : '',
      '<w:tblLayout w:type="fixed"/>',
      tag(
        'w:tblCellMar',
        {},
        ...(['top', 'left', 'bottom', 'right'] as const).map((edge) =>
          tag(`w:${edge}`, { 'w:w': twips(margins[edge]), 'w:type': 'dxa' }),
        ),
      ),
      '<w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>',
      caption === '' ? '' : tag('w:tblCaption', { 'w:val': caption }),
    ),
    tag('w:tblGrid', {}, ...widths.map((width) => tag('w:gridCol', { 'w:w': width }))),
    ...rows,
  );
}
