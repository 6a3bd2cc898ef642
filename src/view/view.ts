import type { Language } from '@/domain/localized';
import type { Nature } from '@/domain/observation';
import type { ComparisonYear } from '@/query/comparisonRows';

export const CHART_KINDS = ['trend', 'comparison', 'table'] as const;
export type ChartKind = (typeof CHART_KINDS)[number];

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
  readonly kind: ChartKind;
  /** Empty: every stage. */
  readonly stageId: string;
  /** Empty: every theme. */
  readonly themeId: string;
  readonly indicatorId: string;
  readonly placeCodes: readonly string[];
  readonly fromYear: number | null;
  readonly toYear: number | null;
  readonly natures: readonly Nature[];
  readonly withFamily: boolean;
  readonly comparisonYear: ComparisonYear;
  /** The chosen figure; empty: none. */
  readonly observationId: string;
  readonly sort: Sort;
  readonly language: Language;
  readonly theme: ThemeChoice;
  readonly embed: boolean;
}

/** The opening view: an indicator with many years and several places. */
export const OPENING_VIEW: View = {
  kind: 'trend',
  stageId: 'preschool',
  themeId: '',
  indicatorId: 'preschool-gross-enrolment-ratio',
  placeCodes: ['360100', '360700', '361000', '440700', '360000', '440000', '100000'],
  fromYear: null,
  toYear: null,
  natures: ['actual', 'target', 'plan'],
  withFamily: false,
  comparisonYear: 'latest',
  observationId: '',
  sort: { column: 'place', descending: false },
  language: 'zh',
  theme: 'auto',
  embed: false,
};
