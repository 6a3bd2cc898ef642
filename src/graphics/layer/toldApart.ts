import { minOf } from '@/lib/extent';
import type { Point } from '../scene/box';
import type { SceneMark } from '../scene/scene';

type Placed = Pick<SceneMark, 'at' | 'place' | 'radius' | 'shapes'>;

/** Nearer than this, in pixels and as a share of both radii, marks of two places would be taken for one. */
const SAME = { least: 4, share: 0.7 };
/** Radius in pixels that a mark counts for at least. */
const LEAST = 3;

const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

/**
 * Marks of different places at one spot, moved to either side so that neither hides the other: by a radius, or by less
 * where the marks of the next year stand close.
 */
export function toldApart<Mark extends Placed>(marks: readonly Mark[]): readonly Mark[] {
  const shown = marks.filter(({ shapes }) => shapes.length > 0);
  const spotOf = spots(shown);
  return marks.map((mark) => {
    const spot = spotOf.get(mark) ?? [];
    const places = [...new Set(spot.map(({ place }) => place.code))];
    if (places.length < 2) return mark;
    const radius = Math.max(LEAST, ...spot.map((one) => one.radius));
    const aside = shown
      .filter((one) => !spot.includes(one) && Math.abs(one.at.y - mark.at.y) < radius * 2)
      .map((one) => Math.abs(one.at.x - mark.at.x))
      .filter((away) => away >= SAME.least);
    const step = minOf([radius * 2, ...aside.map((away) => away / places.length)]);
    const rank = places.indexOf(mark.place.code) - (places.length - 1) / 2;
    return { ...mark, at: { x: mark.at.x + rank * step, y: mark.at.y } };
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
