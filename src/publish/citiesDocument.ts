import { markColour, type Palette } from '@/graphics/paint/palette';
import { tag, textLines } from '@/graphics/paint/svgText';
import { textWidth } from '@/lib/textWidth';
import type { Wording } from '@/wording/wording';
import { CITIES_PICTURE, type CitiesFile } from './citiesFile';
import { type Piece, paragraph, svgDocument } from './svgDocument';

/** A picture of all cities as one SVG document that stands alone, its words around it. */
export function citiesDocument(
  { text, axes, key, source }: CitiesFile,
  picture: Piece,
  palette: Palette,
  wording: Wording,
): string {
  const { width } = CITIES_PICTURE;
  const small = { size: 13, leading: 20, fill: palette.ink2 };
  const pieces = [
    paragraph(text.title, width, { size: 15, leading: 22, fill: palette.ink2 }, 0),
    paragraph(text.finding, width, { size: 20, leading: 28, bold: true, fill: palette.ink1 }, 2),
    paragraph(text.facts.join(wording.terms.space), width, { ...small, fill: palette.ink3 }, 0),
    paragraph(text.detail, width, { ...small, size: 14 }, 0),
    { svg: '', height: 8 },
    paragraph(axes.up, width, small, 0),
    picture,
    paragraph(axes.across, width, small, 2),
    keyPiece(key, palette),
    paragraph(text.caveat, width, small, 4),
  ];
  const words = { title: text.title, alt: text.alt, source, text: { language: wording.language, wording } };
  return svgDocument(pieces, words, palette, 960);
}

const DOT = { radius: 4.5, room: 16, apart: 18 };

function keyPiece(entries: CitiesFile['key'], palette: Palette): Piece {
  let x = 0;
  const svg = entries.flatMap(({ text, colour }) => {
    const dot = colour
      ? [tag('circle', { cx: x + DOT.radius, cy: 10, r: DOT.radius, fill: markColour(palette, colour) })]
      : [];
    if (colour) x += DOT.room;
    const words = textLines([text], x, 0, { size: 13, leading: 20, fill: palette.ink2 });
    x += textWidth(text, 13) + DOT.apart;
    return [...dot, words];
  });
  return { svg: svg.join(''), height: 26 };
}
