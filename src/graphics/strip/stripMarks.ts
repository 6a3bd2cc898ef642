import type { PanelFigure } from '@/domain/panel';
import type { NamedCity } from '@/query/panel/namedCities';
import type { Point } from '../scene/box';
import type { Shape } from '../scene/shape';

/** A city's dot in a lane. */
export interface LaneMark {
  readonly figure: PanelFigure;
  /** Undefined: one of the others. */
  readonly city: NamedCity | undefined;
  readonly at: Point;
  readonly radius: number;
}

/** Where the parts of a lane stand. */
export interface LanePlace {
  readonly top: number;
  /** Middle of the row of names over the dots. */
  readonly names: number;
  readonly middle: number;
  /** Half of the height of the dots. */
  readonly half: number;
}

export const dotShape = (radius: number, edge: number): Shape => ({
  kind: 'circle',
  r: radius,
  fill: 'ink',
  stroke: 'surface',
  width: edge,
});

/** The colour token of a named city: ink for one that the reader added. */
export const ownColour = ({ colour }: NamedCity): string => (colour === 'other' ? 'ink1' : colour);
