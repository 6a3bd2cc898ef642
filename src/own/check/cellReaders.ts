import { parseTimePeriod } from '@/domain/timePeriod';
import { LONGEST_TEXT, plainText } from '../cells/plainText';
import { readYear } from '../cells/readYear';
import type { FigureColumns } from '../figures/figureColumns';
import type { NameBook } from './nameBook';

/** What a cell was read as: the position of its text among the words, or -1 where it is not understood. */
export type ReadWord = (cell: string) => number;

/** Reads texts that are kept as they stand; -1: too long. */
export function textReader(columns: FigureColumns): ReadWord {
  const read = new Map<string, number>([['', 0]]);
  return (cell) => {
    const known = read.get(cell);
    if (known !== undefined) return known;
    const text = plainText(cell);
    const word = text.length > LONGEST_TEXT ? -1 : columns.word(text);
    read.set(cell, word);
    return word;
  };
}

/** Reads names of codes. */
export function codeReader(columns: FigureColumns, names: NameBook, plain: string): ReadWord {
  const read = new Map<string, number>([['', columns.word(plain)]]);
  return (cell) => {
    const known = read.get(cell);
    if (known !== undefined) return known;
    const text = plainText(cell);
    const [code] = text === '' ? [plain] : names.find(text);
    const word = code === undefined ? -1 : columns.word(code);
    read.set(cell, word);
    return word;
  };
}

/** A period that was read. */
export interface ReadPeriod {
  /** -1: none. */
  readonly word: number;
  readonly text: string;
  readonly year: number;
  readonly isSchoolYear: boolean;
  /** A number among the periods of the table. */
  readonly order: number;
  isTold: boolean;
  isFutureTold: boolean;
}

/** Reads years and other periods, each text once. */
export function periodReader(columns: FigureColumns): (cell: string) => ReadPeriod {
  const read = new Map<string, ReadPeriod>();
  const orders = new Map<string, number>();
  return (cell) => {
    const known = read.get(cell);
    if (known) return known;
    const period = readYear(cell);
    const text = period?.text ?? '';
    if (!orders.has(text)) orders.set(text, orders.size);
    const one: ReadPeriod = {
      word: period ? columns.word(text) : -1,
      text,
      year: parseTimePeriod(text)?.startYear ?? 0,
      isSchoolYear: period?.isSchoolYear ?? false,
      order: orders.get(text) ?? 0,
      isTold: false,
      isFutureTold: false,
    };
    read.set(cell, one);
    return one;
  };
}
