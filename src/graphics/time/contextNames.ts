import { maxOf, minOf } from '@/lib/extent';
import type { ChartText } from '@/narrative/chartText';
import type { Candidate } from '../label/candidates';
import { type LabelLines, labelSize, plainRun } from '../label/labelText';
import type { LabelRequest } from '../label/placeLabels';
import type { Point } from '../scene/box';
import type { TimeLayout } from './timeLayout';
import type { ContextBehind } from './timeSpec';

/** The edges of the middle half in pixels, year by year. */
export interface Band {
  readonly upper: readonly Point[];
  readonly lower: readonly Point[];
}

/** Pixels from the edge of the band to words beside it, and how far above the plot words stand that a line leads to. */
const EDGE = 2;
const OVER = 8;
/** How deep in the band a line to its name begins, how near the name it ends, and what one costs that looks like an axis. */
const LEADER = { deep: 4, gap: 2, atEdge: 60 };

/**
 * What the pale band is, where no line runs if that can be: in the band, else right under it or above it, else above the
 * plot with a line to it.
 */
export function bandName(
  bands: readonly Band[],
  { last }: ContextBehind,
  { plot }: TimeLayout,
  { wording }: ChartText,
): LabelRequest {
  const words = [[plainRun(wording.ui.indicatorPage.band(last.count), 'ink2')]];
  const { width, height } = labelSize(words);
  const half = { x: width / 2, y: height / 2 };
  const places = bands.flatMap(({ upper, lower }) =>
    upper.map(({ x }, at) => {
      const [left, right] = [x - half.x, x + half.x];
      const whole = left >= (upper[0]?.x ?? x) && right <= (upper.at(-1)?.x ?? x);
      return {
        x,
        whole,
        cost: at * 0.01,
        over: within(upper, left, right),
        under: within(lower, left, right),
      };
    }),
  );
  const at = (x: number, y: number, cost: number): Candidate => ({
    at: { x, y },
    align: 'center',
    lines: words,
    cost,
  });
  const inside = () =>
    places.flatMap(({ x, whole, cost, over, under }) => {
      const [top, bottom] = [maxOf(over) + half.y, minOf(under) - half.y];
      if (!whole || top > bottom) return [];
      return [0.5, 0.25, 0.75, 0, 1].map((share, step) => at(x, top + (bottom - top) * share, cost + step));
    });
  const beside = () =>
    places.flatMap(({ x, cost, over, under }) => [
      ...(under.length > 0 ? [at(x, maxOf(under) + half.y + EDGE, cost)] : []),
      ...(over.length > 0 ? [at(x, minOf(over) - half.y - EDGE, cost + 0.5)] : []),
    ]);
  const above = () =>
    bands.flatMap(({ upper, lower }) =>
      upper.flatMap((edge, order): readonly Candidate[] => {
        const x = Math.min(Math.max(edge.x, plot.left + half.x + EDGE), plot.right - half.x);
        const to = { x: edge.x, y: plot.top - OVER + half.y + LEADER.gap };
        const middle = (edge.y + (lower[order]?.y ?? edge.y)) / 2;
        const from = { x: edge.x, y: Math.min(edge.y + LEADER.deep, middle) };
        const atEdge = order === 0 || order === upper.length - 1 ? LEADER.atEdge : 0;
        return [{ ...at(x, plot.top - OVER, from.y - to.y + atEdge), leader: { from, to } }];
      }),
    );
  return { candidates: [inside, beside, above, inside, beside], clean: 2 };
}

/** Heights of an edge between two places: at both and at each year between; none where it does not reach. */
function within(edge: readonly Point[], left: number, right: number): readonly number[] {
  const heights: number[] = [];
  edge.forEach((to, at) => {
    if (to.x >= left && to.x <= right) heights.push(to.y);
    const from = edge[at - 1];
    if (!from) return;
    for (const x of [left, right])
      if (from.x < x && x < to.x) heights.push(from.y + ((to.y - from.y) * (x - from.x)) / (to.x - from.x));
  });
  return heights;
}

/** How far the name of the thin lines stands from one of them. */
const BESIDE_LINE = 13;

/** What the thin lines are, beside the lowest or the highest of them, where no line runs if that can be. */
export function othersName(
  points: readonly Point[],
  count: number,
  { province }: ContextBehind,
  { wording, language }: ChartText,
): LabelRequest {
  const name = province?.name[language] ?? '';
  const words: LabelLines = [[plainRun(wording.ui.indicatorPage.others(name, count), 'ink2')]];
  const beside = [...points].sort((a, b) => b.y - a.y);
  const candidates = (most: number) => () =>
    [beside.slice(0, most), beside.slice(-most)].flatMap((some, side) =>
      some.map(
        ({ x, y }, at): Candidate => ({
          at: { x, y: y + (side === 0 ? BESIDE_LINE : -BESIDE_LINE) },
          align: 'center',
          lines: words,
          cost: at * 0.1 + side,
        }),
      ),
    );
  return { candidates: [candidates(60), candidates(24)], clean: 1 };
}
