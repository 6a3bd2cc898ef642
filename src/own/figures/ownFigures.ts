import type { Indicator } from '@/domain/indicator';
import type { Place } from '@/domain/place';
import type { Source } from '@/domain/source';

/** The fields of a figure that are texts: positions among the words. */
export const WORD_FIELDS = [
  'placeCode',
  'indicatorId',
  'stageId',
  'period',
  'periodBasis',
  'nature',
  'bound',
  'scope',
  'origin',
  'sourceId',
  'noteZh',
  'noteEn',
  'breakZh',
  'breakEn',
  'doubtZh',
  'doubtEn',
] as const;
export type WordField = (typeof WORD_FIELDS)[number];

/**
 * Every field of a figure but its value and step. `printed`: the word behind its number, or the whole text where
 * `power` is `WHOLE`; `power`: of ten, between the number that is printed and its value; `locator`: the word before its
 * row, or the whole text where `row` is 0.
 */
export const FIELDS = [...WORD_FIELDS, 'printed', 'power', 'locator', 'row'] as const;
export type FigureField = (typeof FIELDS)[number];

/** Where a field stands among those of a figure. */
export const FIELD_AT = Object.fromEntries(FIELDS.map((field, at) => [field, at])) as Readonly<
  Record<FigureField, number>
>;
export const WHOLE = 1_000;

/**
 * Figures packed, so that hundreds of thousands go from a worker to the page, or into a store, in no time. To be read
 * with `ownObservations`.
 */
export interface OwnFigures {
  readonly count: number;
  /** Every different text once, one a line; the first is empty. */
  readonly words: string;
  /** The fields of a figure after those of the one before. */
  readonly fields: Int32Array<ArrayBuffer>;
  readonly value: Float64Array<ArrayBuffer>;
  readonly resolution: Float64Array<ArrayBuffer>;
}

/** A table of one's own that was read: what it holds, all of it as the shipped data has it. */
export interface OwnTable {
  /** Raised when the form changes; a store that holds a newer one than this leaves it alone. */
  readonly form: typeof OWN_FORM;
  readonly figures: OwnFigures;
  /** Places, indicators and sources that the shipped data does not have. */
  readonly places: readonly Place[];
  readonly indicators: readonly Indicator[];
  readonly sources: readonly Source[];
  /** Codes of the prefecture-level cities (context in the shipped data) that have figures here. */
  readonly cityCodes: readonly string[];
}

export const OWN_FORM = 1;
