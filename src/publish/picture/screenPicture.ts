import type { Language } from '@/domain/localized';
import { chartPiece } from '../chartPiece';
import { aroundPicture } from '../citiesDocument';
import type { Shown } from '../slides/shown';
import { type Piece, svgRoot, translated } from '../svgDocument';
import type { ScreenSize } from './nestedSvg';
import { lookOf } from './pictureLook';
import { fine, type Setting } from './setting';

/** Letters as large as those of a chart on a screen. */
const LETTERS = 13;

/** A picture as a document of SVG, and its sides in pixels of the screen that it is drawn for. */
interface ScreenPicture extends ScreenSize {
  readonly svg: string;
}

/** The picture of a figure or of all cities for a width on a screen, without the words around it. */
export async function screenPicture(
  shown: Exclude<Shown, { kind: 'sheet' }>,
  theme: 'light' | 'dark',
  { width, height }: ScreenSize,
  language: Language,
): Promise<ScreenPicture> {
  const look = lookOf(theme);
  const setting: Setting = {
    width,
    height: null,
    margin: 0,
    type: { title: LETTERS, text: LETTERS, note: LETTERS, small: LETTERS },
    room: false,
    tight: false,
    look,
  };
  const pieces: Piece[] = [];
  if (shown.kind === 'figure') pieces.push(chartPiece(shown.figure, setting, height));
  else {
    const { over, under } = aroundPicture(shown.file, setting);
    pieces.push(...over, await shown.file.picture(look, { width, height }, 1), ...under);
  }
  const { alt } = shown.kind === 'figure' ? shown.figure : shown.file.text;
  let top = 0;
  const placed = pieces.map((piece) => {
    const svg = translated(0, top, piece.svg);
    top += piece.height;
    return svg;
  });
  const size = { width: fine(width), height: fine(Math.max(1, top)) };
  const said = { title: '', alt, description: '', language };
  return { svg: svgRoot(placed.join(''), size, said, { ...look, ground: false }), ...size };
}
