import type { Language } from '@/domain/localized';
import { FONT_FAMILY, type Palette } from '@/graphics/paint/palette';
import { escapeXml, type TextStyle, tag, textLines } from '@/graphics/paint/svgText';
import { textWidth, wrapText } from '@/lib/textWidth';
import { VERSION } from '@/lib/version';
import type { ChartText } from '@/narrative/chartText';

/** A piece of a document as SVG, drawn from its own upper left corner. */
export interface Piece {
  readonly svg: string;
  readonly height: number;
}

/** What a document says of itself, beside its pieces. */
export interface DocumentWords {
  readonly title: string;
  /** What a reader who does not see it is told. */
  readonly alt: string;
  readonly source: string;
  readonly text: Pick<ChartText, 'language' | 'wording'>;
}

export const MARGIN = 24;
/** Width of a document in pixels: by default that of a slide. */
export const DOCUMENT_WIDTH = 960;

/** Pieces under one another, with the sources and the name of the app at the foot, as one SVG that stands alone. */
export function svgDocument(
  pieces: readonly Piece[],
  { title, alt, source, text }: DocumentWords,
  palette: Palette,
  width: number,
): string {
  const { language, wording } = text;
  let top = MARGIN;
  const placed = [...pieces, foot(source, text, width - 2 * MARGIN, palette)].map((piece) => {
    const svg = tag('g', { transform: `translate(${MARGIN} ${top})` }, piece.svg);
    top += piece.height;
    return svg;
  });
  const height = Math.ceil(top + MARGIN - 4);
  const said = { title, alt, description: [alt, source, wording.ui.appName].join('\n'), language };
  return svgRoot(placed, { width, height }, said, palette);
}

/** What an SVG says of itself to who does not see it. */
interface SaidOfSvg {
  readonly title: string;
  readonly alt: string;
  readonly description: string;
  readonly language: Language;
}

/** Drawn parts on the ground of the palette, as one SVG that stands alone. */
export function svgRoot(
  parts: readonly string[],
  { width, height }: { readonly width: number; readonly height: number },
  { title, alt, description, language }: SaidOfSvg,
  palette: Palette,
): string {
  const lang = language === 'zh' ? 'zh-CN' : 'en';
  return tag(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      'font-family': FONT_FAMILY,
      'xml:lang': lang,
      lang,
      role: 'img',
      'aria-label': alt,
    },
    tag('title', {}, escapeXml(title)),
    tag('desc', {}, escapeXml(description)),
    tag('rect', { width, height, fill: palette.surface }),
    ...parts,
  );
}

/** A text in lines no wider than a limit, with room after it; nothing for no text. */
export function paragraph(text: string, width: number, style: TextStyle, after: number): Piece {
  const lines = wrapText(text, style.bold ? style.size * 1.04 : style.size, width);
  return {
    svg: textLines(lines, 0, 0, style),
    height: lines.length > 0 ? lines.length * style.leading + after : 0,
  };
}

function foot(source: string, { wording }: DocumentWords['text'], width: number, palette: Palette): Piece {
  const { ui, terms } = wording;
  const style = { size: 13, leading: 20, fill: palette.ink3 };
  const maker = `${ui.appName} ${VERSION}`;
  const nameWidth = textWidth(maker, 13, true);
  const lines = wrapText(ui.sources + terms.colon + source, 13, width - nameWidth - 24);
  const rule = tag('line', { x1: 0, x2: width, y1: 8.5, y2: 8.5, stroke: palette.line });
  const name = textLines([maker], width, 16, {
    ...style,
    fill: palette.ink2,
    bold: true,
    anchor: 'end',
  });
  return { svg: rule + textLines(lines, 0, 16, style) + name, height: 16 + Math.max(1, lines.length) * 20 };
}
