import { labelSize } from '../label/placeLabels';
import type { Box, SceneLabel } from '../scene/scene';

/** The area that a label covers, in pixels. */
export function labelBox({ at, align, lines }: SceneLabel): Box {
  const { width, height } = labelSize(lines);
  const left = align === 'left' ? at.x : align === 'right' ? at.x - width : at.x - width / 2;
  return { left, right: left + width, top: at.y - height / 2 + 1, bottom: at.y + height / 2 - 1 };
}

/** A box with some pixels more on each side. */
export const grown = (box: Box, x: number, y: number): Box => ({
  left: box.left - x,
  right: box.right + x,
  top: box.top - y,
  bottom: box.bottom + y,
});
