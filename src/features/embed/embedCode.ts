import { figureRows } from '@/graphics/rows/rowPictures';
import { textWidth, wrapText } from '@/lib/textWidth';
import type { Figure } from '@/narrative/figure';
import { pageAddress } from '@/view/pageAddress';
import type { View } from '@/view/view';

/** Width for which the height of the frame is worked out. */
const FRAME_WIDTH = 640;
const LONE_HEIGHT = 190;
const PLOT = { least: 200, most: 360, share: 0.46 };

/** Height that the picture of a figure asks for in a frame of some width. */
export function preferredPlotHeight(figure: Figure, width: number): number {
  if (figure.observations.length < 2) return LONE_HEIGHT;
  const rows = figureRows(figure, width);
  if (rows) return rows.scene.height;
  return Math.round(Math.min(PLOT.most, Math.max(PLOT.least, width * PLOT.share)));
}

/**
 * What differs, as one chip: the names of the dimensions. Empty when nothing differs but a detail, such as the grade of
 * the source: the source line tells that.
 */
export function differingLabel({ chips }: Figure): string {
  return chips
    .filter(({ differs, gravity }) => differs && gravity !== 'detail')
    .map((chip) => chip.label)
    .join(' · ');
}

/** A sensible height for the frame of a figure, in round pixels: words, picture and source of a frame 640 wide. */
export function embedHeight(figure: Figure): number {
  const width = FRAME_WIDTH - 32;
  const label = differingLabel(figure);
  const chip = label ? textWidth(`≠ ${label}`, 12, true) + 28 : 0;
  const lines = (text: string, size: number, room: number) => wrapText(text, size, room).length;
  const words =
    12 +
    lines(figure.title, 17.7, width) * 24 +
    lines(figure.subtitle, 12, width) * 18 +
    lines(figure.sentence, 12, Math.max(260, width - chip)) * 20 +
    figure.notes.reduce((sum, note) => sum + lines(note, 12, width) * 20, 0) +
    13;
  const foot = 10 + Math.max(28, lines(figure.source, 11, width - 230) * 16 + 10);
  return Math.ceil((words + preferredPlotHeight(figure, FRAME_WIDTH) + foot) / 10) * 10;
}

/** Address of a view as an embed, on the page that shows it now. */
export const embedAddress = (view: View): string => pageAddress({ ...view, embed: true, observationId: '' });

/** Address of the full view that an embed belongs to. */
export const fullAddress = (view: View): string => pageAddress({ ...view, embed: false });

/** The HTML that puts an address into another page as a frame. */
export function embedCode(address: string, title: string, height: number): string {
  const attributes = {
    src: address,
    title,
    width: '100%',
    height: String(height),
    loading: 'lazy',
    style: 'border:1px solid #DEDCD5',
  };
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${escapeAttribute(value)}"`);
  return `<iframe ${written.join(' ')}></iframe>`;
}

const escapeAttribute = (value: string): string =>
  value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
