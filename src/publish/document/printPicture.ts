import type { Language } from '@/domain/localized';
import type { Scene } from '@/graphics/scene/scene';
import type { Figure } from '@/narrative/figure';
import type { Wording } from '@/wording/wording';
import { chartPiece, scenePiece } from '../chartPiece';
import { aroundPicture } from '../citiesDocument';
import type { CitiesFile } from '../citiesFile';
import { lookOf } from '../picture/pictureLook';
import { fine, innerOf, type Setting, timesOfChart } from '../picture/setting';
import { overshoot } from '../sheetSvg';
import { type Piece, svgRoot, translated } from '../svgDocument';
import { PAGE, type Picture } from './document';

/** A picture across a sheet: paper is light, and the words around a chart are those of the document and are not drawn. */
const SHEET: Setting = {
  width: PAGE.width,
  height: null,
  margin: 3,
  type: { title: 8.3, text: 8.3, note: 8.3, small: 8.3 },
  room: false,
  tight: false,
  look: lookOf('light'),
};
/** Height of a picture by its width. */
const SHAPE = 0.55;
/** Points that a pixel of a small picture takes: its texts, 11 pixels high, are printed 8 points high. */
const SMALL = 0.73;

/** The chart of a figure across a sheet. */
export const figurePicture = (figure: Figure): Picture =>
  bare(
    [chartPiece(figure, SHEET, innerOf(SHEET) * SHAPE)],
    { alt: figure.alt, language: figure.text.language },
    innerOf(SHEET),
  );

/** A picture of all cities across a sheet, with the names of its axes and its key. */
export async function citiesPicture(file: CitiesFile, { language }: Wording): Promise<Picture> {
  const times = timesOfChart(SHEET);
  const size = { width: innerOf(SHEET) / times, height: (innerOf(SHEET) * SHAPE) / times };
  const { over, under } = aroundPicture(file, SHEET);
  const drawn = await file.picture(SHEET.look, size, times);
  return bare([...over, drawn, ...under], { alt: file.text.alt, language }, innerOf(SHEET));
}

/** A picture of a page of many, as large as its texts need and a room in points has place for. */
export function scenePicture(scene: Scene, alt: string, room: number, { language }: Wording): Picture {
  const times = Math.min(SMALL, (room - 2 * SHEET.margin) / scene.width);
  const above = { svg: '', height: overshoot(scene) * times };
  return bare([above, scenePiece(scene, SHEET.look, times)], { alt, language }, scene.width * times);
}

interface Said {
  readonly alt: string;
  readonly language: Language;
}

function bare(pieces: readonly Piece[], { alt, language }: Said, inner: number): Picture {
  const { margin, look } = SHEET;
  let top = margin;
  const placed = pieces.map((piece) => {
    const svg = translated(margin, top, piece.svg);
    top += piece.height;
    return svg;
  });
  const size = { width: fine(inner + 2 * margin), height: fine(top + margin) };
  const said = { title: alt, alt, description: alt, language };
  const svg = svgRoot(placed.join(''), size, said, look);
  return { svg, ...size, points: size.width * Math.min(1, PAGE.height / size.height), alt };
}
