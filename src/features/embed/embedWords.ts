import { figureRows } from '@/graphics/rows/rowPictures';
import { textWidth, wrapText } from '@/lib/textWidth';
import type { CitiesText } from '@/narrative/cities/citiesText';
import { caveatOf } from '@/narrative/comparability/caveat';
import type { Figure } from '@/narrative/figure';
import { type FramePicture, NARROW_FRAME } from './framePicture';

/** Width for which the height of a frame is guessed, and what its sides and its foot take. */
const FRAME = { width: 640, sides: 32, foot: 38, own: 190, actions: 290 };
const TREND = { least: 200, most: 360, share: 0.46, narrowShare: 0.8, lowest: 180, narrowLowest: 150 };

/** What stands around a picture in a frame, and how high the picture would like to be. */
export interface EmbedWords {
  readonly title: string;
  /** Whom it shows; empty: the picture alone says so. */
  readonly who: string;
  /** Years, unit, axis. */
  readonly facts: readonly string[];
  /** The fact without which no number can be read; empty: there is none. */
  readonly unit: string;
  /**
   * What differs, as one chip: the names of the dimensions. Empty when nothing differs but a detail, such as the grade
   * of the source: the source line tells that.
   */
  readonly differing: string;
  /** What a reader must know first. */
  readonly sentence: string;
  readonly notes: readonly string[];
  /** All that is to be known, a press away: where the frame says the first of it alone. */
  readonly further: readonly string[];
  /** Empty: there is no figure. */
  readonly source: string;
  /** Null: it is as high as what it holds. */
  readonly picture: FramePicture | null;
}

/** The words of a figure in a frame. */
export function figureEmbed(figure: Figure): EmbedWords {
  const { title, subtitle, chips, sentence, notes, source, observations, text } = figure;
  const caveat = caveatOf(figure).line;
  const all = [sentence, ...notes];
  const parts = subtitle.split(text.wording.terms.space);
  const named = observations.length > 0 ? 1 : 0;
  return {
    title,
    who: parts.slice(0, named).join(''),
    facts: parts.slice(named),
    unit: text.wording.sentences.unit(text.display.symbol),
    differing: chips
      .filter(({ differs, gravity }) => differs && gravity !== 'detail')
      .map((chip) => chip.label)
      .join(' · '),
    sentence: caveat,
    notes: [],
    further: all.length === 1 && sentence === caveat ? [] : all,
    source: observations.length > 0 ? source : '',
    picture: observations.length > 1 ? pictureOf(figure) : null,
  };
}

function pictureOf(figure: Figure): FramePicture {
  const rows = (width: number, dense: number) => figureRows(figure, width - sidesOf(width), dense);
  if (figure.comparison !== null)
    return {
      wanted: (width) => rows(width, 0)?.scene.height ?? 0,
      least: (width) => rows(width, 1)?.scene.height ?? 0,
      fills: false,
    };
  return {
    wanted: (width) => {
      const share = width < NARROW_FRAME ? TREND.narrowShare : TREND.share;
      return Math.round(Math.min(TREND.most, Math.max(TREND.least, width * share)));
    },
    least: (width) => (width < NARROW_FRAME ? TREND.narrowLowest : TREND.lowest),
    fills: true,
  };
}

/** What the sides of a frame take of its width, as its style sheet has it. */
const sidesOf = (width: number): number => (width < NARROW_FRAME ? 24 : FRAME.sides);

/** A picture of hundreds of cities, on a canvas that fills what it is given. */
const CITIES_PICTURE: FramePicture = {
  wanted: (width) => Math.round(Math.min(460, Math.max(320, width * 0.6))),
  least: () => 270,
  fills: true,
};

/** The words of a picture of all cities in a frame. */
export const citiesEmbed = (
  { title, facts, finding, caveat }: CitiesText,
  source: string,
  picture: FramePicture = CITIES_PICTURE,
): EmbedWords => ({
  title,
  who: '',
  facts,
  unit: facts[0] ?? '',
  differing: '',
  sentence: finding,
  notes: [caveat].filter(Boolean),
  further: [],
  source,
  picture,
});

/** The words of a page of many pictures in a frame. */
export const sheetEmbed = (title: string, lead: string): EmbedWords => ({
  title,
  who: '',
  facts: [],
  unit: '',
  differing: '',
  sentence: lead === title ? '' : lead,
  notes: [],
  further: [],
  source: '',
  picture: null,
});

/** A sensible height for a frame 640 wide, in round pixels, until the frame itself has told its own. */
export function embedHeight({
  title,
  who,
  facts,
  differing,
  sentence,
  notes,
  source,
  picture,
}: EmbedWords): number {
  const width = FRAME.width - FRAME.sides;
  const chip = differing ? textWidth(`≠ ${differing}`, 12, true) + 28 : 0;
  const lines = (text: string, size: number, room: number) => wrapText(text, size, room).length;
  const words =
    12 +
    lines(title, 17.7, width) * 24 +
    lines([who, ...facts].join('  '), 12, width) * 18 +
    lines(sentence, 12, Math.max(260, width - chip)) * 20 +
    notes.reduce((sum, note) => sum + lines(note, 12, width) * 20, 0) +
    13;
  const foot = Math.max(FRAME.foot, lines(source, 12, width - FRAME.actions) * 16 + 14);
  return Math.ceil((words + (picture?.wanted(FRAME.width) ?? FRAME.own) + foot) / 10) * 10;
}
