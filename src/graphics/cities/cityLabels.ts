import type { Side } from '../label/candidates';
import { labelAt, placeLabels } from '../label/placeLabels';
import type { Box, Point } from '../scene/box';
import { TEXT_SIZE } from './citiesPlot';

/** A mark that is named in the picture. */
export interface NamedMark {
  readonly at: Point;
  /** Half of the mark's width. */
  readonly radius: number;
  readonly text: string;
}

const SIDES: readonly Side[] = ['right', 'left', 'above', 'below'];
const LABEL = { size: TEXT_SIZE, tone: 'ink1', bold: true } as const;

/**
 * Places the names of marks, the most important first, clear of the marks and of each other.
 * @returns the offset of the middle of each name's near end from its mark; null: there was no room
 */
export function placeNames(
  marks: readonly NamedMark[],
  bounds: Box,
): readonly ({
  readonly x: number;
  readonly y: number;
  readonly align: 'left' | 'center' | 'right';
} | null)[] {
  const requests = marks.map(({ at, radius, text }) =>
    labelAt({ anchor: at, clear: radius, sides: SIDES, slide: 24 }, [[{ ...LABEL, text }]], {
      leaders: false,
    }),
  );
  const boxes = marks.map(
    ({ at, radius }): Box => ({
      left: at.x - radius,
      right: at.x + radius,
      top: at.y - radius,
      bottom: at.y + radius,
    }),
  );
  const anchors = marks.map(({ at }) => at);
  return placeLabels(requests, { boxes, segments: [], anchors }, bounds).map((label, index) => {
    const mark = marks[index];
    return label && mark
      ? { x: label.at.x - mark.at.x, y: label.at.y - mark.at.y, align: label.align }
      : null;
  });
}
