import { parseTimePeriod } from '@/domain/timePeriod';
import { LONGEST_TEXT } from '@/package/schema/column';
import { plainText } from '../cells/plainText';
import { readYear } from '../cells/readYear';
import type { FigureColumns } from '../figures/figureColumns';
import type { NameBook } from './nameBook';

/** What a cell was read as: the position of its text among the words, or -1 where it is not understood. */
export type ReadWord = (cell: string) => number;

/** Reads each text once; the same text as in the row above needs no looking up. */
export function remembered<Result>(read: (cell: string) => Result): (cell: string) => Result {
  const known = new Map<string, Result>();
  let last: string | null = null;
  let result: Result;
  return (cell) => {
    if (cell === last) return result;
    const before = known.get(cell);
    result = before ?? read(cell);
    if (before === undefined) known.set(cell, result);
    last = cell;
    return result;
  };
}

/** Reads texts that are kept as they stand; -1: too long. */
export function textReader(columns: FigureColumns): ReadWord {
  let last = '';
  let word = 0;
  return (cell) => {
    if (cell === last) return word;
    last = cell;
    const text = plainText(cell);
    word = text.length > LONGEST_TEXT ? -1 : columns.word(text);
    return word;
  };
}

/** Reads names of codes; an empty cell is the plain one. */
export const codeReader = (columns: FigureColumns, names: NameBook, plain: string): ReadWord =>
  remembered((cell) => {
    const text = plainText(cell);
    const [code] = text === '' ? [plain] : names.find(text);
    return code === undefined ? -1 : columns.word(code);
  });

/** A period that was read. */
export interface ReadPeriod {
  /** -1: none. */
  readonly word: number;
  readonly text: string;
  readonly year: number;
  readonly isSchoolYear: boolean;
  isTold: boolean;
  isFutureTold: boolean;
}

/** Reads years and other periods, each text once. */
export function periodReader(columns: FigureColumns): (cell: string) => ReadPeriod {
  return remembered((cell) => {
    const period = readYear(cell);
    const text = period?.text ?? '';
    return {
      word: period ? columns.word(text) : -1,
      text,
      year: parseTimePeriod(text)?.startYear ?? 0,
      isSchoolYear: period?.isSchoolYear ?? false,
      isTold: false,
      isFutureTold: false,
    };
  });
}
