/** Signs that a document can't hold: of control, but for tabs and ends of lines, halves of letters, and two more. */
const UNFIT = /[^\P{Cc}\t\n]|\p{Cs}|[\uFFFE\uFFFF]/gu;

/**
 * Words that can stand in every file, no longer than a limit; everything else that a writer types stays as it is.
 * @param longest in halves of letters, as a browser counts what is typed
 */
export function soundText(text: string, longest: number): string {
  const sound = text.replace(/\r\n?/g, '\n').replace(UNFIT, '');
  return sound.length <= longest ? sound : sound.slice(0, longest).replace(/\p{Cs}/gu, '');
}
