/** The pages, in the order of the navigation. */
export const SCREENS = ['home', 'indicator', 'city', 'targets', 'report', 'data'] as const;
export type Screen = (typeof SCREENS)[number];

/** The parts of the page of the data, in the order of its tabs. */
export const SECTIONS = ['coverage', 'sources', 'downloads', 'own', 'glossary', 'changes', 'about'] as const;

/** The pictures of an indicator, in the order of its tabs. */
export const CHART_KINDS = ['trend', 'comparison', 'multiples', 'table', 'cities', 'relation'] as const;

/** Pictures of all prefecture-level cities. */
export const isOfAllCities = (kind: (typeof CHART_KINDS)[number]): kind is 'cities' | 'relation' =>
  kind === 'cities' || kind === 'relation';

/** What each picture of the small multiples stands for. */
export const GRIDS = ['indicator', 'place'] as const;
export type Grid = (typeof GRIDS)[number];

/** Whether each small multiple has a scale of its own or all share one. */
export const SCALES = ['own', 'common'] as const;
export type Scale = (typeof SCALES)[number];

/** The scale of small multiples: places of one measure share theirs unless the reader asks otherwise. */
export const scaleOf = ({ grid, scale }: { readonly grid: Grid; readonly scale: Scale | 'fit' }): Scale => {
  if (scale !== 'fit') return scale;
  return grid === 'place' ? 'common' : 'own';
};

export const THEME_CHOICES = ['auto', 'light', 'dark'] as const;
export type ThemeChoice = (typeof THEME_CHOICES)[number];

/** What the reader of a frame may be given to choose. */
export const FRAME_CONTROLS = ['kind', 'year', 'language'] as const;
export type FrameControl = (typeof FRAME_CONTROLS)[number];

export const SORT_COLUMNS = ['place', 'period', 'value', 'nature', 'bound', 'scope', 'source'] as const;
export type SortColumn = (typeof SORT_COLUMNS)[number];

export interface Sort {
  readonly column: SortColumn;
  readonly descending: boolean;
}
