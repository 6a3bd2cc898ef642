import { markColour, type Palette } from '@/graphics/paint/palette';
import { tag, textLines } from '@/graphics/paint/svgText';
import { textWidth } from '@/lib/textWidth';
import type { Wording } from '@/wording/wording';
import { CITIES_PICTURE, type CitiesFile } from './citiesFile';
import { type Piece, paragraph, svgDocument } from './svgDocument';

/** A picture of all cities as one SVG document that stands alone, its words around it. */
export function citiesDocument(file: CitiesFile, picture: Piece, palette: Palette, wording: Wording): string {
  const { text, source } = file;
  const { width } = CITIES_PICTURE;
  const small = smallText(palette);
  const pieces = [
    paragraph(text.title, width, { size: 15, leading: 22, fill: palette.ink2 }, 0),
    paragraph(text.finding, width, { size: 20, leading: 28, bold: true, fill: palette.ink1 }, 2),
    paragraph(text.facts.join(wording.terms.space), width, { ...small, fill: palette.ink3 }, 0),
    paragraph(text.detail, width, { ...small, size: 14 }, 0),
    { svg: '', height: 8 },
    ...picturePieces(file, picture, palette, width),
    paragraph(text.caveat, width, small, 4),
  ];
  const words = { title: text.title, alt: text.alt, source, text: { language: wording.language, wording } };
  return svgDocument(pieces, words, palette, 960);
}

const smallText = (palette: Palette) => ({ size: 13, leading: 20, fill: palette.ink2 });

/** A picture of all cities between the names of its axes, over its key. */
export const picturePieces = (
  { axes, key }: CitiesFile,
  picture: Piece,
  palette: Palette,
  width: number,
): readonly Piece[] => [
  paragraph(axes.up, width, smallText(palette), 0),
  picture,
  paragraph(axes.across, width, smallText(palette), 2),
  keyPiece(key, palette, width),
];

const DOT = { radius: 4.5, room: 16, apart: 18, leading: 20 };

function keyPiece(entries: CitiesFile['key'], palette: Palette, width: number): Piece {
  let [x, y] = [0, 0];
  const svg = entries.flatMap(({ text, colour }) => {
    const room = textWidth(text, 13) + (colour ? DOT.room : 0);
    if (x > 0 && x + room > width) [x, y] = [0, y + DOT.leading];
    const dot = colour
      ? [tag('circle', { cx: x + DOT.radius, cy: y + 10, r: DOT.radius, fill: markColour(palette, colour) })]
      : [];
    if (colour) x += DOT.room;
    const words = textLines([text], x, y, { size: 13, leading: 20, fill: palette.ink2 });
    x += textWidth(text, 13) + DOT.apart;
    return [...dot, words];
  });
  return { svg: svg.join(''), height: y + 26 };
}
