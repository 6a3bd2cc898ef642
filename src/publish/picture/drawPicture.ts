import { sourceLine } from '@/narrative/sourceLine';
import { citiesDocument, citiesWords } from '../citiesDocument';
import { figureSvg } from '../figureSvg';
import { columnOf, columnsOf, sheetSvg } from '../sheetSvg';
import type { Shown } from '../slides/shown';
import type { SetDocument } from '../svgDocument';
import type { Reader } from '../taken';
import type { PictureWords } from './headPieces';
import { resized, type Setting, timesOfChart } from './setting';

/** A picture as it was drawn; lengths in points. */
export interface DrawnPicture extends SetDocument {
  /** Size of the words of its chart: smaller than wished where the paper is too small for all that stands on it. */
  readonly text: number;
}

/** What a trend says in a sentence, which may head its picture; empty: nothing. */
export const findingOf = (shown: Shown): string => (shown.kind === 'figure' ? shown.figure.finding : '');

/** The words of a picture that a reader may write anew, as they are. */
export function wordsOf(shown: Shown): PictureWords {
  if (shown.kind === 'cities') return citiesWords(shown.file);
  if (shown.kind === 'sheet') return { title: shown.sheet.title, subtitle: shown.sheet.lead };
  const { title, subtitle } = shown.figure;
  return { title, subtitle };
}

/**
 * Draws what a page shows on a paper. Where the paper has a height and less would fit, everything is set smaller until
 * it fits; where room is left, rows and small pictures are set larger.
 * @param words title and subtitle instead of its own
 */
export async function drawPicture(
  shown: Shown,
  setting: Setting,
  reader: Reader,
  words: PictureWords = wordsOf(shown),
): Promise<DrawnPicture> {
  const draw = drawerOf(shown, reader, words);
  const { height } = setting;
  let best: Attempt = { by: 1, drawn: await draw(setting) };
  const attempt = async (by: number): Promise<Attempt> => ({
    by,
    drawn: await draw({ ...resized(setting, by), tight: by <= 1 }),
  });
  if (height !== null && best.drawn.needed > height + 1) best = await attempt(1);
  for (let tries = 0; height !== null && best.drawn.needed > height + 1 && tries < TRIES; tries += 1) {
    const step = Math.min(0.97, Math.sqrt(height / best.drawn.needed));
    best = await attempt(best.by * Math.max(LEAST_STEP, step));
  }
  if (height !== null && growing(shown) && best.drawn.needed < height * LOOSE) {
    const larger = await attempt(Math.min(LARGEST, best.by * Math.sqrt(height / best.drawn.needed)));
    if (larger.drawn.needed <= height) best = larger;
  }
  const { drawn, by } = best;
  const left = height === null ? 1 : Math.min(1, height / drawn.needed);
  return { ...drawn, text: setting.type.text * by * left * (drawn.narrowed ?? 1) };
}

/** A picture set so many times as large as the paper asks for. */
interface Attempt {
  readonly by: number;
  readonly drawn: SetDocument;
}

/** How often a picture is set smaller, and by how much at most at once. */
const TRIES = 6;
const LEAST_STEP = 0.35;
/** Pictures that leave so much of a paper empty are set larger, by so much at most. */
const LOOSE = 0.92;
const LARGEST = 1.35;

/** A trend and a picture of all cities take the height that there is; others have their own. */
const growing = (shown: Shown): boolean =>
  shown.kind === 'sheet' || (shown.kind === 'figure' && shown.figure.comparison !== null);

function drawerOf(
  shown: Shown,
  { wording, seen }: Reader,
  words: PictureWords,
): (setting: Setting) => SetDocument | Promise<SetDocument> {
  if (shown.kind === 'figure') return (setting) => figureSvg(shown.figure, setting, seen, words);
  if (shown.kind === 'cities') return (setting) => citiesDocument(shown.file, wording, setting, seen, words);
  const { dataset, sheet } = shown;
  const text = { language: wording.language, wording };
  const source = sourceLine(dataset, [...new Set(sheet.observations())], text);
  const { column, pictures: all } = sheet.draw();
  return (setting) => {
    const times = timesOfChart(setting);
    const columns = columnsOf(setting, column * times, all.length);
    const { pictures, flowing = false } = sheet.draw(columnOf(setting, columns) / times);
    const own = { title: words.title, lead: words.subtitle };
    return sheetSvg({ ...own, pictures, flowing, columns, source, text, seen }, setting);
  };
}
