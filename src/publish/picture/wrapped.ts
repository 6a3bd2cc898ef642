import { textWidth, wrapText } from '@/lib/textWidth';

const EMOJI = /\p{Extended_Pictographic}|\p{Regional_Indicator}/gu;
/** An emoji is about so many times as wide as its letters are large; as a letter it counts 0.59. */
const EMOJI_MORE = 1.37 - 0.59;
/** After these an address may be broken. */
const BREAKS = /[/&?=,;:_%-]$/;
/** A line is broken at such a place only where it keeps so much of its width. */
const FILLED = 0.6;
/** Long runs of letters are wider in some fonts: they fill no more of a line. */
const SPARING = 0.92;

/** Width of a text in the unit of its size, that of emoji too. */
const widthOf = (text: string, size: number): number =>
  textWidth(text, size) + (text.match(EMOJI)?.length ?? 0) * EMOJI_MORE * size;

/** A text in what a reader takes for letters; old browsers know code points only. */
const lettersOf = (text: string): readonly string[] =>
  'Segmenter' in Intl
    ? [...new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text)].map(
        ({ segment }) => segment,
      )
    : [...text];

/** A text in lines no wider than a limit, also where it has no place to break; its own line breaks stay. */
export const wrapped = (text: string, size: number, limit: number): readonly string[] =>
  text
    .split(/[\r\n\u2028\u2029]+/)
    .flatMap((part) => wrapText(part, size, limit))
    .flatMap((line) => (widthOf(line, size) <= limit ? [line] : broken(line, size, limit)));

function broken(line: string, size: number, limit: number): readonly string[] {
  const lines: string[] = [];
  let now: string[] = [];
  let width = 0;
  for (const letter of lettersOf(line)) {
    const wide = widthOf(letter, size);
    if (width + wide > limit * SPARING && now.length > 0) {
      const at = now.findLastIndex((one) => BREAKS.test(one) || /\s/.test(one)) + 1;
      const cut = at > now.length * FILLED ? at : now.length;
      lines.push(now.slice(0, cut).join('').trimEnd());
      now = now.slice(cut);
      width = widthOf(now.join(''), size);
    }
    now.push(letter);
    width += wide;
  }
  return [...lines, now.join('')].filter((one) => one.trim() !== '');
}

/** Whether a text runs from right to left: its first letter says so. */
export function runsLeft(text: string): boolean {
  const first = /\p{L}/u.exec(text)?.[0] ?? '';
  return /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(first);
}
