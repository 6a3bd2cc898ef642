import type { DataProblemKind } from '@/domain/dataProblem';
import { parseTimePeriod } from '@/domain/timePeriod';
import { rightToLeftLetter } from '@/lib/rightToLeft';
import { type Column, LONGEST_TEXT } from '../schema/column';
import { plainNumber } from '../schema/plainNumber';

/** What is wrong with a cell, and what was expected there. */
export interface CellFault {
  readonly kind: DataProblemKind;
  readonly expected: string;
}

/** The keys of the files that were read before, by file. */
export type KnownKeys = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Holds a cell against its column.
 * @param value the cell as it stands
 * @param known keys that a column may point to; a column that points to a file not named there is not checked
 * @returns null when the cell is sound
 */
export function cellFault(column: Column, value: string, known: KnownKeys): CellFault | null {
  if (value.trim() === '') return column.required || value !== '' ? fault('required') : null;
  const { longest = LONGEST_TEXT } = column;
  if (value.length > longest) return fault('tooLong', String(longest));
  const typed = typeFault(column, value);
  if (typed) return typed;
  if (column.allowed.length > 0 && !column.allowed.includes(value))
    return fault('notInList', column.allowed.join(', '));
  if (column.pattern !== '' && !expressionOf(column.pattern).test(value))
    return fault('badForm', column.pattern);
  const free = column.type === 'text' && column.pattern === '' && column.allowed.length === 0;
  const hidden = free ? HIDDEN.exec(value) : null;
  if (hidden) return fault('hiddenSign', codeOf(hidden[0]));
  const turned = free ? rightToLeftLetter(value) : '';
  if (turned !== '') return fault('rightToLeft', turned);
  const keys = known.get(column.refersTo);
  return keys && !keys.has(value) ? fault('unknownCode', column.refersTo) : null;
}

/** Signs that nobody sees and that turn, cut or hide what stands beside them; lost characters and halves of some. */
const HIDDEN = /(?!\n)\p{Cc}|[\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u2069\uFEFF\uFFFD-\uFFFF]|\p{Cs}/u;

const codeOf = (sign: string): string =>
  `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

const fault = (kind: DataProblemKind, expected = ''): CellFault => ({ kind, expected });

/** A file has millions of cells and a dozen patterns. */
const EXPRESSIONS = new Map<string, RegExp>();

function expressionOf(pattern: string): RegExp {
  const known = EXPRESSIONS.get(pattern) ?? new RegExp(pattern, 'u');
  EXPRESSIONS.set(pattern, known);
  return known;
}

function typeFault(column: Column, value: string): CellFault | null {
  const { type } = column;
  if (type === 'text') return null;
  if (type === 'period')
    return parseTimePeriod(value) ? null : fault('notTimePeriod', '2022, 2023-S1, 2022-01-01/P5M');
  const written = numberFault(value);
  if (written) return written;
  if (type === 'integer' && value.includes('.')) return fault('notInteger');
  return rangeFault(Number(value), column);
}

/** Whether a number is outside its range. */
export function rangeFault(
  value: number,
  { lowest, highest }: Pick<Column, 'lowest' | 'highest'>,
): CellFault | null {
  if (lowest !== undefined && value < lowest) return fault('outOfRange', `≥ ${plainNumber(lowest)}`);
  return highest !== undefined && value > highest ? fault('outOfRange', `≤ ${plainNumber(highest)}`) : null;
}

const NUMBER = /^-?\d+(\.\d+)?$/;

/**
 * Whether a text is a number that is written plainly and that a computer holds to its last digit, so that writing
 * what was read gives the same text.
 * @returns null when it is
 */
export function numberFault(text: string): CellFault | null {
  if (!NUMBER.test(text)) return fault('notNumber');
  const value = Number(text);
  const kept = Number.isFinite(value) ? plainNumber(value) : '';
  if (kept === text) return null;
  return fault(withoutNeedless(text) === kept ? 'numberForm' : 'notExact', kept);
}

const withoutNeedless = (text: string): string =>
  text
    .replace(/^(-?)0+(?=\d)/, '$1')
    .replace(/(\.\d*?)0+$/, '$1')
    .replace(/\.$/, '')
    .replace(/^-0$/, '0');
