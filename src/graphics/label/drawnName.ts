import { shortenedText } from '@/lib/shortenedText';
import { type ChartText, placeName } from '@/narrative/chartText';
import { LABEL_SIZE } from './labelText';

/** The widest part of a picture that a name may take. */
const MOST = 0.4;

/**
 * The name of a place as it stands in a picture, shortened where it would leave the figures no room.
 * @param width of the picture, in pixels
 * @param size of its letters, in pixels
 */
export const drawnName = (placeCode: string, text: ChartText, width: number, size = LABEL_SIZE): string =>
  shortenedText(placeName(placeCode, text), size, width * MOST, true);
