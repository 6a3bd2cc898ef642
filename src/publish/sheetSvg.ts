import type { Palette } from '@/graphics/paint/palette';
import { tag } from '@/graphics/paint/svgText';
import { maxOf } from '@/lib/extent';
import { scenePiece } from './chartPiece';
import type { Sheet, SheetPicture } from './sheet';
import {
  DOCUMENT_WIDTH,
  type DocumentWords,
  MARGIN,
  type Piece,
  paragraph,
  svgDocument,
} from './svgDocument';

const GAP = { x: 24, y: 20 };

/** Many pictures as one SVG document: title and lead, then the pictures in columns, each under its title and facts. */
export function sheetSvg(
  sheet: Sheet,
  source: string,
  palette: Palette,
  text: DocumentWords['text'],
): string {
  const { title, lead, pictures, column } = sheet;
  const width = Math.max(DOCUMENT_WIDTH, column + 2 * MARGIN);
  const inner = width - 2 * MARGIN;
  const columns = Math.max(1, Math.floor((inner + GAP.x) / (column + GAP.x)));
  const pieces = pictures.map((picture) => picturePiece(picture, column, palette));
  const rows = Array.from({ length: Math.ceil(pieces.length / columns) }, (_, row) =>
    rowPiece(pieces.slice(row * columns, (row + 1) * columns), column),
  );
  const head = [
    paragraph(title, inner, { size: 24, leading: 32, bold: true, fill: palette.ink1 }, 2),
    paragraph(lead, inner, { size: 14, leading: 22, fill: palette.ink2 }, 14),
  ];
  const alt = [title, lead, ...pictures.map((one) => one.title)]
    .filter(Boolean)
    .join(text.wording.terms.semicolon);
  return svgDocument([...head, ...rows], { title, alt, source, text }, palette, width);
}

function picturePiece({ title, facts, scene }: SheetPicture, width: number, palette: Palette): Piece {
  return stacked([
    paragraph(title, width, { size: 15, leading: 22, bold: true, fill: palette.ink1 }, 0),
    ...facts.map((fact) => paragraph(fact, width, { size: 13, leading: 19, fill: palette.ink2 }, 0)),
    scene ? scenePiece(scene, palette, Math.min(ENLARGED, width / scene.width)) : { svg: '', height: 0 },
  ]);
}

/** Small pictures are enlarged as far as their column allows, and no more than this. */
const ENLARGED = 1.2;

function stacked(pieces: readonly Piece[]): Piece {
  let top = 0;
  const svg = pieces.map((piece) => {
    const placed = tag('g', { transform: `translate(0 ${top})` }, piece.svg);
    top += piece.height;
    return placed;
  });
  return { svg: svg.join(''), height: top };
}

const rowPiece = (pieces: readonly Piece[], column: number): Piece => ({
  svg: pieces
    .map((piece, at) => tag('g', { transform: `translate(${at * (column + GAP.x)} 0)` }, piece.svg))
    .join(''),
  height: maxOf([0, ...pieces.map(({ height }) => height)]) + GAP.y,
});
