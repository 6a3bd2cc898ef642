import type { Shown } from '../slides/shown';

/** A report as it is shown now: what a document, a deck, a page and a file of it are made from. */
export interface ReportContent {
  readonly title: string;
  readonly parts: readonly ReportPart[];
}

export type ReportPart = ShownPart | TextPart | MissingPart;

/** What a view shows, taken onto a report. */
export interface ShownPart {
  readonly kind: 'shown';
  /** Of the item in its report. */
  readonly id: string;
  /** Instead of its own; empty: its own. */
  readonly title: string;
  /** The writer's remark under it; empty: none. */
  readonly remark: string;
  /** Half: two stand beside each other where there is room. */
  readonly width: 'full' | 'half';
  readonly shown: Shown;
  /** Where the same is seen alive. */
  readonly address: string;
}

/** The writer's own words: a heading, paragraphs apart by an empty line, or both. */
export interface TextPart {
  readonly kind: 'text';
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

/** What can't be shown: an unknown indicator, or figures that did not arrive. It is named, never left out in silence. */
export interface MissingPart {
  readonly kind: 'missing';
  readonly id: string;
  readonly title: string;
  /** Why, in a sentence. */
  readonly why: string;
}
