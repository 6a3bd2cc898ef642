import type { Wording } from '@/wording/wording';
import type { Reader } from '../taken';
import { citiesSlides } from './citiesSlides';
import { figureSlides } from './figureSlides';
import { deckFile } from './ooxml/deckFile';
import { sheetSlides } from './sheetSlides';
import type { Shown } from './shown';
import type { Slide } from './slide';

/**
 * The slides of what a page shows, before they are written.
 * @param named whether tables of all cities are of those of the dataset alone
 */
export function slidesOf(shown: Shown, wording: Wording, named = false): readonly Slide[] {
  switch (shown.kind) {
    case 'figure':
      return figureSlides(shown.dataset, shown.figure);
    case 'cities':
      return citiesSlides(shown.file, wording, named);
    case 'sheet':
      return sheetSlides(shown.dataset, shown.sheet, wording);
  }
}

/** The file of these slides, for PowerPoint and WPS. */
export function deck(shown: Shown, reader: Reader): Uint8Array<ArrayBuffer> {
  const slides = slidesOf(shown, reader.wording);
  return deckFile(slides[0]?.title ?? '', slides, reader);
}
