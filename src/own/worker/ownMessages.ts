import type { OwnCatalogue } from '../check/ownCatalogue';
import type { OwnMapping } from '../mapping/ownMapping';
import type { OwnReading, OwnRefusal, OwnSurvey } from '../ownReading';

/** What the page asks of the worker. */
export type OwnRequest =
  | {
      readonly kind: 'open';
      readonly name: string;
      /** The bytes of a file, or a text that was pasted. */
      readonly content: ArrayBuffer | string;
      readonly catalogue: OwnCatalogue;
      /** The sheet of a workbook; empty: the first with something in it. */
      readonly sheet: string;
    }
  | {
      readonly kind: 'read';
      readonly mapping: OwnMapping;
      /** Rows below the headings that are read; 0: all. */
      readonly limit: number;
    }
  | { readonly kind: 'issues'; readonly language: 'zh' | 'en' }
  | { readonly kind: 'cancel' };

/** What the worker answers. */
export type OwnAnswer =
  | { readonly kind: 'progress'; readonly done: number }
  | { readonly kind: 'survey'; readonly survey: OwnSurvey | OwnRefusal }
  | { readonly kind: 'reading'; readonly reading: OwnReading | OwnRefusal }
  | { readonly kind: 'issues'; readonly csv: string };
