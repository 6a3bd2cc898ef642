import { maxOf, minOf } from '@/lib/extent';
import type { Box, Point } from './box';
import type { Shape } from './shape';

/** The boxes, in pixels of the picture, of what some shapes show in ink: labels must not cover them. */
export function inkBoxes(shapes: readonly Shape[], at: Point): readonly Box[] {
  return shapes
    .filter(({ fill, stroke }) => fill === 'ink' || stroke === 'ink')
    .flatMap((shape) => {
      const parts = shape.kind === 'circle' ? [circlePoints(shape.r)] : strokesOf(shape.d).map(pathPoints);
      return parts.map((points) => boxOf(points, shape.width / 2, at));
    });
}

const strokesOf = (d: string): readonly string[] => d.split(/(?=M)/);

function boxOf(points: readonly Pair[], edge: number, at: Point): Box {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return {
    left: at.x + minOf(xs) - edge,
    right: at.x + maxOf(xs) + edge,
    top: at.y + minOf(ys) - edge,
    bottom: at.y + maxOf(ys) + edge,
  };
}

type Pair = readonly [number, number];

const circlePoints = (r: number): readonly Pair[] => [
  [-r, -r],
  [r, r],
];

/** The corners of path data made of absolute M, L, H, V, Q, A and Z; an arc counts by its ends. */
function pathPoints(d: string): readonly Pair[] {
  let [x, y] = [0, 0];
  return [...d.matchAll(/([MLHVQA])([^MLHVQAZ]*)/g)].flatMap(([, command, rest = '']) => {
    const numbers = rest
      .split(/[\s,]+/)
      .filter(Boolean)
      .map(Number);
    const last = numbers.at(-1) ?? 0;
    if (command === 'H') x = last;
    else if (command === 'V') y = last;
    else [x, y] = [numbers.at(-2) ?? 0, last];
    const bend: readonly Pair[] = command === 'Q' ? [[numbers[0] ?? 0, numbers[1] ?? 0]] : [];
    return [...bend, [x, y] as const];
  });
}
