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
  /** The file whose key it points to; empty: none. */
  readonly refersTo: string;
  /** What it means, in English, as in the package's description. */
  readonly says: string;
}

type Details = Partial<Omit<Column, 'name' | 'says'>>;

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

export const CODE = '^[0-9]{6}$';
export const YEAR = '^(19|20)[0-9]{2}$';
export const ID = '^[a-z0-9]+(-[a-z0-9]+)*$';

/** The same text in both languages, as `stem_zh` and `stem_en`. */
export const inBothLanguages = (stem: string, says: string, details: Details = {}): readonly Column[] => [
  column(`${stem}_zh`, `${says}, Chinese`, details),
  column(`${stem}_en`, `${says}, English`, details),
];

/** A column that is either marked or empty. */
export const flagColumn = (name: string, says: string): Column =>
  column(name, `yes: ${says}; empty: not`, { allowed: ['yes'] });

/** The key of a table. */
export const keyColumn = (name: string, says: string, pattern = ID): Column =>
  column(name, says, { required: true, unique: true, pattern });
