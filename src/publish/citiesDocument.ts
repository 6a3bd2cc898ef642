import type { Palette } from '@/graphics/paint/palette';
import type { Wording } from '@/wording/wording';
import { CITIES_PICTURE, type CitiesFile } from './citiesTakeaway';
import { paragraph, svgDocument } from './svgDocument';

/** A picture of all cities as one SVG document that stands alone, its words around it. */
export function citiesDocument(
  { text, axes, source }: CitiesFile,
  picture: string,
  palette: Palette,
  wording: Wording,
): string {
  const { width, height } = CITIES_PICTURE;
  const small = { size: 13, leading: 20, fill: palette.ink2 };
  const pieces = [
    paragraph(text.title, width, { size: 15, leading: 22, fill: palette.ink2 }, 0),
    paragraph(text.finding, width, { size: 20, leading: 28, bold: true, fill: palette.ink1 }, 2),
    paragraph(text.facts.join(wording.terms.space), width, { ...small, fill: palette.ink3 }, 0),
    paragraph(text.detail, width, { ...small, size: 14 }, 0),
    { svg: '', height: 8 },
    paragraph(axes.up, width, small, 0),
    { svg: picture, height },
    paragraph(axes.across, width, small, 6),
    paragraph(text.caveat, width, small, 4),
  ];
  const words = { title: text.title, alt: text.alt, source, text: { language: wording.language, wording } };
  return svgDocument(pieces, words, palette, 960);
}
