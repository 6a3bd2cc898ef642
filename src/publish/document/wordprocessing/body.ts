import { tag } from '@/graphics/paint/svgText';
import { webAddress } from '@/lib/webAddress';
import { DOCUMENT_WORDS } from '@/wording/controls/documentWords';
import type { Wording } from '@/wording/wording';
import type { Relation } from '../../ooxml/package';
import { type Block, type GridCell, type ListedSource, PAGE, type PairSide, type Picture } from '../document';
import { pictureXml } from './picture';
import { tableOf, tableXml } from './table';
import { field, link, paragraph, run } from './text';

/** What stands in a document as XML, the addresses that it leads to, and its pictures in their order. */
export interface BodyXml {
  readonly xml: string;
  readonly relations: readonly Relation[];
}

export const pictureId = (number: number): string => `rIdPicture${number}`;

/** The blocks of a document as XML. Pictures and tables are counted by the program that opens it. */
export function bodyXml(blocks: readonly Block[], { language }: Wording): BodyXml {
  const words = DOCUMENT_WORDS[language];
  const relations: Relation[] = [];
  const counts = { picture: 0, table: 0 };
  const text = (style: string, ...texts: readonly string[]) =>
    paragraph(style, ...texts.filter(Boolean).map((one) => run(one, language)));
  const linked = (address: string, label = address): string => {
    const target = webAddress(address);
    if (target === null) return run(address, language);
    const id = `rIdLink${relations.length + 1}`;
    relations.push({ id, kind: 'hyperlink', target, outside: true });
    return link(id, label, language);
  };
  const caption = (kind: 'picture' | 'table', told: string) => {
    counts[kind] += 1;
    const number = field(`SEQ ${words[kind]} \\* ARABIC`, String(counts[kind]), language);
    const style = kind === 'table' ? 'TableCaption' : 'Caption';
    return paragraph(style, run(`${words[kind]} `, language), number, run(`  ${told}`, language));
  };
  let drawn = 0;
  const picture = (one: Picture, style = 'Picture') => {
    drawn += 1;
    return paragraph(style, pictureXml(one, pictureId(drawn), drawn));
  };
  const gridCell = ({ picture: one, caption: told, lines }: GridCell) =>
    [picture(one, 'GridPicture'), caption('picture', told), ...lines.map((line) => text('Note', line))].join(
      '',
    );
  const source = ({ mark, text: told, address }: ListedSource) =>
    paragraph(
      'Source',
      run(`${mark}\t${told}`, language),
      ...(address ? [run(' ', language), linked(address)] : []),
    );
  const pairXml = (sides: readonly PairSide[]) => {
    const cells = (part: (side: PairSide) => readonly Block[]) =>
      sides.map((side) => part(side).map(blockXml).join('') || text('Small'));
    return gridXml([
      ...cells(({ over }) => over),
      ...cells(({ block }) => [block]),
      ...cells(({ under }) => under),
    ]);
  };
  const blockXml = (block: Block): string => {
    switch (block.kind) {
      case 'heading':
        return text(`Heading${block.level}`, block.text);
      case 'paragraph': {
        const { role, address, label } = block;
        return paragraph(
          ROLES[role],
          run(block.text, language),
          ...(address ? [linked(address, label)] : []),
        );
      }
      case 'picture':
        return picture(block.picture) + caption('picture', block.caption);
      case 'grid':
        return gridXml(block.cells.map(gridCell));
      case 'pair':
        return pairXml(block.sides);
      case 'table':
        return [
          caption('table', block.caption),
          tableXml(block.body, block.caption, language),
          text('Note'),
          ...block.notes.map((note) => text('Note', note)),
        ].join('');
      case 'sources':
        return block.items.map(source).join('');
    }
  };
  return { xml: blocks.map(blockXml).join(''), relations };
}

const ROLES = { plain: 'Normal', finding: 'Finding', subtitle: 'Subtitle', caveat: 'Caveat', small: 'Small' };

/** Cells in two columns, their rows whole. */
function gridXml(cells: readonly string[]): string {
  const gap = PAGE.width - 2 * PAGE.column;
  const widths = [PAGE.column + gap / 2, PAGE.column + gap / 2].map((points) => points * 20);
  const rows = Array.from({ length: Math.ceil(cells.length / 2) }, (_, at) =>
    tag(
      'w:tr',
      {},
      '<w:trPr><w:cantSplit/></w:trPr>',
      ...widths.map((width, side) =>
        tag(
          'w:tc',
          {},
          tag('w:tcPr', {}, tag('w:tcW', { 'w:w': width, 'w:type': 'dxa' })),
          cells[at * 2 + side] ?? paragraph('Small'),
        ),
      ),
    ),
  );
  return tableOf(widths, rows, [], { top: 4, left: 0, bottom: 6, right: gap / 2 }) + paragraph('Note');
}
