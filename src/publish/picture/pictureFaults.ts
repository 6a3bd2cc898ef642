import type { PICTURE_WORDS } from '@/wording/controls/pictureWords';
import type { DrawnPicture } from './drawPicture';
import type { PictureChoice } from './pictureChoice';
import { millimetresOf, paperOf } from './picturePreset';

/** Height of a page of A4 between its margins, in millimetres. */
const PAGE = 247;

/** What is wrong with a picture for what its paper is for, a sentence each. */
export function pictureFaults(
  { text, height }: DrawnPicture,
  { preset, own }: PictureChoice,
  words: (typeof PICTURE_WORDS)['zh'],
): readonly string[] {
  const paper = paperOf(preset, own);
  const high = Math.round(millimetresOf(height));
  return [
    text < paper.least ? words.tooSmall(pointsText(text)) : '',
    paper.height === null && high > PAGE ? words.tooHigh(high) : '',
  ].filter(Boolean);
}

/** A size of letters as it is told. */
export const pointsText = (points: number): string => String(Math.round(points * 10) / 10);
