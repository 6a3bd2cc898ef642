/** A text made comparable, and for each of its characters the place in the original it comes from. */
export interface FoldedText {
  readonly text: string;
  readonly from: readonly number[];
}

/**
 * Makes a text comparable: half-width, lower case, and no separators within numbers (`１，６７２人` is `1672人`).
 */
export function foldText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/(?<=\d),(?=\d)/g, '');
}

/** Folds a text as `foldText` does and keeps where each character came from. */
export function foldWithOrigins(text: string): FoldedText {
  let folded = '';
  const from: number[] = [];
  let at = 0;
  for (const char of text) {
    const plain = foldText(char);
    const between = plain === ',' && /\d/.test(text[at - 1] ?? '') && /\d/.test(text[at + 1] ?? '');
    if (!between) {
      folded += plain;
      for (let unit = 0; unit < plain.length; unit += 1) from.push(at);
    }
    at += char.length;
  }
  return { text: folded, from };
}

const HAN = /\p{Script=Han}/u;

export const isHan = (text: string): boolean => HAN.test(text);
