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

/** The code of the place whose mark or line lies nearest to a point of a picture; empty when none is within reach. */
export function nearestPlace(scene: Scene, at: Point, reach: number): string {
  const mark = nearestMark(scene, at, reach);
  let nearest = {
    code: mark?.place.code ?? '',
    distance: mark ? Math.hypot(mark.at.x - at.x, mark.at.y - at.y) : reach,
  };
  for (const { place, runs, quiet } of scene.lines)
    for (const run of runs)
      run.slice(1).forEach((to, index) => {
        const distance = fromSegment(at, run[index] ?? to, to) + (quiet ? BEHIND : 0);
        if (distance < nearest.distance) nearest = { code: place.code, distance };
      });
  return nearest.code;
}

/** How much further off a line behind the others counts. */
const BEHIND = 4;

function fromSegment(at: Point, from: Point, to: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : ((at.x - from.x) * dx + (at.y - from.y) * dy) / length;
  const t = Math.max(0, Math.min(1, share));
  return Math.hypot(at.x - from.x - t * dx, at.y - from.y - t * dy);
}
