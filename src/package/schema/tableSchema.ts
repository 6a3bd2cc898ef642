import type { Localized } from '@/domain/localized';
import type { TimePeriod } from '@/domain/timePeriod';
import type { Column } from './column';

/** The cells of one row, checked against the columns of its table. */
export interface Cells {
  /** As it stands; empty where the file has no such column. */
  readonly text: (column: string) => string;
  readonly number: (column: string) => number;
  /** A value of a column that allows only these. */
  readonly oneOf: <const Value extends string>(column: string, allowed: readonly Value[]) => Value;
  readonly period: (column: string) => TimePeriod;
  readonly localized: (stem: string) => Localized;
}

/** A cell to be written. */
export type Cell = string | number;

/** A data file and its columns. */
export interface TableShape {
  readonly file: string;
  /** What a row is, in English. */
  readonly says: string;
  /** The columns that together name a row. */
  readonly key: readonly string[];
  readonly columns: readonly Column[];
  /** Whether it may have no row at all. */
  readonly mayBeEmpty?: boolean;
}

/** A data file: its columns, and how a row becomes an item and an item a row. */
export interface TableSchema<Item> extends TableShape {
  readonly read: (cells: Cells) => Item;
  readonly write: (item: Item) => Readonly<Record<string, Cell>>;
}

/** The name of the table in the package: its file without the ending. */
export const tableName = ({ file }: { readonly file: string }): string =>
  file.replace(/\.csv$/, '').replaceAll('/', '-');
