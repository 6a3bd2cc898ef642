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
/** Height of a picture by its width: one in a column needs more of it. */
const SHAPE = { across: 0.55, column: 0.8 };

const settingFor = (room: number) => {
  const setting = { ...SHEET, width: room };
  const inner = innerOf(setting);
  return { setting, inner, height: inner * (room > PAGE.column ? SHAPE.across : SHAPE.column) };
};
/** Points that a pixel of a small picture takes: its texts, 11 pixels high, are printed 8 points high. */
const SMALL = 0.73;

/**
 * The chart of a figure as it is printed.
 * @param room in points
 */
export function figurePicture(figure: Figure, room: number): Picture {
  const { setting, inner, height } = settingFor(room);
  const said = { alt: figure.alt, language: figure.text.language };
  return bare([chartPiece(figure, setting, height)], said, inner);
}

/**
 * A picture of all cities as it is printed, with the names of its axes and its key.
 * @param room in points
 */
export async function citiesPicture(file: CitiesFile, { language }: Wording, room: number): Promise<Picture> {
  const { setting, inner, height } = settingFor(room);
  const times = timesOfChart(setting);
  const { over, under } = aroundPicture(file, setting);
  const drawn = await file.picture(setting.look, { width: inner / times, height: height / times }, times);
  return bare([...over, drawn, ...under], { alt: file.text.alt, language }, inner);
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
