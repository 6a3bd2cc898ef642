import { placeLabels, type Side } from '../labelPlacement';
import type { Box, Point } from '../scene';
import { TEXT_SIZE } from './citiesPlot';

/** A mark that is named in the picture. */
export interface NamedMark {
  readonly at: Point;
  /** Half of the mark's width. */
  readonly radius: number;
  readonly text: string;
  readonly bold: boolean;
}

const LABEL = { size: TEXT_SIZE, tone: 'ink1' } as const;

/**
 * Places the names of marks, the most important first, clear of the marks and of each other.
 * @param slide how far a name may move up or down beside its mark, in pixels
 * @returns the offset of the middle of each name's near end from its mark; null: there was no room
 */
export function placeNames(
  marks: readonly NamedMark[],
  sides: readonly Side[],
  slide: number,
  bounds: Box,
): readonly ({ readonly x: number; readonly y: number; readonly align: 'left' | 'center' | 'right' } | null)[] {
  const requests = marks.map(({ at, radius, text, bold }) => ({
    anchor: at,
    clear: radius,
    lines: [[{ ...LABEL, text, bold }]],
    sides,
    slide,
  }));
  const boxes = marks.map(
    ({ at, radius }): Box => ({
      left: at.x - radius,
      right: at.x + radius,
      top: at.y - radius,
      bottom: at.y + radius,
    }),
  );
  return placeLabels(requests, boxes, [], bounds).map((label, index) => {
    const mark = marks[index];
    return label && mark
      ? { x: label.at.x - mark.at.x, y: label.at.y - mark.at.y, align: label.align }
      : null;
  });
}
