import type { Point } from './box';
import type { Scene, SceneMark } from './scene';

/** The mark nearest to a point of a picture; null when none is within reach. */
export function nearestMark({ marks }: Scene, { x, y }: Point, reach: number): SceneMark | null {
  let found: { readonly mark: SceneMark; readonly distance: number } | null = null;
  for (const mark of marks) {
    const distance = Math.hypot(mark.at.x - x, mark.at.y - y);
    if (distance <= (found?.distance ?? reach)) found = { mark, distance };
  }
  return found?.mark ?? null;
}
