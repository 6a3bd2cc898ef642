import { tag } from '@/graphics/paint/svgText';
import { emu } from '../../ooxml/xml';
import { CELL, type Room } from '../room';
import { hex } from '../seriesOf';
import type { TableBody } from '../slide';
import { rowHeight } from '../tablePages';
import { outline, paragraphs, type Run } from './xml';

/** A table as PowerPoint keeps it: rows divided by thin lines, headings bold. */
export function tableXml({ columns, rows }: TableBody, room: Room, language: Run['language']): string {
  const total = columns.reduce((sum, { share }) => sum + share, 0);
  const widths = columns.map(({ share }) => (share / total) * room.width);
  const run: Run = { size: CELL.size, language, colour: hex('ink1') };
  const line = (cells: readonly string[], height: number, look: Run, under: string) =>
    tag(
      'a:tr',
      { h: emu(height) },
      ...columns.map(({ numeric }, at) =>
        tag(
          'a:tc',
          {},
          tag(
            'a:txBody',
            {},
            '<a:bodyPr/><a:lstStyle/>',
            paragraphs(cells[at] ?? '', look, numeric ? 'r' : undefined),
          ),
          tag(
            'a:tcPr',
            {
              marL: emu(CELL.side),
              marR: emu(CELL.side),
              marT: emu(CELL.above),
              marB: emu(CELL.above),
              anchor: 't',
            },
            ...['lnL', 'lnR', 'lnT'].map((edge) => tag(`a:${edge}`, {}, '<a:noFill/>')),
            under,
            '<a:noFill/>',
          ),
        ),
      ),
    );
  const edge = (token: string, width: number) =>
    outline(hex(token), width).replaceAll('a:ln', 'a:lnB').replace(' cap="rnd"', ' cap="flat"');
  return tag(
    'a:tbl',
    {},
    '<a:tblPr firstRow="1"/>',
    tag('a:tblGrid', {}, ...widths.map((width) => tag('a:gridCol', { w: emu(width) }))),
    line(
      columns.map(({ heading }) => heading),
      CELL.head,
      { ...run, bold: true, colour: hex('ink2') },
      edge('ink2', 1),
    ),
    ...rows.map((row) => {
      const heads = row.length > 1 && row.slice(1).every((cell) => cell === '');
      return line(row, rowHeight(row, widths), { ...run, bold: heads }, edge('line', 0.75));
    }),
  );
}
