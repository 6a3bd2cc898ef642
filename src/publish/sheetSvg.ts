import type { Palette } from '@/graphics/paint/palette';
import { tag } from '@/graphics/paint/svgText';
import type { Scene } from '@/graphics/scene/scene';
import { inkBoxes } from '@/graphics/scene/shapeBox';
import { maxOf, minOf } from '@/lib/extent';
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
  { title, lead, pictures, column, flowing, source, text }: SheetWords,
  palette: Palette,
): string {
  const parts = partsOf(pictures).map(({ section, pictures: own }) => ({
    section,
    pieces: own.map((picture) => pictureParts(picture, column, palette)),
  }));
  const columns = columnsOf(
    parts.flatMap(({ pieces }) => pieces),
    column,
  );
  const inner = columns * (column + GAP.x) - GAP.x;
  const rows = parts.flatMap(({ section, pieces }) => [
    ...(section
      ? [paragraph(section, inner, { size: 18, leading: 28, bold: true, fill: palette.ink1 }, 6)]
      : []),
    ...(flowing
      ? [flowPiece(pieces, columns, column)]
      : Array.from({ length: Math.ceil(pieces.length / columns) }, (_, row) =>
          rowPiece(pieces.slice(row * columns, (row + 1) * columns), column),
        )),
  ]);
  const head = [
    paragraph(title, inner, { size: 24, leading: 32, bold: true, fill: palette.ink1 }, 2),
    paragraph(lead, inner, { size: 14, leading: 22, fill: palette.ink2 }, 16),
  ];
  const alt = [title, lead, ...pictures.map((one) => one.title)]
    .filter(Boolean)
    .join(text.wording.terms.semicolon);
  return svgDocument([...head, ...rows], { title, alt, source, text }, palette, inner + 2 * MARGIN);
}

/** Pictures by the part of the page that they stand in. */
function partsOf(pictures: readonly SheetPicture[]) {
  const parts: { section: string; pictures: SheetPicture[] }[] = [];
  for (const picture of pictures) {
    const last = parts.at(-1);
    if (last && picture.section === undefined) last.pictures.push(picture);
    else parts.push({ section: picture.section ?? '', pictures: [picture] });
  }
  return parts;
}

/** As many columns as a slide has room for, or as many as a long row of pictures needs to keep its shape. */
function columnsOf(pieces: readonly PictureParts[], column: number): number {
  const fitting = Math.floor((DOCUMENT_WIDTH - 2 * MARGIN + GAP.x) / (column + GAP.x));
  const height = pieces.reduce((sum, { head, body }) => sum + head.height + (body?.height ?? 0) + GAP.y, 0);
  return Math.max(1, fitting, Math.ceil(Math.sqrt(height / SLENDER / (column + GAP.x))));
}

interface PictureParts {
  readonly head: Piece;
  /** The picture with its notes, at the height of the pictures beside it; none: words alone. */
  readonly body: Piece | null;
}

function pictureParts(
  { title, facts, scene, notes = [] }: SheetPicture,
  width: number,
  palette: Palette,
): PictureParts {
  const small = (words: string) => paragraph(words, width, { size: 13, leading: 19, fill: palette.ink2 }, 0);
  const words = [
    paragraph(title, width, { size: 15, leading: 22, bold: true, fill: palette.ink1 }, 0),
    ...facts.map(small),
  ];
  const below = notes.map(small);
  if (!scene) return { head: stacked([...words, ...below]), body: null };
  const times = Math.min(ENLARGED, width / scene.width);
  const room = { svg: '', height: overshoot(scene) * times };
  return { head: stacked(words), body: stacked([room, scenePiece(scene, palette, times), ...below]) };
}

/** By how many pixels the arrows of marks reach above their scene. */
export const overshoot = ({ marks }: Scene): number =>
  -minOf([0, ...marks.flatMap(({ shapes, at: point }) => inkBoxes(shapes, point)).map(({ top }) => top)]);

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

const UNDER_HEAD = 4;

/** Pictures side by side: their scenes stand at one height. */
function rowPiece(pieces: readonly PictureParts[], column: number): Piece {
  const top = maxOf([0, ...pieces.flatMap(({ head, body }) => (body ? [head.height] : []))]) + UNDER_HEAD;
  const svg = pieces.flatMap(({ head, body }, index) => {
    const x = index * (column + GAP.x);
    return body ? [at(x, 0, head), at(x, top, body)] : [at(x, 0, head)];
  });
  const height = maxOf(pieces.map(({ head, body }) => (body ? top + body.height : head.height)));
  return { svg: svg.join(''), height: height + GAP.y };
}

/** Pictures in columns, each where most room is left. */
function flowPiece(pieces: readonly PictureParts[], columns: number, column: number): Piece {
  const heights = Array.from({ length: columns }, () => 0);
  const svg = pieces.map((piece) => {
    const shortest = heights.indexOf(Math.min(...heights));
    const top = heights[shortest] ?? 0;
    const whole = rowPiece([piece], column);
    heights[shortest] = top + whole.height;
    return at(shortest * (column + GAP.x), top, whole);
  });
  return { svg: svg.join(''), height: maxOf(heights) };
}
