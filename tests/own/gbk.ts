const decoder = new TextDecoder('gb18030');

/** The two bytes of every character of GBK. */
const BYTES: ReadonlyMap<string, readonly number[]> = new Map(
  Array.from({ length: 0xfe - 0x81 + 1 }, (_, high) => high + 0x81).flatMap((high) =>
    Array.from({ length: 0xfe - 0x40 + 1 }, (_, low) => low + 0x40)
      .filter((low) => low !== 0x7f)
      .map((low): [string, readonly number[]] => [decoder.decode(new Uint8Array([high, low])), [high, low]]),
  ),
);

/** A text as Chinese Excel saves it; what GBK does not have becomes a question mark. */
export const toGbk = (text: string): Uint8Array =>
  new Uint8Array(
    [...text].flatMap((one) => {
      const code = one.codePointAt(0) ?? 63;
      return code < 128 ? [code] : (BYTES.get(one) ?? [63]);
    }),
  );

/** A text in UTF-16, its mark in front if asked for. */
export function toUtf16(text: string, isBig: boolean, hasMark: boolean): Uint8Array {
  const marked = hasMark ? `\ufeff${text}` : text;
  const bytes = new Uint8Array(marked.length * 2);
  for (let at = 0; at < marked.length; at += 1) {
    const code = marked.charCodeAt(at);
    bytes[at * 2 + (isBig ? 1 : 0)] = code & 255;
    bytes[at * 2 + (isBig ? 0 : 1)] = code >> 8;
  }
  return bytes;
}
