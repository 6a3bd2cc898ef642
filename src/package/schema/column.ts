/** The most characters of a text: five times the longest that anybody wrote. */
export const LONGEST_TEXT = 2000;
/** The most characters of the name of an indicator, which is a heading. */
export const LONGEST_NAME = 200;
/** The most characters of the name of anything else, which stands beside others in a line. */
export const LONGEST_LABEL = 60;

/** How the cells of a column are written. */
export type ColumnType = 'text' | 'number' | 'integer' | 'period';

/** A column of a data file, described once: what reading checks, writing prints and documents say. */
export interface Column {
  readonly name: string;
  readonly type: ColumnType;
  readonly required: boolean;
  readonly unique: boolean;
  /** The only values it may have; none: any. */
  readonly allowed: readonly string[];
  /** A regular expression that every value keeps; empty: none. */
  readonly pattern: string;
  /** The least and the greatest number it may have; absent: any. */
  readonly lowest?: number;
  readonly highest?: number;
  /** The most characters that a text may have; absent: `LONGEST_TEXT`. */
  readonly longest?: number;
  /** The file whose key it points to; empty: none. */
  readonly refersTo: string;
  /** What it means, in English, as in the package's description. */
  readonly says: string;
}

/** What a column has besides its name and meaning. */
export type Details = Partial<Omit<Column, 'name' | 'says'>>;

/** A column of text, not required, unless its details say otherwise. */
export const column = (name: string, says: string, details: Details = {}): Column => ({
  name,
  says,
  type: 'text',
  required: false,
  unique: false,
  allowed: [],
  pattern: '',
  refersTo: '',
  ...details,
});

/** A name that stands in a line. */
export const LABEL: Details = { required: true, longest: LONGEST_LABEL };
/** A step or a factor, which is above nothing: no printed figure has more digits behind the point. */
export const POSITIVE: Details = { required: true, lowest: 1e-15 };
export const CODE = '^[0-9]{6}$';
export const YEAR = '^(19|20)[0-9]{2}$';
/** An address of the web. */
export const WEB_ADDRESS = '^https?://[^\\s"<>\\\\]+$';
export const ID = '^[a-z0-9]+(-[a-z0-9]+)*$';
