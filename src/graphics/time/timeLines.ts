import { yearOf } from '@/domain/observation';
import { isCity } from '@/domain/place';
import type { Link, Series } from '@/query/series/series';
import { breakPoint, breakShapes } from '../glyph/breakMark';
import { clipped, type Point, type Segment } from '../scene/box';
import type { SceneLine, SceneSign } from '../scene/scene';
import type { TimeLayout } from './timeLayout';
import type { TimeLook } from './timeSpec';

/** A faint line over less than this share of the years is a stub that says nothing. */
const LEAST_SHARE = 0.25;

/** A link between two figures in pixels. */
export const segmentOf = ({ from, to }: Link, { at }: TimeLayout): Segment => ({
  from: at(yearOf(from), from.value),
  to: at(yearOf(to), to.value),
});

/** The lines of some series through neighbouring years; none over a gap or a break. */
export const seriesLines = (
  all: readonly Series[],
  layout: TimeLayout,
  { lines }: TimeLook,
): readonly SceneLine[] =>
  all.flatMap(({ place, indicator, links, own }): readonly SceneLine[] => {
    const runs = runsOf(links.filter(({ kind }) => kind === 'line').map((link) => segmentOf(link, layout)));
    if (runs.length === 0) return [];
    const width = isCity(place) ? lines.city : lines.context;
    return [{ id: `${place.code} ${indicator.id}`, place, width, dashed: !own, runs }];
  });

/** Segments as runs of points: one goes on where the last ended. */
export function runsOf(segments: readonly Segment[]): readonly (readonly Point[])[] {
  const runs: Point[][] = [];
  for (const { from, to } of segments) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last?.x === from.x && last.y === from.y) run.push(to);
    else runs.push([from, to]);
  }
  return runs;
}

/** Other places as faint lines, cut where the scale ends. */
export const backdropLines = (all: readonly Series[], layout: TimeLayout): readonly SceneLine[] =>
  all.flatMap(({ place, links }): readonly SceneLine[] => {
    const inside = links
      .filter(({ kind }) => kind === 'line')
      .flatMap((link) => clipped(segmentOf(link, layout), layout.plot) ?? []);
    const [first, last] = [inside[0], inside.at(-1)];
    const { plot } = layout;
    if (!first || !last || last.to.x - first.from.x < (plot.right - plot.left) * LEAST_SHARE) return [];
    return [
      { id: `behind ${place.code}`, place, width: 0.9, dashed: false, quiet: true, runs: runsOf(inside) },
    ];
  });

/** The two slanted ticks where series break. */
export const seriesBreaks = (
  all: readonly Series[],
  layout: TimeLayout,
): readonly { readonly link: Link; readonly sign: SceneSign }[] =>
  all.flatMap(({ place, links }) =>
    links
      .filter(({ kind }) => kind === 'break')
      .map((link) => ({
        link,
        sign: {
          at: breakPoint(link, segmentOf(link, layout)),
          place,
          shapes: breakShapes,
          key: 'broken' as const,
        },
      })),
  );
