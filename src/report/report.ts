import type { Language } from '@/domain/localized';

/** The form that reports are written in now; what is of a newer one is not touched. */
export const REPORT_FORM = 1;

/** The most characters of a title, and of a text or a remark. */
export const LONGEST = { title: 300, text: 20_000 } as const;
/** The most items of a report. */
export const MOST_ITEMS = 200;

export type ItemWidth = 'full' | 'half';

/** What a view shows, taken onto a report. */
export interface ViewItem {
  readonly kind: 'view';
  readonly id: string;
  /** The view as the query of an address, as `itemQuery` writes it. */
  readonly query: string;
  /** Instead of its own title; empty: its own. */
  readonly title: string;
  /** The writer's remark under it; empty: none. */
  readonly remark: string;
  readonly width: ItemWidth;
  /** The version of the data that it was taken from. */
  readonly version: string;
  /** Whether figures of the writer's own were left out of it when the report was saved as a file: some, or all it is about. */
  readonly leftOut: 'none' | 'some' | 'all';
}

/** The writer's own words: a heading, paragraphs apart by an empty line, or both. */
export interface TextItem {
  readonly kind: 'text';
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

/** An item of a kind that is not known here: kept as it was read, and written so again. */
export interface UnknownItem {
  readonly kind: 'unknown';
  readonly id: string;
  readonly title: string;
  /** As it stood in the file, in JSON. */
  readonly kept: string;
}

export type ReportItem = ViewItem | TextItem | UnknownItem;

/** Charts, tables and own texts in an order, under a title. */
export interface Report {
  readonly id: string;
  readonly title: string;
  /** The language of the writer's own words. */
  readonly language: Language;
  /** ISO date and time of the last change. */
  readonly changed: string;
  readonly items: readonly ReportItem[];
}
