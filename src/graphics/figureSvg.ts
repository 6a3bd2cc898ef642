import { textWidth, wrapText } from '@/lib/textWidth';
import type { Chip } from '@/narrative/comparability/chips';
import type { Figure } from '@/narrative/figure';
import { chartPiece, type Piece } from './figureChart';
import { FONT_FAMILY, type Palette } from './paint/palette';
import { escapeXml, type TextStyle, tag, textLines } from './paint/svgText';

/** Sizes of a picture in pixels: by default those of a slide. */
export interface PictureSize {
  readonly width?: number;
  /** Height of the chart of a trend; a comparison is as high as its rows need. */
  readonly chartHeight?: number;
}

const MARGIN = 24;
const CHIP = { size: 13, height: 26, gap: 8 };

/**
 * A figure as one SVG document that stands alone: title, subtitle, what differs, the sentence, chart, sources, name of
 * the app. It imports nothing, and no text is smaller than 13 px.
 */
export function figureSvg(figure: Figure, palette: Palette, size: PictureSize = {}): string {
  const { width = 960, chartHeight = 384 } = size;
  const inner = width - 2 * MARGIN;
  const { language, wording } = figure.text;
  const pieces = [
    paragraph(figure.title, inner, { size: 24, leading: 32, bold: true, fill: palette.ink1 }, 2),
    paragraph(figure.subtitle, inner, { size: 14, leading: 20, fill: palette.ink2 }, 10),
    chipRows(
      figure.chips.filter((chip) => chip.differs),
      inner,
      palette,
    ),
    paragraph(figure.sentence, inner, { size: 14, leading: 22, fill: palette.ink2 }, 10),
    ...figure.notes.map((note) => paragraph(note, inner, { size: 13, leading: 20, fill: palette.ink3 }, 8)),
    chartPiece(figure, palette, inner, chartHeight),
    foot(figure, inner, palette),
  ];
  let top = MARGIN;
  const placed = pieces.map((piece) => {
    const svg = tag('g', { transform: `translate(${MARGIN} ${top})` }, piece.svg);
    top += piece.height;
    return svg;
  });
  const height = Math.ceil(top + MARGIN - 4);
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
      'aria-label': figure.alt,
    },
    tag('title', {}, escapeXml(figure.title)),
    tag('desc', {}, escapeXml([figure.alt, figure.source, wording.ui.appName].join('\n'))),
    tag('rect', { width, height, fill: palette.surface }),
    ...placed,
  );
}

function paragraph(text: string, width: number, style: TextStyle, after: number): Piece {
  const lines = wrapText(text, style.bold ? style.size * 1.04 : style.size, width);
  return {
    svg: textLines(lines, 0, 0, style),
    height: lines.length > 0 ? lines.length * style.leading + after : 0,
  };
}

function chipRows(chips: readonly Chip[], width: number, palette: Palette): Piece {
  let [x, y] = [0, 0];
  const drawn = chips.map((chip) => {
    const label = `≠ ${chip.label}`;
    const labelWidth = textWidth(label, CHIP.size, true) + CHIP.gap + 18;
    const values = fitted(chip.values, CHIP.size, width - labelWidth);
    const chipWidth = Math.ceil(labelWidth + textWidth(values, CHIP.size));
    if (x > 0 && x + chipWidth > width) [x, y] = [0, y + CHIP.height + 6];
    const svg = tag(
      'g',
      { transform: `translate(${x} ${y})` },
      tag('rect', {
        x: 0.5,
        y: 0.5,
        width: chipWidth - 1,
        height: CHIP.height - 1,
        rx: 3,
        fill: chip.gravity === 'different' ? palette.warnbg : 'none',
        stroke: chip.gravity === 'detail' ? palette.line : palette.warnline,
      }),
      tag(
        'text',
        {
          x: 9,
          y: CHIP.height / 2 + CHIP.size * 0.36,
          'font-size': CHIP.size,
          fill: chip.gravity === 'detail' ? palette.ink2 : palette.warn,
        },
        tag('tspan', { 'font-weight': 700 }, escapeXml(label)),
        tag('tspan', { dx: CHIP.gap }, escapeXml(values)),
      ),
    );
    x += chipWidth + CHIP.gap;
    return svg;
  });
  return { svg: drawn.join(''), height: chips.length > 0 ? y + CHIP.height + 8 : 0 };
}

function foot(figure: Figure, width: number, palette: Palette): Piece {
  const { ui, terms } = figure.text.wording;
  const style = { size: 13, leading: 20, fill: palette.ink3 };
  const nameWidth = textWidth(ui.appName, 13, true);
  const lines = wrapText(ui.sources + terms.colon + figure.source, 13, width - nameWidth - 24);
  const rule = tag('line', { x1: 0, x2: width, y1: 8.5, y2: 8.5, stroke: palette.line });
  const name = textLines([ui.appName], width, 16, {
    ...style,
    fill: palette.ink2,
    bold: true,
    anchor: 'end',
  });
  return { svg: rule + textLines(lines, 0, 16, style) + name, height: 16 + Math.max(1, lines.length) * 20 };
}

function fitted(text: string, size: number, limit: number): string {
  if (textWidth(text, size) <= limit) return text;
  let short = [...text];
  while (short.length > 0 && textWidth(`${short.join('')}…`, size) > limit) short = short.slice(0, -1);
  return `${short.join('').trimEnd()}…`;
}
