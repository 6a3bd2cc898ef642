import type { Dataset } from '@/domain/dataset';
import { figureRows } from '@/graphics/rows/rowPictures';
import { textWidth, wrapText } from '@/lib/textWidth';
import type { CitiesText } from '@/narrative/cities/citiesText';
import type { Figure } from '@/narrative/figure';
import { copiedAddress } from '@/view/copiedAddress';
import { pageAddress } from '@/view/pageAddress';
import type { View } from '@/view/view';

/** Width for which the height of the frame is worked out. */
const FRAME_WIDTH = 640;
const LONE_HEIGHT = 190;
/** Of a picture of all cities with its player, axes and key. */
const CITIES_HEIGHT = 510;
const PLOT = { least: 200, most: 360, share: 0.46 };

/** What stands around a picture in a frame, and how high the picture would like to be. */
export interface EmbedWords {
  readonly title: string;
  readonly subtitle: string;
  /**
   * What differs, as one chip: the names of the dimensions. Empty when nothing differs but a detail, such as the grade
   * of the source: the source line tells that.
   */
  readonly differing: string;
  readonly sentence: string;
  readonly notes: readonly string[];
  /** Empty: there is no figure. */
  readonly source: string;
  /** In a frame of some width, in pixels. */
  readonly plotHeight: (width: number) => number;
  /** The picture takes the room that is left, asks for its height, or is as high as what it holds. */
  readonly room: 'left' | 'wanted' | 'own';
}

/** The words of a figure in a frame. */
export function figureEmbed(figure: Figure): EmbedWords {
  const { title, subtitle, chips, sentence, notes, source, observations, comparison } = figure;
  const several = observations.length > 1;
  return {
    title,
    subtitle,
    differing: chips
      .filter(({ differs, gravity }) => differs && gravity !== 'detail')
      .map((chip) => chip.label)
      .join(' · '),
    sentence,
    notes,
    source: observations.length > 0 ? source : '',
    plotHeight: (width) => {
      if (!several) return LONE_HEIGHT;
      const rows = figureRows(figure, width);
      return rows
        ? rows.scene.height
        : Math.round(Math.min(PLOT.most, Math.max(PLOT.least, width * PLOT.share)));
    },
    room: !several ? 'own' : comparison === null ? 'left' : 'wanted',
  };
}

/** The words of a picture of all cities in a frame. */
export const citiesEmbed = (
  { title, facts, finding, caveat }: CitiesText,
  source: string,
  separator: string,
): EmbedWords => ({
  title,
  subtitle: facts.join(separator),
  differing: '',
  sentence: finding,
  notes: [caveat].filter(Boolean),
  source,
  plotHeight: () => CITIES_HEIGHT,
  room: 'own',
});

/** A sensible height for a frame, in round pixels: words, picture and source of a frame 640 wide. */
export function embedHeight({
  title,
  subtitle,
  differing,
  sentence,
  notes,
  source,
  plotHeight,
}: EmbedWords): number {
  const width = FRAME_WIDTH - 32;
  const chip = differing ? textWidth(`≠ ${differing}`, 12, true) + 28 : 0;
  const lines = (text: string, size: number, room: number) => wrapText(text, size, room).length;
  const words =
    12 +
    lines(title, 17.7, width) * 24 +
    lines(subtitle, 12, width) * 18 +
    lines(sentence, 12, Math.max(260, width - chip)) * 20 +
    notes.reduce((sum, note) => sum + lines(note, 12, width) * 20, 0) +
    13;
  const foot = 10 + Math.max(28, lines(source, 11, width - 230) * 16 + 10);
  return Math.ceil((words + plotHeight(FRAME_WIDTH) + foot) / 10) * 10;
}

/** Address of a view as an embed, on the page that shows it now. */
export const embedAddress = (view: View, dataset: Dataset): string =>
  copiedAddress({ ...view, embed: true, observationId: '' }, dataset);

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
