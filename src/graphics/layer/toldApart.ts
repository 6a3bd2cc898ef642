import { maxOf, minOf } from '@/lib/extent';
import { spread } from '../label/spread';
import type { Point } from '../scene/box';
import type { SceneMark } from '../scene/scene';

type Placed = Pick<SceneMark, 'at' | 'place' | 'radius' | 'shapes'>;

/** Nearer than this, in pixels and as a share of both radii, marks of two places would be taken for one. */
const SAME = { least: 4, share: 0.7 };
/** Pixels from one mark to the next at least. */
const LEAST = 3.3;

const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

/**
 * Marks of different places at one spot, moved up or down so that neither hides the other, in the order of their values:
 * by a radius at most (of five and more by what keeps them apart), by less where another mark of that year stands close.
 * None leaves its year.
 */
export const toldApart = <Mark extends Placed>(marks: readonly Mark[]): readonly Mark[] =>
  movedApart(movedApart(marks));

/** A mark that has moved may have come near another: what has been told apart once is looked at again. */
function movedApart<Mark extends Placed>(marks: readonly Mark[]): readonly Mark[] {
  const shown = marks.filter(({ shapes }) => shapes.length > 0);
  const spotOf = spots(shown);
  return marks.map((mark) => {
    const spot = spotOf.get(mark) ?? [];
    if (new Set(spot.map(({ place }) => place.code)).size < 2) return mark;
    const radii = spot.map((one) => one.radius);
    const room = shown
      .filter((one) => !spot.includes(one) && Math.abs(one.at.x - mark.at.x) < maxOf(radii))
      .map((one) => minOf(spot.map(({ at }) => Math.abs(one.at.y - at.y))) - LEAST)
      .filter((free) => free > 0);
    const most = minOf([maxOf(radii), ...room]);
    const apart = Math.max(LEAST, Math.min(minOf(radii), (most * 2) / (spot.length - 1)));
    const wished = spot.map(({ at }) => at.y);
    const levels = spread(wished, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY, apart);
    return { ...mark, at: { x: mark.at.x, y: levels[spot.indexOf(mark)] ?? mark.at.y } };
  });
}

const isSame = (a: Placed, b: Placed): boolean =>
  distance(a.at, b.at) < Math.max(SAME.least, (a.radius + b.radius) * SAME.share);

/** The marks that share a spot with each, directly or through others of one year. */
function spots<Mark extends Placed>(marks: readonly Mark[]): ReadonlyMap<Mark, readonly Mark[]> {
  const found = new Map<Mark, readonly Mark[]>();
  for (const mark of marks) {
    const near = marks.filter((one) => Math.abs(one.at.x - mark.at.x) < 1 && isSame(one, mark));
    const joined = new Set([mark, ...near.flatMap((one) => found.get(one) ?? [])]);
    for (const one of joined) found.set(one, [...joined]);
  }
  return found;
}
