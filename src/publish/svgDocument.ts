import type { Language } from '@/domain/localized';
import { FONT_FAMILY } from '@/graphics/paint/palette';
import { escapeXml, type TextStyle, tag, textLines } from '@/graphics/paint/svgText';
import { textWidth } from '@/lib/textWidth';
import type { ChartText } from '@/narrative/chartText';
import type { Seen } from '@/narrative/citation/reference';
import { PICTURE_FOOT } from '@/wording/controls/pictureFoot';
import type { PictureLook } from './picture/pictureLook';
import { pixelsOf } from './picture/picturePreset';
import { fine, innerOf, type Setting } from './picture/setting';
import { runsLeft, wrapped } from './picture/wrapped';

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
  readonly seen: Seen;
}

/** A document, set; lengths in points. */
export interface SetDocument {
  /** Stands alone and imports nothing. */
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  /** The height that all that stands in it takes: more than its own where the paper is too low, and then it is drawn smaller. */
  readonly needed: number;
  /** What the size of the words of its charts is multiplied by where a chart is wider than its room; absent: all fit. */
  readonly narrowed?: number;
}

/** Room between the last line of the foot and the edge, as a share of the margin. */
const UNDER_FOOT = 0.8;

/** Pieces under one another, with the sources and the name of the app at the foot, as one SVG that stands alone. */
export function svgDocument(
  pieces: readonly Piece[],
  words: DocumentWords,
  setting: Setting,
  inner = innerOf(setting),
): SetDocument {
  const { margin, look } = setting;
  const footing = footPiece(words, setting, inner);
  const content = pieces.reduce((sum, piece) => sum + piece.height, 0);
  const needed = Math.ceil(margin + content + footing.height + margin * UNDER_FOOT);
  const width = Math.max(setting.width, inner + 2 * margin);
  const height = setting.height ?? needed;
  const spare = Math.max(0, height - needed);
  let top = margin;
  const placed = pieces.map((piece) => {
    const svg = translated(margin, top, piece.svg);
    top += piece.height;
    return svg;
  });
  placed.push(translated(margin, top + spare, footing.svg));
  const times = Math.min(setting.width / width, height / Math.max(needed, height));
  const drawn =
    times < 1 ? shrunk(placed.join(''), times, (setting.width - width * times) / 2) : placed.join('');
  const { text, title, alt, source } = words;
  const sides = { width: setting.width, height };
  const description = [alt, source, text.wording.ui.appName].join('\n');
  const svg = svgRoot(drawn, sides, { title, alt, description, language: text.language }, look);
  return { svg, ...sides, needed: Math.max(needed, height * (width / setting.width)) };
}

/** What an SVG says of itself to who does not see it. */
interface SaidOfSvg {
  readonly title: string;
  readonly alt: string;
  readonly description: string;
  readonly language: Language;
}

/** What is drawn, on the ground of its look, as one SVG that stands alone; sides in points. */
export function svgRoot(
  drawn: string,
  { width, height }: { readonly width: number; readonly height: number },
  { title, alt, description, language }: SaidOfSvg,
  { ground, palette }: PictureLook,
): string {
  const lang = language === 'zh' ? 'zh-CN' : 'en';
  return tag(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: fine(pixelsOf(width)),
      height: fine(pixelsOf(height)),
      viewBox: `0 0 ${fine(width)} ${fine(height)}`,
      'font-family': FONT_FAMILY,
      'xml:lang': lang,
      lang,
      role: 'img',
      'aria-label': alt,
    },
    tag('title', {}, escapeXml(title)),
    tag('desc', {}, escapeXml(description)),
    ...(ground ? [tag('rect', { width: fine(width), height: fine(height), fill: palette.surface })] : []),
    drawn,
  );
}

export const translated = (x: number, y: number, svg: string): string =>
  tag('g', { transform: `translate(${fine(x)} ${fine(y)})` }, svg);

const shrunk = (svg: string, times: number, x: number): string =>
  tag('g', { transform: `translate(${fine(x)} 0) scale(${Math.round(times * 1e4) / 1e4})` }, svg);

/** A text in lines no wider than a limit, with room after it; nothing for no text. */
export function paragraph(text: string, width: number, style: TextStyle, after: number): Piece {
  const lines = wrapped(text, style.bold ? style.size * 1.04 : style.size, width);
  const set = textLines(lines, 0, 0, style);
  return {
    svg: runsLeft(text) ? tag('g', { direction: 'rtl', 'text-anchor': 'end' }, set) : set,
    height: lines.length > 0 ? fine(lines.length * style.leading + after) : 0,
  };
}

/** Sources, then who drew it from which version of the data, when, and where it can be seen. */
export function footPiece(
  { source, text, seen }: DocumentWords,
  { type, look }: Setting,
  inner: number,
): Piece {
  const { ui, terms } = text.wording;
  const { palette } = look;
  const size = type.small;
  const style = { size, leading: fine(size * 1.45), fill: palette.ink3 };
  const maker = ui.appName;
  const makerWidth = textWidth(maker, size, true);
  const beside = inner > makerWidth * LEAST_LINE;
  const drawn = PICTURE_FOOT[text.language].drawn(seen);
  const sources = ui.sources + terms.colon + source;
  const below = fine(size * 0.9);
  const lines = [
    paragraph(sources, beside ? inner - makerWidth - size * 2 : inner, style, 0),
    paragraph(beside ? drawn : `${maker}${terms.space}${drawn}`, inner, style, 0),
  ];
  const rule = tag('line', {
    x1: 0,
    x2: fine(inner),
    y1: 0.5,
    y2: 0.5,
    stroke: palette.line,
    'stroke-width': 0.75,
  });
  const name = beside
    ? textLines([maker], fine(inner), below, { ...style, fill: palette.ink2, bold: true, anchor: 'end' })
    : '';
  let top = below;
  const set = lines.map((line) => {
    const svg = translated(0, top, line.svg);
    top += line.height;
    return svg;
  });
  return { svg: [rule, name, ...set].join(''), height: fine(top) };
}

/** The name of the app stands beside the sources where a line has room for so many of it. */
const LEAST_LINE = 3.5;
