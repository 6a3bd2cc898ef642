const LINE_END = 10;

/**
 * Where bytes that are not all UTF-8 turn from one encoding to another: the first line that is Chinese in UTF-8 where
 * the first Chinese line is not, or the other way round.
 * @returns the line, counted from 1; 0: all lines are alike
 */
export function mixedLine(bytes: Uint8Array): number {
  let first: boolean | null = null;
  let line = 1;
  for (let start = 0; start < bytes.length; line += 1) {
    const found = bytes.indexOf(LINE_END, start);
    const end = found < 0 ? bytes.length : found;
    const kind = lineKind(bytes, start, end);
    if (kind !== null) {
      if (first === null) first = kind;
      else if (kind !== first) return line;
    }
    start = end + 1;
  }
  return 0;
}

const isNext = (byte: number | undefined): boolean => byte !== undefined && byte >= 0x80 && byte < 0xc0;

/** True: at least two Chinese characters in UTF-8; false: not UTF-8; null: may be either. */
function lineKind(bytes: Uint8Array, start: number, end: number): boolean | null {
  let chinese = 0;
  for (let at = start; at < end; ) {
    const byte = bytes[at] ?? 0;
    const length =
      byte < 0x80 ? 1 : byte < 0xc2 ? 0 : byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : byte < 0xf5 ? 4 : 0;
    if (length === 0 || at + length > end) return false;
    for (let next = 1; next < length; next += 1) if (!isNext(bytes[at + next])) return false;
    if (length === 3) chinese += 1;
    at += length;
  }
  return chinese >= 2 ? true : null;
}
