import { keyOf } from '@/graphics/glyph/key';
import { escapeXml, tag } from '@/graphics/paint/svgText';
import { cutText } from '@/lib/shortenedText';
import { textWidth } from '@/lib/textWidth';
import type { Seen } from '@/narrative/citation/reference';
import type { Chip } from '@/narrative/comparability/chips';
import type { Figure } from '@/narrative/figure';
import { chartPiece } from './chartPiece';
import { keyPiece } from './keyPiece';
import { headPieces, noteStyle, type PictureWords, smallStyle } from './picture/headPieces';
import { fine, innerOf, type Setting, timesOfChart } from './picture/setting';
import { footPiece, type Piece, paragraph, type SetDocument, svgDocument } from './svgDocument';

/** Height of a trend by its width, where the paper leaves it free; a narrow one is higher. */
const SHAPE = { wide: 0.46, narrow: 0.74, from: 560 };
/** A trend is no lower than this, in pixels of a screen. */
const LOWEST = 190;

/**
 * A figure as one SVG document that stands alone: title, subtitle, chips of what differs, which the sentence says too, chart, key, sources,
 * version and address.
 */
export function figureSvg(
  figure: Figure,
  setting: Setting,
  seen: Seen,
  own: PictureWords = figure,
): SetDocument {
  const inner = innerOf(setting);
  const times = timesOfChart(setting);
  const gap = fine(setting.type.text * 0.7);
  const above = [
    ...headPieces(own, setting),
    chipRows(setting.tight ? [] : figure.chips.filter((chip) => chip.differs), setting),
    paragraph(figure.sentence, inner, noteStyle(setting), gap),
    ...figure.notes.map((note) => paragraph(note, inner, smallStyle(setting), gap)),
  ];
  const words = { title: own.title, alt: figure.alt, source: figure.source, text: figure.text, seen };
  const shape = inner / times < SHAPE.from ? SHAPE.narrow : SHAPE.wide;
  const wished = inner * shape;
  const keyed = (height: number) => {
    const chart = chartPiece(figure, setting, height);
    const key = keyPiece(chart.scene ? keyOf([chart.scene]) : [], figure.text.wording, setting);
    return { chart, key };
  };
  const first = keyed(setting.height === null ? wished : Math.min(wished, setting.height / 2));
  const free = roomLeft([...above, first.key, footPiece(words, setting, inner)], setting);
  const { chart, key } =
    free === null || figure.comparison ? first : keyed(Math.max(free - gap, LOWEST * times));
  const air = { svg: '', height: gap };
  return svgDocument([...above, chart, air, key], words, setting);
}

/** Points of height that pieces leave on a paper; null: it is as high as it must be. */
function roomLeft(pieces: readonly Piece[], { height, margin }: Setting): number | null {
  if (height === null) return null;
  return Math.floor(height - 2 * margin - pieces.reduce((sum, piece) => sum + piece.height, 0));
}

/** Chips in ems of their words. */
const CHIP = { height: 2, gap: 0.6, pad: 0.7, apart: 0.45 };

function chipRows(chips: readonly Chip[], setting: Setting): Piece {
  const size = setting.type.small;
  const { palette } = setting.look;
  const width = innerOf(setting);
  const high = size * CHIP.height;
  let [x, y] = [0, 0];
  const drawn = chips.map((chip) => {
    const label = cutText(`≠ ${chip.label}`, size, width - size * 2);
    const labelWidth = textWidth(label, size, true) + size * (CHIP.gap + 2 * CHIP.pad);
    const values = cutText(chip.values, size, width - labelWidth);
    const chipWidth = Math.min(width, Math.ceil(labelWidth + textWidth(values, size)));
    if (x > 0 && x + chipWidth > width) [x, y] = [0, y + high + size * CHIP.apart];
    const svg = tag(
      'g',
      { transform: `translate(${fine(x)} ${fine(y)})` },
      tag('rect', {
        x: 0.5,
        y: 0.5,
        width: fine(chipWidth - 1),
        height: fine(high - 1),
        rx: fine(size * 0.23),
        fill: chip.gravity === 'different' && setting.look.ground ? palette.warnbg : 'none',
        stroke: chip.gravity === 'detail' ? palette.line : palette.warnline,
      }),
      tag(
        'text',
        {
          x: fine(size * CHIP.pad),
          y: fine(high / 2 + size * 0.36),
          'font-size': size,
          fill: chip.gravity === 'detail' ? palette.ink2 : palette.warn,
        },
        tag('tspan', { 'font-weight': 700 }, escapeXml(label)),
        tag('tspan', { dx: fine(size * CHIP.gap) }, escapeXml(values)),
      ),
    );
    x += chipWidth + size * CHIP.gap;
    return svg;
  });
  return { svg: drawn.join(''), height: chips.length > 0 ? fine(y + high + size * CHIP.gap) : 0 };
}
