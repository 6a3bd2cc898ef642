import type { DataProblemKind } from '@/domain/dataProblem';
import { parseTimePeriod } from '@/domain/timePeriod';
import type { Column } from '../schema/column';

/** What is wrong with a cell, and what was expected there. */
export interface CellFault {
  readonly kind: DataProblemKind;
  readonly expected: string;
}

/** The keys of the files that were read before, by file. */
export type KnownKeys = ReadonlyMap<string, ReadonlySet<string>>;

const NUMBER = /^-?\d+(\.\d+)?$/;
const PLAIN_NUMBER = /^-?(0|[1-9]\d*)(\.\d+)?$/;
const MINUS_ZERO = /^-0(\.0+)?$/;

/**
 * Holds a cell against its column.
 * @param value the cell as it stands
 * @param known keys that a column may point to; a column that points to a file not named there is not checked
 * @returns null when the cell is sound
 */
export function cellFault(column: Column, value: string, known: KnownKeys): CellFault | null {
  const fault = (kind: DataProblemKind, expected = ''): CellFault => ({ kind, expected });
  if (value.trim() === '') return column.required || value !== '' ? fault('required') : null;
  const typed = typeFault(column, value);
  if (typed) return typed;
  if (column.allowed.length > 0 && !column.allowed.includes(value))
    return fault('notInList', column.allowed.join(', '));
  if (column.pattern !== '' && !new RegExp(column.pattern, 'u').test(value))
    return fault('badForm', column.pattern);
  const keys = known.get(column.refersTo);
  return keys && !keys.has(value) ? fault('unknownCode', column.refersTo) : null;
}

function typeFault({ type }: Column, value: string): CellFault | null {
  if (type === 'text') return null;
  if (type === 'period')
    return parseTimePeriod(value)
      ? null
      : { kind: 'notTimePeriod', expected: '2022, 2023-S1, 2022-01-01/P5M' };
  return numberFault(value) ?? (type === 'integer' && value.includes('.') ? notInteger : null);
}

const notInteger: CellFault = { kind: 'notInteger', expected: '' };

/**
 * Whether a text is a number that is written plainly and that a computer holds to its last digit.
 * @returns null when it is
 */
export function numberFault(text: string): CellFault | null {
  if (!NUMBER.test(text)) return { kind: 'notNumber', expected: '' };
  const value = Number(text);
  const decimals = text.split('.')[1]?.length ?? 0;
  const exact =
    Number.isFinite(value) &&
    decimals <= 100 &&
    value.toFixed(decimals) === text.replace(/^(-?)0+(?=\d)/, '$1');
  if (!PLAIN_NUMBER.test(text) || MINUS_ZERO.test(text))
    return { kind: 'numberForm', expected: Number.isFinite(value) ? String(value || 0) : '' };
  return exact ? null : { kind: 'notExact', expected: Number.isFinite(value) ? String(value) : '' };
}
