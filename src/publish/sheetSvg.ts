import type { Palette } from '@/graphics/paint/palette';
import { tag } from '@/graphics/paint/svgText';
import { maxOf } from '@/lib/extent';
import { scenePiece } from './chartPiece';
import { ENLARGED, type SheetPicture, type SheetPictures } from './sheet';
import {
  DOCUMENT_WIDTH,
  type DocumentWords,
  MARGIN,
  type Piece,
  paragraph,
  svgDocument,
} from './svgDocument';

/** What stands in a document of many pictures. */
export interface SheetWords extends SheetPictures, Omit<DocumentWords, 'alt'> {
  readonly lead: string;
}

const GAP = { x: 24, y: 22 };
/** A document of very many pictures grows in width, so that it is at most this many times as high as wide. */
const SLENDER = 2.5;

/** Many pictures as one SVG document: title and lead, then the pictures in columns, each under its title and facts. */
export function sheetSvg(
  { title, lead, pictures, column, source, text }: SheetWords,
  palette: Palette,
): string {
  const pieces = pictures.map((picture) => pictureParts(picture, column, palette));
  const columns = columnsOf(pieces, column);
  const inner = columns * (column + GAP.x) - GAP.x;
  const rows = Array.from({ length: Math.ceil(pieces.length / columns) }, (_, row) =>
    rowPiece(pieces.slice(row * columns, (row + 1) * columns), column),
  );
  const head = [
    paragraph(title, inner, { size: 24, leading: 32, bold: true, fill: palette.ink1 }, 2),
    paragraph(lead, inner, { size: 14, leading: 22, fill: palette.ink2 }, 16),
  ];
  const alt = [title, lead, ...pictures.map((one) => one.title)]
    .filter(Boolean)
    .join(text.wording.terms.semicolon);
  return svgDocument([...head, ...rows], { title, alt, source, text }, palette, inner + 2 * MARGIN);
}

/** As many columns as a slide has room for, or as many as a long row of pictures needs to keep its shape. */
function columnsOf(pieces: readonly PictureParts[], column: number): number {
  const fitting = Math.floor((DOCUMENT_WIDTH - 2 * MARGIN + GAP.x) / (column + GAP.x));
  const height = pieces.reduce((sum, { head, body }) => sum + head.height + body.height + GAP.y, 0);
  return Math.max(1, fitting, Math.ceil(Math.sqrt(height / SLENDER / (column + GAP.x))));
}

/** A picture with its notes hangs below its words, at the height of the pictures beside it. */
interface PictureParts {
  readonly head: Piece;
  readonly body: Piece;
}

function pictureParts(
  { title, facts, scene, notes = [] }: SheetPicture,
  width: number,
  palette: Palette,
): PictureParts {
  const small = (fill: string) => (words: string) =>
    paragraph(words, width, { size: 13, leading: 19, fill }, 0);
  const drawn = scene ? [scenePiece(scene, palette, Math.min(ENLARGED, width / scene.width))] : [];
  return {
    head: stacked([
      paragraph(title, width, { size: 15, leading: 22, bold: true, fill: palette.ink1 }, 0),
      ...facts.map(small(palette.ink2)),
    ]),
    body: stacked([...drawn, ...notes.map(small(palette.ink2))]),
  };
}

function stacked(pieces: readonly Piece[]): Piece {
  let top = 0;
  const svg = pieces.map((piece) => {
    const placed = at(0, top, piece);
    top += piece.height;
    return placed;
  });
  return { svg: svg.join(''), height: top };
}

const at = (x: number, y: number, { svg }: Piece): string =>
  tag('g', { transform: `translate(${x} ${y})` }, svg);

function rowPiece(pieces: readonly PictureParts[], column: number): Piece {
  const top = maxOf(pieces.map(({ head }) => head.height)) + 4;
  const svg = pieces.flatMap(({ head, body }, index) => {
    const x = index * (column + GAP.x);
    return [at(x, 0, head), at(x, top, body)];
  });
  return { svg: svg.join(''), height: top + maxOf(pieces.map(({ body }) => body.height)) + GAP.y };
}
