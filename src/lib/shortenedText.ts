import { textWidth } from './textWidth';

const GONE = '…';

/**
 * A text that is no wider than a limit: where it is, its beginning and its end, with a sign for what is left out, so that
 * names that begin or end alike are told apart.
 * @param size font size in pixels
 * @param limit in pixels, at least that of the sign
 */
export const shortenedText = (text: string, size: number, limit: number, bold = false): string =>
  longestOf(text, size, limit, bold, (characters, kept) => {
    const tail = characters.slice(characters.length - Math.floor(kept / 2));
    return `${characters.slice(0, Math.ceil(kept / 2)).join('')}${GONE}${tail.join('')}`;
  });

/** The same with its beginning alone, for a text whose end says least. */
export const cutText = (text: string, size: number, limit: number): string =>
  longestOf(
    text,
    size,
    limit,
    false,
    (characters, kept) => `${characters.slice(0, kept).join('').trimEnd()}${GONE}`,
  );

function longestOf(
  text: string,
  size: number,
  limit: number,
  bold: boolean,
  written: (characters: readonly string[], kept: number) => string,
): string {
  if (textWidth(text, size, bold) <= limit) return text;
  const characters = [...text];
  let kept = characters.length - 1;
  while (kept > 0 && textWidth(written(characters, kept), size, bold) > limit) kept -= 1;
  return written(characters, kept);
}
