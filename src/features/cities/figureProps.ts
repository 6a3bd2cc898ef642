import type { ReactNode } from 'react';
import type { Dataset } from '@/domain/dataset';
import type { ThemeName } from '@/graphics/paint/palette';
import type { CitiesText } from '@/narrative/cities/citiesText';
import type { CitiesTaken } from '@/publish/citiesFile';
import type { PanelPair } from '@/query/panel/panelPair';

/** What stands around a picture of all cities. */
export interface CitiesSurround {
  /** The views of the indicator. */
  readonly views?: ReactNode;
  /** The tools at the end of the choices, for what can be taken from the picture; null: nothing yet. */
  readonly tools: (taken: CitiesTaken | null) => ReactNode;
  /** In another page's frame: the picture alone, with its words, its table and what can be taken. */
  readonly alone?: (
    text: CitiesText,
    picture: ReactNode,
    table: ReactNode,
    taken: CitiesTaken | null,
  ) => ReactNode;
  /** There the height of the picture with its key, in pixels; 0 before it is known. */
  readonly height?: number;
}

/** What both pictures of all cities are given. */
export interface CitiesFigureProps {
  readonly dataset: Dataset;
  readonly pair: PanelPair;
  readonly theme: ThemeName;
  readonly around: CitiesSurround;
}
