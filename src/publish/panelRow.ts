import type { PanelFigure } from '@/domain/panel';
import type { Unit } from '@/domain/unit';
import type { PanelChoice } from '@/query/panel/panelChoice';

/** A figure of a city in a picture of all cities. */
export interface PanelRow {
  readonly choice: PanelChoice;
  readonly unit: Unit;
  readonly figure: PanelFigure;
}

/** What the figures were set against: the year that is 100, and the index of a figure, where it has one. */
export interface PanelIndices {
  readonly baseYear: number;
  readonly of: (figure: PanelFigure) => number | undefined;
}
