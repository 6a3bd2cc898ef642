/** What a column of a table of one's own says. */
export const OWN_ROLES = [
  'place',
  'place_en',
  'place_code',
  'indicator',
  'indicator_en',
  'indicator_id',
  'definition',
  'definition_en',
  'topic',
  'direction',
  'stage',
  'year',
  'value',
  'unit',
  'nature',
  'bound',
  'scope',
  'source',
  'locator',
  'as_printed',
  'resolution',
  'period_basis',
  'origin',
  'note',
  'note_en',
  'break',
  'break_en',
  'doubt',
  'doubt_en',
  'figures',
  'ignore',
] as const;

/** `figures`: the column holds figures of what its heading names (see `OwnMapping.across`); `ignore`: it is not read. */
export type OwnRole = (typeof OWN_ROLES)[number];

/** What the headings of columns of figures name in a wide table. */
export const ACROSS = ['year', 'place', 'indicator'] as const;
export type Across = (typeof ACROSS)[number];

/** How a column of the table is read, in the table's order. */
export interface OwnColumn {
  readonly heading: string;
  readonly role: OwnRole;
}

/** An indicator of one's own, for figures that no shipped indicator measures. */
export interface NewIndicator {
  /** Of the shipped units. Empty: what the table says. */
  readonly unitId: string;
  /** Of the shipped stages. Empty: what the table says, or across stages. */
  readonly stageId: string;
  /** Of the shipped topics. */
  readonly topicId: string;
  readonly direction: 'higher' | 'lower' | 'none';
}

/** What a name in the table stands for: a known code, or something new. */
export type PlaceChoice = { readonly code: string } | { readonly isNew: true };
export type IndicatorChoice = { readonly id: string } | { readonly isNew: NewIndicator };

/** What is taken where the table has no column for it, or an empty cell; names and words as a cell would have them. */
export interface OwnDefaults {
  readonly place: string;
  readonly indicator: string;
  readonly stage: string;
  readonly year: string;
  readonly unit: string;
  readonly nature: string;
  readonly scope: string;
  /** Title of the document that the figures stand in; empty: the name of the file. */
  readonly source: string;
}

/** How a table is read: guessed, then changed by its reader. Plain data, can be kept and sent to a worker. */
export interface OwnMapping {
  readonly shape: 'long' | 'wide';
  /** The row of the headings, counted from 1; what stands above it is passed over. */
  readonly headerRow: number;
  readonly columns: readonly OwnColumn[];
  /** In a wide table, what the headings of its columns of figures name. */
  readonly across: Across;
  readonly defaults: OwnDefaults;
  /** Choices for names that are not known, or known for several things, by the name as it stands in the table. */
  readonly places: Readonly<Record<string, PlaceChoice>>;
  readonly indicators: Readonly<Record<string, IndicatorChoice>>;
  /** Take every other unknown place as a new one; false: an error. */
  readonly newPlaces: boolean;
  /** Take every other unknown indicator as a new one of this kind; null: an error. */
  readonly newIndicators: NewIndicator | null;
}

export const NO_DEFAULTS: OwnDefaults = {
  place: '',
  indicator: '',
  stage: '',
  year: '',
  unit: '',
  nature: '',
  scope: '',
  source: '',
};

export const PLAIN_INDICATOR: NewIndicator = { unitId: '', stageId: '', topicId: '', direction: 'none' };
