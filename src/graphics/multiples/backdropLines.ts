import { yearOf } from '@/domain/observation';
import type { Series } from '@/query/series';
import type { SceneLine } from '../scene';
import type { TrendLayout } from '../trend/trendLayout';

/** A grey line over less than this share of the years is a stub that says nothing. */
const LEAST_SHARE = 0.25;

type At = readonly [year: number, value: number];

/**
 * Other places as thin grey lines: neighbouring years and nothing else, cut where the scale ends. A lone figure is not
 * drawn: it has a picture of its own.
 */
export function backdropLines(backdrop: readonly Series[], layout: TrendLayout): readonly SceneLine[] {
  return backdrop.flatMap(({ place, links }) => {
    const points: (readonly [number, number | null])[] = [];
    for (const link of links) {
      if (link.kind !== 'line') continue;
      const inside = cut([yearOf(link.from), link.from.value], [yearOf(link.to), link.to.value], layout);
      if (!inside) continue;
      const [from, to] = inside;
      const last = points.at(-1);
      if (last?.[0] !== from[0] || last[1] !== from[1]) {
        if (last) points.push([last[0], null]);
        points.push(from);
      }
      points.push(to);
    }
    const [first, last] = [points[0], points.at(-1)];
    const span = first && last ? last[0] - first[0] : 0;
    return span < (layout.years.to - layout.years.from) * LEAST_SHARE
      ? []
      : [{ id: `behind ${place.code}`, colour: place.colour, width: 1, dashed: false, quiet: true, points }];
  });
}

/** The part of a straight line between two points that lies within the scale of a layout; null when none does. */
export function cut(from: At, to: At, { ticks, years }: TrendLayout): readonly [At, At] | null {
  const [x, y] = [to[0] - from[0], to[1] - from[1]];
  let [enter, leave] = [0, 1];
  const clip = (start: number, delta: number, low: number, high: number): boolean => {
    if (delta === 0) return start >= low && start <= high;
    const [a, b] = [(low - start) / delta, (high - start) / delta];
    enter = Math.max(enter, Math.min(a, b));
    leave = Math.min(leave, Math.max(a, b));
    return enter < leave;
  };
  const inside = clip(from[0], x, years.from - 0.5, years.to + 0.5) && clip(from[1], y, ticks.min, ticks.max);
  if (!inside) return null;
  const at = (share: number): At => [from[0] + x * share, from[1] + y * share];
  return [enter === 0 ? from : at(enter), leave === 1 ? to : at(leave)];
}
