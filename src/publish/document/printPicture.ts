import { type Palette, paletteOf } from '@/graphics/paint/palette';
import { tag } from '@/graphics/paint/svgText';
import type { Scene } from '@/graphics/scene/scene';
import type { Figure } from '@/narrative/figure';
import type { Wording } from '@/wording/wording';
import { chartPiece, scenePiece } from '../chartPiece';
import { picturePieces } from '../citiesDocument';
import type { CitiesFile } from '../citiesFile';
import { overshoot } from '../sheetSvg';
import { type Piece, svgRoot } from '../svgDocument';
import { PAGE, type Picture } from './document';

/** Paper is light. */
const LIGHT: Palette = paletteOf('light');

/**
 * Pixels across a sheet: texts of a figure, 13 of them high, are printed 8.3 points high. The words around a chart are
 * those of the document and are not drawn.
 */
const FIGURE = { width: 752, height: 410, margin: 4 };
const CITIES = { width: 712, height: 430, margin: 4 };
/** Points that a pixel of a small picture takes: its texts, 11 pixels high, are printed 8 points high. */
const SMALL = 0.73;

/** The chart of a figure across a sheet. */
export const figurePicture = (figure: Figure): Picture =>
  bare(
    [chartPiece(figure, LIGHT, FIGURE.width, FIGURE.height)],
    { alt: figure.alt, language: figure.text.language },
    FIGURE.width,
    PAGE.width,
  );

/** A picture of all cities across a sheet, with the names of its axes and its key. */
export async function citiesPicture(file: CitiesFile, { language }: Wording): Promise<Picture> {
  const drawn = await file.picture(LIGHT, CITIES);
  const pieces = picturePieces(file, drawn, LIGHT, CITIES.width);
  return bare(pieces, { alt: file.text.alt, language }, CITIES.width, PAGE.width);
}

/** A picture of a page of many, as large as its texts need and a room has place for. */
export function scenePicture(scene: Scene, alt: string, room: number, { language }: Wording): Picture {
  const above = { svg: '', height: overshoot(scene) };
  const points = Math.min(room, scene.width * SMALL);
  return bare([above, scenePiece(scene, LIGHT, 1)], { alt, language }, scene.width, points);
}

function bare(
  pieces: readonly Piece[],
  { alt, language }: { readonly alt: string; readonly language: Wording['language'] },
  inner: number,
  points: number,
): Picture {
  const { margin } = FIGURE;
  let top = margin;
  const placed = pieces.map((piece) => {
    const svg = tag('g', { transform: `translate(${margin} ${top})` }, piece.svg);
    top += piece.height;
    return svg;
  });
  const [width, height] = [Math.ceil(inner + 2 * margin), Math.ceil(top + margin)];
  const said = { title: alt, alt, description: alt, language };
  const shrunk = Math.min(1, PAGE.height / ((height / width) * points));
  return {
    svg: svgRoot(placed, { width, height }, said, LIGHT),
    width,
    height,
    points: points * shrunk,
    alt,
  };
}
