import type { Block } from './document';

/** What is shown as pieces of a document, which a page and a report set in their own order. */
export interface ShownBlocks {
  /** What it says; else what it is. */
  readonly title: string;
  /** Empty: nothing. */
  readonly subtitle: string;
  readonly caveat: string;
  /** Its pictures with their captions; of words alone, a table. */
  readonly pictures: readonly Block[];
  /** Who published its figures; empty: nobody is named. */
  readonly source: string;
  readonly notes: readonly string[];
  /** Every figure. */
  readonly tables: readonly Block[];
}

/** For which room pictures are drawn. */
export interface Drawing {
  /** In points. */
  readonly room: number;
  /** Whether each is drawn for a narrow screen as well. */
  readonly narrow: boolean;
  /** Whether tables of all cities are of those of the dataset alone. */
  readonly named: boolean;
}
