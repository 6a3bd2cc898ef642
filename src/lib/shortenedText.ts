import { textWidth } from './textWidth';

const GONE = '…';

/**
 * A text that is no wider than a limit: where it is, its beginning and its end, with a sign for what is left out, so that
 * names that begin or end alike are told apart.
 * @param size font size in pixels
 * @param limit in pixels, at least that of the sign
 */
export function shortenedText(text: string, size: number, limit: number, bold = false): string {
  if (textWidth(text, size, bold) <= limit) return text;
  const characters = [...text];
  const left = (kept: number) =>
    `${characters.slice(0, Math.ceil(kept / 2)).join('')}${GONE}${characters.slice(characters.length - Math.floor(kept / 2)).join('')}`;
  let kept = characters.length - 1;
  while (kept > 0 && textWidth(left(kept), size, bold) > limit) kept -= 1;
  return left(kept);
}
