import type { Box, Point } from '../scene/box';

/** A figure of a city where it stands in the picture. */
export interface PlacedFigure {
  readonly code: string;
  readonly year: number;
  readonly at: Point;
  /** Half of its mark's width, in pixels. */
  readonly radius: number;
}

/**
 * The figure that the pointer is at.
 * @param reach how far from the edge of its mark the pointer may be, in pixels
 * @param across what a pixel to the side counts: less than one where figures stand in columns
 */
export function nearestFigure(
  placed: readonly PlacedFigure[],
  pointer: Point,
  reach: number,
  across = 1,
): PlacedFigure | null {
  let nearest: { readonly figure: PlacedFigure; readonly away: number } | null = null;
  for (const figure of placed) {
    const { at, radius } = figure;
    const away = Math.hypot((at.x - pointer.x) * across, at.y - pointer.y) - radius;
    if (away <= reach && (nearest === null || away < nearest.away)) nearest = { figure, away };
  }
  return nearest?.figure ?? null;
}

/** Codes of the cities that have a figure in a frame drawn over the picture, each once. */
export function citiesWithin(placed: readonly PlacedFigure[], frame: Box): readonly string[] {
  const inside = placed.filter(
    ({ at }) => at.x >= frame.left && at.x <= frame.right && at.y >= frame.top && at.y <= frame.bottom,
  );
  return [...new Set(inside.map(({ code }) => code))];
}
