import type { Palette } from '@/graphics/paint/palette';
import { escapeXml, tag } from '@/graphics/paint/svgText';
import { textWidth } from '@/lib/textWidth';
import type { Chip } from '@/narrative/comparability/chips';
import type { Figure } from '@/narrative/figure';
import { chartPiece } from './chartPiece';
import { DOCUMENT_WIDTH, MARGIN, type Piece, paragraph, svgDocument } from './svgDocument';

/** Sizes of a picture in pixels: by default those of a slide. */
export interface PictureSize {
  readonly width?: number;
  /** Height of the chart of a trend; a comparison is as high as its rows need. */
  readonly chartHeight?: number;
}

const CHIP = { size: 13, height: 26, gap: 8 };

/**
 * A figure as one SVG document that stands alone: title, subtitle, what differs, the sentence, chart, sources, name of
 * the app. It imports nothing, and no text is smaller than 13 px.
 */
export function figureSvg(figure: Figure, palette: Palette, size: PictureSize = {}): string {
  const { width = DOCUMENT_WIDTH, chartHeight = 384 } = size;
  const inner = width - 2 * MARGIN;
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
  ];
  return svgDocument(pieces, figure, palette, width);
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

function fitted(text: string, size: number, limit: number): string {
  if (textWidth(text, size) <= limit) return text;
  let short = [...text];
  while (short.length > 0 && textWidth(`${short.join('')}…`, size) > limit) short = short.slice(0, -1);
  return `${short.join('').trimEnd()}…`;
}
