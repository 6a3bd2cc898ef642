import type { Language } from '@/domain/localized';
import type { Nature } from '@/domain/observation';
import type { Grade, SourceKind } from '@/domain/source';
import { AIM_STATES, type AimState } from '@/query/aims';
import type { ComparisonYear } from '@/query/comparisonRows';
import { type Measure, PLAIN } from '@/query/measure';

/** The pages, in the order of the navigation. */
export const SCREENS = [
  'overview',
  'explore',
  'compare',
  'multiples',
  'targets',
  'coverage',
  'sources',
] as const;
export type Screen = (typeof SCREENS)[number];

/** The pictures of Explore. */
export const CHART_KINDS = ['trend', 'comparison', 'cities', 'relation', 'table'] as const;
export type ChartKind = (typeof CHART_KINDS)[number];

/** Pictures of all prefecture-level cities. */
export const isOfAllCities = (kind: ChartKind): kind is 'cities' | 'relation' =>
  kind === 'cities' || kind === 'relation';

/** What each picture of the small multiples stands for. */
export const GRIDS = ['indicator', 'place'] as const;
export type Grid = (typeof GRIDS)[number];

export const SCALES = ['own', 'common'] as const;
/** Whether each small multiple has a scale of its own or all share one. */
export type Scale = (typeof SCALES)[number];

export const AIM_FILTERS = ['all', ...AIM_STATES] as const;
export type AimFilter = 'all' | AimState;

export const THEME_CHOICES = ['auto', 'light', 'dark'] as const;
export type ThemeChoice = (typeof THEME_CHOICES)[number];

export const SORT_COLUMNS = ['place', 'period', 'value', 'nature', 'bound', 'scope', 'source'] as const;
export type SortColumn = (typeof SORT_COLUMNS)[number];

export interface Sort {
  readonly column: SortColumn;
  readonly descending: boolean;
}

/** All that the reader has chosen; nothing that can be derived. */
export interface View {
  readonly screen: Screen;
  readonly kind: ChartKind;
  /** Empty: every stage. */
  readonly stageId: string;
  /** Empty: every theme. */
  readonly topicId: string;
  readonly indicatorId: string;
  /** Null: every place that the dataset has. */
  readonly placeCodes: readonly string[] | null;
  readonly fromYear: number | null;
  readonly toYear: number | null;
  readonly natures: readonly Nature[];
  readonly withFamily: boolean;
  /** Only figures that are strictly the same kind of thing. */
  readonly strict: boolean;
  /** The published figures themselves, or a measure derived from them. */
  readonly measure: Measure;
  readonly comparisonYear: ComparisonYear;
  /** Among all cities: the measure across, and after a colon the rate shown of the indicator; empty: the opening ones. */
  readonly secondMeasure: string;
  /** The place that every picture brings forward; empty: none. */
  readonly focusPlace: string;
  readonly grid: Grid;
  readonly scale: Scale;
  readonly aimFilter: AimFilter;
  /** Compare: each place's newest figures only, rather than all that were published. */
  readonly latestOnly: boolean;
  /** The document whose page is open; empty: the list of them. */
  readonly sourceId: string;
  /** The list of documents: of one kind only; empty: any. Its place is `focusPlace`. */
  readonly sourceKind: SourceKind | '';
  /** The list of documents: of one grade only; empty: any. */
  readonly sourceGrade: Grade | '';
  /** The list of documents: words that each must have. */
  readonly sourceWords: string;
  /** Coverage: indicators whose years are unfolded, and stages whose lone figures are. */
  readonly unfolded: readonly string[];
  /** The chosen figure; empty: none. */
  readonly observationId: string;
  readonly sort: Sort;
  readonly language: Language;
  readonly theme: ThemeChoice;
  readonly embed: boolean;
}

/** The opening view: the overview of a stage with many years and several places. */
export const OPENING_VIEW: View = {
  screen: 'overview',
  kind: 'trend',
  stageId: 'preschool',
  topicId: '',
  indicatorId: 'preschool-gross-enrolment-ratio',
  placeCodes: null,
  fromYear: null,
  toYear: null,
  natures: ['actual', 'target', 'plan'],
  withFamily: false,
  strict: false,
  measure: PLAIN,
  comparisonYear: 'latest',
  secondMeasure: '',
  focusPlace: '',
  grid: 'indicator',
  scale: 'own',
  aimFilter: 'all',
  latestOnly: false,
  sourceId: '',
  sourceKind: '',
  sourceGrade: '',
  sourceWords: '',
  unfolded: [],
  observationId: '',
  sort: { column: 'place', descending: false },
  language: 'zh',
  theme: 'auto',
  embed: false,
};
