import type { ReactNode } from 'react';
import type { Dataset } from '@/domain/dataset';
import type { ThemeName } from '@/graphics/paint/palette';
import type { PanelPair } from '@/query/panel/panelPair';

/** What both pictures of all cities are given. */
export interface CitiesFigureProps {
  readonly dataset: Dataset;
  readonly pair: PanelPair;
  readonly theme: ThemeName;
  readonly tools: ReactNode;
}
