import { escapeXml, tag } from '@/graphics/paint/svgText';
import { webAddress } from '@/lib/webAddress';
import { DOCUMENT_WORDS } from '@/wording/controls/documentWords';
import type { Wording } from '@/wording/wording';
import type {
  Block,
  GridCell,
  Heading,
  ListedSource,
  PairSide,
  Paragraph,
  PictureBlock,
} from '../../document/document';
import { inlineSvg } from './inlineSvg';
import { tableHtml } from './tableHtml';

/** A heading that a table of contents leads to. */
export interface Entry {
  readonly id: string;
  readonly text: string;
  /** Whether those behind it, up to the next chapter, belong to it. */
  readonly chapter: boolean;
}

/** What stands in a page: its HTML, and the headings of its parts. */
interface BlocksHtml {
  readonly html: string;
  readonly entries: readonly Entry[];
}

/** The blocks of a document as HTML: each heading of a part opens a section; pictures and tables are counted through. */
export function blocksHtml(blocks: readonly Block[], wording: Wording): BlocksHtml {
  const words = DOCUMENT_WORDS[wording.language];
  const entries: Entry[] = [];
  const counts = { picture: 0, table: 0 };
  const known = new Set(
    blocks.flatMap((block) => (block.kind === 'sources' ? block.items.map(({ mark }) => mark) : [])),
  );
  const captionOf = (kind: 'picture' | 'table', told: string) => {
    counts[kind] += 1;
    return `${tag('b', {}, `${words[kind]} ${counts[kind]}`)} ${escapeXml(told)}`;
  };
  const heading = ({ level, text, chapter = false }: Heading) => {
    if (level !== 2) return tag(`h${level}`, { dir: 'auto' }, escapeXml(text));
    const id = `part-${entries.length + 1}`;
    entries.push({ id, text, chapter });
    return tag('h2', { id, dir: 'auto', ...(chapter ? { class: 'chapter' } : {}) }, escapeXml(text));
  };
  const figure = ({ picture, narrow, caption }: PictureBlock) => {
    const told = captionOf('picture', caption);
    const mark = `f${counts.picture}`;
    const drawn = tag(
      'div',
      { class: narrow ? 'drawn wide' : picture.points > BROAD ? 'drawn broad' : 'drawn' },
      inlineSvg(picture, mark),
    );
    const other = narrow ? tag('div', { class: 'drawn narrow' }, inlineSvg(narrow, `${mark}n`)) : '';
    return tag('figure', {}, drawn, other, tag('figcaption', { dir: 'auto' }, told));
  };
  const cell = ({ picture, caption, lines }: GridCell) =>
    tag(
      'div',
      { class: 'cell' },
      figure({ kind: 'picture', picture, caption }),
      ...lines.map((line) => tag('p', { class: 'note', dir: 'auto' }, lined(line))),
    );
  const side = ({ over, block, under }: PairSide) =>
    tag(
      'section',
      {},
      tag('div', {}, ...over.map(blockHtml)),
      figure(block),
      tag('div', {}, ...under.map(blockHtml)),
    );
  const blockHtml = (block: Block): string => {
    switch (block.kind) {
      case 'heading':
        return heading(block);
      case 'paragraph':
        return paragraphHtml(block);
      case 'picture':
        return figure(block);
      case 'grid':
        return tag('div', { class: 'grid' }, ...block.cells.map(cell));
      case 'pair':
        return tag('div', { class: 'pair' }, ...block.sides.map(side));
      case 'table': {
        const caption = captionOf('table', block.caption);
        const notes = block.notes.map((note) => tag('p', { class: 'note', dir: 'auto' }, lined(note)));
        return tableHtml(block.body, `t${counts.table}`, caption, markOf(known)) + notes.join('');
      }
      case 'sources':
        return tag('ul', { class: 'sources' }, ...block.items.map(sourceHtml));
    }
  };
  const sections: { kind: Block['kind']; html: string }[][] = [[]];
  for (const block of blocks) {
    if (block.kind === 'pair' || (block.kind === 'heading' && block.level === 2)) sections.push([]);
    sections.at(-1)?.push({ kind: block.kind, html: blockHtml(block) });
  }
  const [front = [], ...rest] = sections;
  return {
    html:
      tag('header', {}, joined(front)) +
      CONTENTS +
      rest.map((own) => tag('section', {}, leading(own))).join(''),
    entries,
  };
}

const joined = (pieces: readonly { readonly html: string }[]): string =>
  pieces.map(({ html }) => html).join('');

/** A section, the words over its first picture together with it, so that no page of paper parts them. */
function leading(pieces: readonly { readonly kind: Block['kind']; readonly html: string }[]): string {
  const at = pieces.findIndex(({ kind }) => kind !== 'heading' && kind !== 'paragraph');
  if (at < 1 || pieces[at]?.kind !== 'picture') return joined(pieces);
  return tag('div', { class: 'lead' }, joined(pieces.slice(0, at + 1))) + joined(pieces.slice(at + 1));
}

/** Points from which on a picture that has no narrow form is scrolled on a phone. */
const BROAD = 260;

/** Where the table of contents goes. */
export const CONTENTS = '<!--contents-->';

const sourceId = (mark: string): string => `source-${mark.replace(/\D/g, '')}`;

/** A text whose first marks, `[1][2]`, lead to the list of sources. */
const markOf =
  (known: ReadonlySet<string>) =>
  (text: string): string => {
    const marks = /^(?:\[\d+\])+/.exec(text)?.[0] ?? '';
    const linked = marks.replace(/\[\d+\]/g, (mark) =>
      known.has(mark) ? tag('a', { href: `#${sourceId(mark)}` }, mark) : mark,
    );
    return linked + escapeXml(text.slice(marks.length));
  };

/** A text with its line ends. */
const lined = (text: string): string => text.split(/\r?\n/).map(escapeXml).join('<br/>');

function paragraphHtml({ role, text, address, label }: Paragraph): string {
  const look = { ...(role === 'plain' ? {} : { class: role }), dir: 'auto' };
  if (address === undefined) return tag('p', look, lined(text));
  const target = webAddress(address);
  if (target === null) return tag('p', look, escapeXml(text + address));
  const link = tag('a', { href: target, rel: 'noopener noreferrer' }, escapeXml(label ?? shortened(target)));
  return tag('p', look, escapeXml(text) + link);
}

/** Letters of an address that are shown. */
const MOST = 120;

const shortened = (address: string): string =>
  address.length > MOST ? `${[...address].slice(0, MOST).join('')}…` : address;

function sourceHtml({ mark, text, address }: ListedSource): string {
  const target = webAddress(address);
  const link = target
    ? ` ${tag('a', { href: target, rel: 'noopener noreferrer' }, escapeXml(shortened(target)))}`
    : '';
  return tag(
    'li',
    { id: sourceId(mark) },
    tag('span', { class: 'mark' }, escapeXml(mark)),
    tag('span', { dir: 'auto' }, escapeXml(text) + link),
  );
}
