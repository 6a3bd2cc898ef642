import { keyOf } from '@/graphics/glyph/key';
import type { Scene } from '@/graphics/scene/scene';
import { inkBoxes } from '@/graphics/scene/shapeBox';
import { maxOf, minOf } from '@/lib/extent';
import { scenePiece } from './chartPiece';
import { keyPiece } from './keyPiece';
import { headPieces, noteStyle, smallStyle } from './picture/headPieces';
import { fine, innerOf, type Setting, timesOfChart } from './picture/setting';
import type { SheetPicture, SheetPictures } from './sheet';
import {
  type DocumentWords,
  type Piece,
  paragraph,
  type SetDocument,
  svgDocument,
  translated,
} from './svgDocument';

/** What stands in a document of many pictures. */
export interface SheetWords extends Pick<SheetPictures, 'pictures' | 'flowing'>, Omit<DocumentWords, 'alt'> {
  readonly lead: string;
  /** How many pictures stand side by side. */
  readonly columns: number;
}

/** Room between pictures in ems of their words. */
const GAP = { x: 1.6, y: 1.4 };

/** Width in points of one of so many columns. */
export const columnOf = (setting: Setting, columns: number): number =>
  (innerOf(setting) - (columns - 1) * GAP.x * setting.type.text) / columns;

/** In how many columns of at least a width in points so many pictures fill a paper: no more than leave their rows full. */
export const columnsOf = (setting: Setting, least: number, pictures: number): number => {
  const gap = GAP.x * setting.type.text;
  const most = Math.max(1, Math.floor((innerOf(setting) + gap) / (least + gap)));
  return Math.max(1, Math.ceil(pictures / Math.ceil(pictures / most)));
};

/** Many pictures as one SVG document: title and lead, then the pictures in columns, each under its title and facts, and their key. */
export function sheetSvg(
  { title, lead, pictures, columns, flowing, source, text, seen }: SheetWords,
  setting: Setting,
): SetDocument {
  const { palette } = setting.look;
  const inner = innerOf(setting);
  const column = columnOf(setting, columns);
  const size = setting.type.text;
  const heading = { size: fine(size * 1.3), leading: fine(size * 2), bold: true, fill: palette.ink1 };
  const rows = partsOf(pictures).flatMap(({ section, pictures: own }) => {
    const pieces = own.map((picture) => pictureParts(picture, column, setting));
    return [
      ...(section ? [paragraph(section, inner, heading, fine(size * 0.4))] : []),
      ...(flowing
        ? [flowPiece(pieces, columns, column, size)]
        : Array.from({ length: Math.ceil(pieces.length / columns) }, (_, row) =>
            rowPiece(pieces.slice(row * columns, (row + 1) * columns), column, size),
          )),
    ];
  });
  const key = keyPiece(keyOf(pictures.flatMap(({ scene }) => scene ?? [])), text.wording, setting);
  const alt = [title, lead, ...pictures.map((one) => one.title)]
    .filter(Boolean)
    .join(text.wording.terms.semicolon);
  const head = headPieces({ title, subtitle: lead }, setting);
  const air = { svg: '', height: fine(size * 0.4) };
  const drawn = svgDocument([...head, air, ...rows, key], { title, alt, source, text, seen }, setting);
  const widest = maxOf([
    1,
    ...pictures.map(({ scene }) => ((scene?.width ?? 0) * timesOfChart(setting)) / column),
  ]);
  return { ...drawn, narrowed: 1 / widest };
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

interface PictureParts {
  readonly head: Piece;
  /** The picture with its notes, at the height of the pictures beside it; none: words alone. */
  readonly body: Piece | null;
}

function pictureParts(
  { title, facts, scene, notes = [] }: SheetPicture,
  width: number,
  setting: Setting,
): PictureParts {
  const { text } = setting.type;
  const small = (words: string) => paragraph(words, width, smallStyle(setting), 0);
  const style = {
    size: fine(text * 1.08),
    leading: fine(text * 1.5),
    bold: true,
    fill: setting.look.palette.ink1,
  };
  const told = (words: string) => paragraph(words, width, noteStyle(setting), 0);
  const words = [paragraph(title, width, style, 0), ...facts.map(told)];
  const below = notes.map(small);
  if (!scene) return { head: stacked([...words, ...below]), body: null };
  const times = Math.min(timesOfChart(setting), width / scene.width);
  const room = { svg: '', height: overshoot(scene) * times };
  return { head: stacked(words), body: stacked([room, scenePiece(scene, setting.look, times), ...below]) };
}

/** By how many pixels the arrows of marks reach above their scene. */
export const overshoot = ({ marks }: Scene): number =>
  -minOf([0, ...marks.flatMap(({ shapes, at: point }) => inkBoxes(shapes, point)).map(({ top }) => top)]);

function stacked(pieces: readonly Piece[]): Piece {
  let top = 0;
  const svg = pieces.map((piece) => {
    const placed = translated(0, top, piece.svg);
    top += piece.height;
    return placed;
  });
  return { svg: svg.join(''), height: top };
}

/** Between the words over a picture and the picture, in ems. */
const UNDER_HEAD = 0.3;

/** Pictures side by side: their scenes stand at one height. */
function rowPiece(pieces: readonly PictureParts[], column: number, size: number): Piece {
  const top =
    maxOf([0, ...pieces.flatMap(({ head, body }) => (body ? [head.height] : []))]) + UNDER_HEAD * size;
  const svg = pieces.flatMap(({ head, body }, index) => {
    const x = index * (column + GAP.x * size);
    return [translated(x, 0, head.svg), ...(body ? [translated(x, top, body.svg)] : [])];
  });
  const height = maxOf(pieces.map(({ head, body }) => (body ? top + body.height : head.height)));
  return { svg: svg.join(''), height: fine(height + GAP.y * size) };
}

/** Pictures in columns, each where most room is left. */
function flowPiece(pieces: readonly PictureParts[], columns: number, column: number, size: number): Piece {
  const heights = Array.from({ length: columns }, () => 0);
  const svg = pieces.map((piece) => {
    const shortest = heights.indexOf(Math.min(...heights));
    const top = heights[shortest] ?? 0;
    const whole = rowPiece([piece], column, size);
    heights[shortest] = top + whole.height;
    return translated(shortest * (column + GAP.x * size), top, whole.svg);
  });
  return { svg: svg.join(''), height: maxOf(heights) };
}
