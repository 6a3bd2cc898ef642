import { textWidth } from '@/lib/textWidth';
import type { SceneLabel, TextRun } from '../scene/scene';

/** A name that wants to stand over or under a point. */
export interface RowName {
  readonly run: TextRun;
  readonly x: number;
  readonly place?: NonNullable<SceneLabel['place']>;
}

const GAP = 10;
/** A name further than this from its point has a hairline to it. */
const TOUCHES = 12;

/**
 * Names in one row, each as near to its point as the others let it, in the order of the points.
 * @param y the middle of the row
 * @param foot where the hairlines of names that had to move end
 * @returns null where the row has no room for all
 */
export function nameRow(
  names: readonly RowName[],
  y: number,
  foot: number,
  bounds: { readonly left: number; readonly right: number },
): readonly SceneLabel[] | null {
  const sorted = [...names].sort((a, b) => a.x - b.x);
  const widths = sorted.map(({ run }) => textWidth(run.text, run.size, run.bold));
  const sum = widths.reduce((total, width) => total + width + GAP, -GAP);
  if (sum > bounds.right - bounds.left - 2 * EDGE) return null;
  const middles = sorted.map(({ x }) => x);
  for (let round = 0; round < ROUNDS; round += 1)
    for (let at = 1; at < middles.length; at += 1) {
      const apart = ((widths[at - 1] ?? 0) + (widths[at] ?? 0)) / 2 + GAP;
      const push = (apart - ((middles[at] ?? 0) - (middles[at - 1] ?? 0))) / 2;
      if (push <= 0) continue;
      middles[at - 1] = (middles[at - 1] ?? 0) - push;
      middles[at] = (middles[at] ?? 0) + push;
    }
  clamp(middles, widths, bounds);
  return sorted.map(({ run, x, place }, at): SceneLabel => {
    const middle = middles[at] ?? x;
    const away = Math.abs(middle - x) > TOUCHES;
    const inner = middle + Math.sign(x - middle) * Math.min((widths[at] ?? 0) / 2 - 4, Math.abs(x - middle));
    const edge = y + Math.sign(foot - y) * (run.size / 2 + 1);
    return {
      at: { x: middle, y },
      align: 'center',
      lines: [[run]],
      halo: true,
      ...(place ? { place } : {}),
      ...(away ? { leader: { from: { x, y: foot }, to: { x: inner, y: edge } } } : {}),
    };
  });
}

const ROUNDS = 60;
const EDGE = 1;

function clamp(
  middles: number[],
  widths: readonly number[],
  { left, right }: { left: number; right: number },
) {
  let from = left + EDGE;
  middles.forEach((middle, at) => {
    const half = (widths[at] ?? 0) / 2;
    middles[at] = Math.max(middle, from + half);
    from = (middles[at] ?? 0) + half + GAP;
  });
  let to = right - EDGE;
  for (let at = middles.length - 1; at >= 0; at -= 1) {
    const half = (widths[at] ?? 0) / 2;
    middles[at] = Math.min(middles[at] ?? 0, to - half);
    to = (middles[at] ?? 0) - half - GAP;
  }
}
