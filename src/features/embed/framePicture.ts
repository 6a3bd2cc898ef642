/** How high a picture in a frame is by its width, both in pixels. */
export interface FramePicture {
  /** As it is drawn where nothing is scarce. */
  readonly wanted: (width: number) => number;
  /** Drawn as low as it can be read. */
  readonly least: (width: number) => number;
  /** Whether it fills any height from the least on; otherwise it is as high as it is. */
  readonly fills: boolean;
}

/** How many of its words a frame shows at once: all; a line each; the title and the unit; the title. The others are one press away. */
export type WordsShown = 'full' | 'line' | 'few' | 'title';

/** Below this width words are few from the start. */
export const NARROW_FRAME = 480;
/** Of a narrow frame the words take no more than this share of the height. */
const WORDS_SHARE = 0.25;
const SMALLEST = 0.78;

/** The ways to show words in a frame of a width, those with most words first. */
export const waysOf = (width: number): readonly [WordsShown, ...WordsShown[]] =>
  width < NARROW_FRAME ? ['few', 'title'] : ['full', 'line', 'few', 'title'];

interface Room {
  /** Height of everything but the picture, for each way to show words. */
  readonly around: readonly { readonly way: WordsShown; readonly height: number }[];
  readonly width: number;
  /** Of the frame. */
  readonly height: number;
}

interface FrameLayout {
  readonly way: WordsShown;
  /** Of the picture, in pixels of the frame. */
  readonly plot: number;
  /** How much smaller than drawn the picture is shown; 1: as drawn. */
  readonly shrunk: number;
  /** The height that the frame would like. */
  readonly natural: number;
}

/**
 * Shares a frame among its words and its picture: as many words as leave the picture what it needs at least, then a
 * smaller picture. What still does not fit is scrolled.
 */
export function frameLayout(picture: FramePicture, { around, width, height }: Room): FrameLayout {
  const narrow = width < NARROW_FRAME;
  const [most = { way: 'full', height: 0 }] = around;
  const wanted = picture.wanted(width);
  const least = Math.min(wanted, picture.least(width));
  const roomy = narrow && picture.fills ? most.height / WORDS_SHARE - most.height : 0;
  const natural = Math.ceil(most.height + Math.max(wanted, roomy));
  const fits = ({ height: taken }: Room['around'][number]) =>
    height - taken + 1 >= least && !(narrow && taken > height * WORDS_SHARE);
  const { way, height: taken } = around.find(fits) ?? around.at(-1) ?? most;
  const left = Math.max(0, Math.floor(height - taken));
  const shrunk = left + 1 >= least ? 1 : Math.max(SMALLEST, left / least);
  const plot = picture.fills ? Math.max(left, Math.ceil(least * shrunk)) : Math.min(left, wanted);
  return { way, plot, shrunk, natural };
}
