import type { Indicator } from '@/domain/indicator';
import type { Place } from '@/domain/place';
import type { Source } from '@/domain/source';

/** What differs from figure to figure: positions among the words, the position of its kind, and the row it stands in. */
export const OWN_FIELDS = ['placeCode', 'indicatorId', 'period', 'noteZh', 'kind', 'row'] as const;

/**
 * What many figures have alike. `printed`: the word behind the number, or the whole text where `power` is `WHOLE`;
 * `power`: of ten, between the number that is printed and its value; `locator`: the word before the row of the figure,
 * or, where `hasLocator` is 1, the whole text.
 */
export const KIND_FIELDS = [
  'stageId',
  'periodBasis',
  'nature',
  'bound',
  'scope',
  'origin',
  'sourceId',
  'noteEn',
  'breakZh',
  'breakEn',
  'doubtZh',
  'doubtEn',
  'printed',
  'power',
  'locator',
  'hasLocator',
] as const;

export type FigureField = (typeof OWN_FIELDS)[number] | (typeof KIND_FIELDS)[number];

/** Where a field stands while a figure is read: its own fields, then those of its kind. */
export const FIELD_AT = Object.fromEntries(
  [...OWN_FIELDS, ...KIND_FIELDS].map((field, at) => [field, at]),
) as Readonly<Record<FigureField, number>>;
/** The fields of a figure that is put among the others, by `FIELD_AT`. */
export type FigureFields = Int32Array<ArrayBuffer>;
export const OWN_SIZE = OWN_FIELDS.length;
export const KIND_SIZE = KIND_FIELDS.length;
export const WHOLE = 1_000;

/**
 * Figures packed, so that hundreds of thousands go from a worker to the page, or into a store, in no time. To be read
 * with `ownObservations`.
 */
export interface OwnFigures {
  readonly count: number;
  /** Every different text once, one a line; the first is empty. */
  readonly words: string;
  /** The fields of `OWN_FIELDS`, figure after figure. */
  readonly fields: Int32Array<ArrayBuffer>;
  /** The fields of `KIND_FIELDS`, kind after kind. */
  readonly kinds: Int32Array<ArrayBuffer>;
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

/** 1: a store holds the figures within the table; 2: beside it, in pieces. */
export const OWN_FORM = 2;
