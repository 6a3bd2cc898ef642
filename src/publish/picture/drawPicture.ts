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
 * it fits, and a comparison of few rows larger.
 * @param words title and subtitle instead of its own
 */
export async function drawPicture(
  shown: Shown,
  setting: Setting,
  reader: Reader,
  words: PictureWords = wordsOf(shown),
): Promise<DrawnPicture> {
  const draw = drawerOf(shown, reader, words);
  let best = setting;
  let drawn = await draw(best);
  if (setting.height === null) return { ...drawn, text: best.type.text };
  if (rowsOnly(shown) && drawn.needed < setting.height * LOOSE) {
    const larger = resized(setting, Math.min(LARGEST, setting.height / drawn.needed));
    const tried = await draw(larger);
    if (tried.needed <= setting.height) return { ...tried, text: larger.type.text };
  }
  for (let tries = 0; drawn.needed > setting.height + 1 && tries < TRIES; tries += 1) {
    const by = Math.min(0.97, Math.sqrt(setting.height / drawn.needed));
    best = resized(best, Math.max(LEAST_STEP, by));
    drawn = await draw(best);
  }
  const left = Math.min(1, setting.height / drawn.needed);
  return { ...drawn, text: best.type.text * left };
}

/** How often a picture is set anew, and by how much at most at once. */
const TRIES = 6;
const LEAST_STEP = 0.35;
/** Rows that leave so much of a paper empty are set larger, by so much at most. */
const LOOSE = 0.9;
const LARGEST = 1.35;

const rowsOnly = (shown: Shown): boolean => shown.kind === 'figure' && shown.figure.comparison !== null;

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
  const { column } = sheet.draw();
  return (setting) => {
    const times = timesOfChart(setting);
    const columns = columnsOf(setting, column * times);
    const { pictures, flowing = false } = sheet.draw(columnOf(setting, columns) / times);
    const own = { title: words.title, lead: words.subtitle };
    return sheetSvg({ ...own, pictures, flowing, columns, source, text, seen }, setting);
  };
}
