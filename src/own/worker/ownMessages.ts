import type { Language } from '@/domain/localized';
import type { OwnCatalogue } from '../check/ownCatalogue';
import type { OwnMapping } from '../mapping/ownMapping';
import type { OwnReading, OwnRefusal, OwnSurvey } from '../ownReading';

/** What the page asks of the worker. */
export type OwnRequest =
  | {
      readonly kind: 'open';
      /** The title of the source where the table names none. */
      readonly name: string;
      /** A file, or a text that was pasted. */
      readonly content: Blob | string;
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
  | { readonly kind: 'issues'; readonly language: Language };

/** What the worker answers: to each request one answer, before it progress. */
export type OwnAnswer =
  | { readonly kind: 'progress'; readonly done: number }
  | { readonly kind: 'survey'; readonly survey: OwnSurvey | OwnRefusal }
  | { readonly kind: 'reading'; readonly reading: OwnReading | OwnRefusal }
  | { readonly kind: 'issues'; readonly csv: string };
