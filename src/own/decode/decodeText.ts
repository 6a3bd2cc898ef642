import type { OwnIssue } from '@/domain/ownIssue';
import { fileIssue } from '../ownIssues';
import { mixedLine } from './mixedLine';

export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'gb18030'] as const;
export type Encoding = (typeof ENCODINGS)[number];

export interface DecodedText {
  readonly text: string;
  readonly encoding: Encoding;
}

const MARKS: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];
/** Bytes or characters that are looked at where looking at all would take long. */
const SAMPLE = 65_536;

/**
 * The text of a file and the encoding it is in, found out from its bytes: UTF-8 and UTF-16 with or without a mark, GBK
 * or GB18030.
 * @returns an issue where the bytes are no text, or not in one encoding
 */
export function decodeText(bytes: Uint8Array): DecodedText | OwnIssue {
  const encoding = encodingOf(bytes);
  if (encoding === null) return fileIssue('fileBinary');
  const text = decodedAs(encoding, bytes);
  if (text !== null) return soundText(text, encoding);
  const mixed = mixedLine(bytes);
  if (mixed > 0) return fileIssue('encodingMixed', '', '', mixed);
  const chinese = encoding === 'utf-8' ? decodedAs('gb18030', bytes) : null;
  return chinese === null ? fileIssue('fileBinary') : soundText(chinese, 'gb18030');
}

const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, at) => bytes[at] === byte);

function encodingOf(bytes: Uint8Array): Encoding | null {
  const marked = MARKS.find(([, mark]) => startsWith(bytes, mark));
  if (marked) return marked[0];
  if (bytes.indexOf(0) < 0) return 'utf-8';
  const zeros = [0, 0];
  const sample = bytes.subarray(0, SAMPLE);
  for (const [at, byte] of sample.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const enough = sample.length / 32;
  if (odd > enough && even * 16 < odd) return 'utf-16le';
  if (even > enough && odd * 16 < even) return 'utf-16be';
  return null;
}

function decodedAs(encoding: Encoding, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Characters that no text has. */
const isStray = (code: number): boolean => code < 32 && (code < 9 || code > 13);

function soundText(text: string, encoding: Encoding): DecodedText | OwnIssue {
  const length = Math.min(text.length, SAMPLE);
  let strays = 0;
  for (let at = 0; at < length; at += 1) if (isStray(text.charCodeAt(at))) strays += 1;
  return strays > length / 500 ? fileIssue('fileBinary') : { text, encoding };
}
