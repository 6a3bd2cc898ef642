import type { Observation } from '@/domain/observation';
import { isCity, type Place } from '@/domain/place';
import { contradictions } from '@/query/comparability/rivals';
import { keysOfMark } from '../glyph/keyNames';
import { type MarkAxis, mark, markRadius } from '../glyph/markShapes';
import { rangeShapes } from '../glyph/rangeShapes';
import type { Point } from '../scene/box';
import type { SceneMark } from '../scene/scene';
import type { ValueAxis } from '../scene/shape';
import { withReach } from './hitBoxes';
import { lowEnd, onePerMark, targetMet } from './oneMark';
import { toldApart } from './toldApart';

/** Nearer than this, in pixels, a result and its target are one mark: a diamond round a dot. */
const ON_TARGET = 3;

/** What a figure without a mark of its own keeps clear. */
const BARE = 2;

/** Figures of one place, and whether they are of the picture's own indicator. */
export interface MarkGroup {
  readonly place: Place;
  readonly own: boolean;
  readonly observations: readonly Observation[];
}

export interface MarkSpec {
  readonly value: ValueAxis;
  readonly at: (observation: Observation) => Point;
  /** Draws every mark at the size of benchmarks, for pictures too small for full ones. */
  readonly small?: (observation: Observation) => boolean;
  /** Which figures are drawn by their line alone: they can be pointed at, and show no mark. */
  readonly bare?: (observation: Observation) => boolean;
  /** Pixels from the first year of a several-year period to its last. */
  readonly spanPx?: (observation: Observation) => number;
  /** Draws a figure that several sources print once. */
  readonly reprints?: boolean;
  /** Whether the axis begins after a several-year period does. */
  readonly spanCut?: (observation: Observation) => boolean;
}

export interface MarkLayer {
  readonly marks: readonly SceneMark[];
  /** Figures on a dashed stub: of a near definition, or at odds with the line. */
  readonly stubbed: ReadonlySet<Observation>;
  /** What the mark of a figure knew beside it. */
  readonly axisOf: ReadonlyMap<Observation, MarkAxis>;
}

/**
 * The marks of a picture: one for every figure, one for a result with the exact target it stands on, one for the two
 * ends of a printed range. Context lies beneath the cities, and full marks beneath hollow ones, which they would hide.
 */
export function markLayer(groups: readonly MarkGroup[], spec: MarkSpec): MarkLayer {
  const all = groups.flatMap(({ observations }) => observations);
  const rivals = new Set(
    contradictions(all).flatMap(({ held, members }) => members.filter((one) => one !== held)),
  );
  const shared = groups.some(({ own }) => own);
  const scopeMatters = new Set(all.map(({ scope }) => scope)).size > 1;
  const stubbed = new Set(
    groups.flatMap(({ own, observations }) =>
      observations.filter((one) => (!own && shared) || rivals.has(one)),
    ),
  );
  const axisOf = new Map<Observation, MarkAxis>();
  const drawn = groups.flatMap(({ place, observations }) => {
    const city = isCity(place);
    const meets = (one: Observation, other: Observation) =>
      distance(spec.at(one), spec.at(other)) < ON_TARGET;
    return onePerMark(observations, { reprints: spec.reprints === true, ...(city ? { meets } : {}) }).map(
      (one): Drawn => {
        const { observation, also } = one;
        const low = lowEnd(one);
        const met = targetMet(one) !== undefined;
        const axis: MarkAxis = {
          value: spec.value,
          benchmark: !city || spec.small?.(observation) === true,
          stub: stubbed.has(observation),
          onTarget: met,
          scopeMatters,
          spanPx: spec.spanPx?.(observation) ?? 0,
          spanCut: spec.spanCut?.(observation) === true,
        };
        axisOf.set(observation, axis);
        const at = spec.at(observation);
        if (spec.bare?.(observation) && !met)
          return { observation, also: [], place, depth: 0, at, shapes: [], radius: BARE, keys: [] };
        const other = low && spec.at(low);
        const length = other ? Math.abs(spec.value === 'up' ? other.y - at.y : other.x - at.x) : 0;
        return {
          observation,
          also,
          place,
          depth: (city ? 2 : 0) + (observation.nature === 'actual' ? 0 : 1),
          at: other ? { x: (at.x + other.x) / 2, y: (at.y + other.y) / 2 } : at,
          shapes: low ? rangeShapes(low, observation, length, axis) : mark(observation, axis),
          radius: markRadius(observation, axis),
          keys: [
            ...keysOfMark(low ? { ...observation, bound: 'exact' } : observation, axis),
            ...(city ? [] : (['benchmark'] as const)),
          ],
        };
      },
    );
  });
  drawn.sort((a, b) => a.depth - b.depth);
  const marks = toldApart(drawn).map(({ depth: _, ...mark }) => mark);
  return { marks: withReach(marks), stubbed, axisOf };
}

type Drawn = Omit<SceneMark, 'box'> & { readonly depth: number };

const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);
