import { isDoubtful, type Nature, type Observation } from '@/domain/observation';
import { haloOf, px, type Shape, strokes, type ValueAxis } from '../scene/shape';
import { boundShapes } from './markBound';
import { DOUBT_GROWTH, doubtShapes } from './markDoubt';

/** What a mark shows of an observation. */
export type MarkFacts = Pick<Observation, 'nature' | 'period' | 'scope' | 'bound' | 'periodBasis' | 'doubt'>;

/** What a mark must know beside its observation. */
export interface MarkAxis {
  readonly value: ValueAxis;
  /** Provinces and the country: small and plain. */
  readonly benchmark?: boolean;
  /** A figure of a near definition, or one that disagrees with the line: it sits on a dashed stub. */
  readonly stub?: boolean;
  /** An observed figure drawn on its target: a diamond round a dot. */
  readonly onTarget?: boolean;
  /** Pixels from the first year of a several-year period to its last, across the value axis. */
  readonly spanPx?: number;
  /** Whether the period began before the axis does: its line runs out instead of ending in a tick. */
  readonly spanCut?: boolean;
  /** Whether the other figures of the picture say their scope, so that an unstated one must show. */
  readonly scopeMatters?: boolean;
}

export const MARK_HALO = 1.6;
const STROKE = 1.9;

/**
 * The mark of an observation as shapes around the origin: shape says nature, fill period, arrow bound, ring scope,
 * dashed stub definition, brackets an inferred year, a dotted hollow outline a doubt. Colour, which says who, is left to the painter.
 */
export const mark = (observation: MarkFacts, axis: MarkAxis): readonly Shape[] =>
  withHalo(bareMark(observation, axis));

/** A mark without the halo that lifts it off lines. */
export function bareMark(observation: MarkFacts, axis: MarkAxis): readonly Shape[] {
  const core = coreShapes(observation, axis);
  const radius = coreRadius(observation, axis);
  const ring = ringShapes(observation, axis, radius);
  const outer = ring.length > 0 ? radius + 4.6 : radius;
  return [
    ...spanShapes(observation, axis),
    ...(axis.stub ? stubShapes(axis, outer) : []),
    ...ring,
    ...core,
    ...boundShapes(observation.bound, axis.value, outer + bracketRoom(observation, axis)),
    ...(observation.periodBasis === 'inferred' ? bracketShapes(outer) : []),
  ];
}

/** Distance from the centre that a mark keeps clear, in pixels, without arrows and stubs. */
export function markRadius(observation: MarkFacts, axis: MarkAxis): number {
  const radius = coreRadius(observation, axis);
  const ring = ringShapes(observation, axis, radius).length > 0 ? 4.6 : 0;
  const brackets = observation.periodBasis === 'inferred' ? 4 : 0;
  return radius + ring + brackets;
}

function coreRadius(observation: MarkFacts, axis: MarkAxis): number {
  const { nature } = observation;
  if (isDoubtful(observation) && nature === 'actual') return (axis.benchmark ? 2.6 : 4.7) + DOUBT_GROWTH;
  if (axis.onTarget) return axis.benchmark ? 6.2 : 8.2;
  if (axis.benchmark) return nature === 'actual' ? 2.6 : 4.4;
  return nature === 'actual' ? 4.7 : 5.9;
}

/** Puts the halos of shapes beneath them; a lone dot carries its halo as its own border. */
function withHalo(shapes: readonly Shape[]): readonly Shape[] {
  const [only] = shapes;
  if (shapes.length === 1 && only?.kind === 'circle' && only.stroke === 'none') {
    return [{ ...only, r: only.r + MARK_HALO / 2, stroke: 'surface', width: MARK_HALO }];
  }
  return [...shapes.map((shape) => haloOf(shape, MARK_HALO)), ...shapes];
}

function coreShapes(observation: MarkFacts, axis: MarkAxis): readonly Shape[] {
  if (axis.onTarget && !isDoubtful(observation)) {
    const [half, dot, width] = axis.benchmark ? [6.2, 2.6, 1.4] : [8.2, 3.7, 1.8];
    return [diamond(half, width), { kind: 'circle', r: dot, fill: 'ink', stroke: 'none', width: 0 }];
  }
  const part = partSide(observation);
  const outline = outlineOf(observation.nature, axis.benchmark === true);
  if (isDoubtful(observation)) {
    const filled = part && halfFill(observation, axis, part);
    return doubtShapes(outline, filled, axis.benchmark === true);
  }
  if (part === null) return [outline];
  const half = halfFill(observation, axis, part);
  return [{ ...outline, fill: 'surface', stroke: 'ink', width: axis.benchmark ? 1.2 : 1.7 }, half];
}

function outlineOf(nature: Nature, small: boolean): Shape {
  if (nature === 'target') return diamond(small ? 4.4 : 5.9, small ? 1.4 : STROKE);
  if (nature === 'plan') return square(small ? 6 : 8.6, small ? 1.4 : STROKE);
  return { kind: 'circle', r: small ? 2.6 : 4.7, fill: 'ink', stroke: 'none', width: 0 };
}

/** The half of a mark that a part of a year fills; null: the figure is of whole years. */
export function partSide({ period }: MarkFacts): 'left' | 'right' | null {
  if (period.kind === 'half' || period.kind === 'part') return period.startMonth >= 7 ? 'right' : 'left';
  return null;
}

function halfFill({ nature }: MarkFacts, axis: MarkAxis, side: 'left' | 'right'): Shape {
  const r = axis.benchmark
    ? nature === 'actual'
      ? 2.6
      : 4
    : nature === 'actual'
      ? 4.7
      : nature === 'plan'
        ? 4.3
        : 5.9;
  const x = side === 'left' ? -r : r;
  const d =
    nature === 'actual'
      ? `M0,${px(-r)}A${r},${r} 0 0 ${side === 'left' ? 0 : 1} 0,${px(r)}Z`
      : nature === 'target'
        ? `M0,${px(-r)}L${px(x)},0L0,${px(r)}Z`
        : `M0,${px(-r)}H${px(x)}V${px(r)}H0Z`;
  return { kind: 'path', d, fill: 'ink', stroke: 'none', width: 0 };
}

/** The bare shape of a nature, for switches and keys. */
export function natureShapes(nature: Nature): readonly Shape[] {
  return [outlineOf(nature, false)];
}

function diamond(h: number, width: number): Shape {
  return {
    kind: 'path',
    d: `M0,${px(-h)}L${px(h)},0L0,${px(h)}L${px(-h)},0Z`,
    fill: 'surface',
    stroke: 'ink',
    width,
  };
}

function square(side: number, width: number): Shape {
  const h = px(side / 2);
  return { kind: 'path', d: `M${-h},${-h}H${h}V${h}H${-h}Z`, fill: 'surface', stroke: 'ink', width };
}

function ringShapes({ scope }: MarkFacts, axis: MarkAxis, radius: number): readonly Shape[] {
  if (scope === 'whole' || (scope === 'unspecified' && !axis.scopeMatters)) return [];
  const ring: Shape = { kind: 'circle', r: radius + 4, fill: 'surface', stroke: 'ink', width: 1.3 };
  return [scope === 'unspecified' ? { ...ring, dash: [1.3, 2.2] } : ring];
}

function stubShapes(axis: MarkAxis, outer: number): readonly Shape[] {
  const [from, to] = [outer + 3, axis.value === 'up' ? 20 : 16];
  const sides = [-1, 1].map((side): [number, number][] =>
    axis.value === 'up'
      ? [
          [side * from, 0],
          [side * to, 0],
        ]
      : [
          [0, side * from],
          [0, side * to],
        ],
  );
  return [strokes(sides, 1.4, [4, 3])];
}

/** Pixels over which the line of a period that began earlier is dotted. */
const RUNS_OUT = 14;

function spanShapes({ period }: MarkFacts, axis: MarkAxis): readonly Shape[] {
  if (period.kind !== 'years' || !axis.spanPx) return [];
  const far = -axis.spanPx;
  const at = (along: number, across: number): [number, number] =>
    axis.value === 'up' ? [along, across] : [across, along];
  if (axis.spanCut) {
    const near = Math.min(0, far + RUNS_OUT);
    return [strokes([[at(near, 0), at(0, 0)]], 1.6), strokes([[at(far, 0), at(near, 0)]], 1.6, [1.6, 2.4])];
  }
  return [
    strokes(
      [
        [at(far, 0), at(0, 0)],
        [at(far, -4), at(far, 4)],
      ],
      1.6,
    ),
  ];
}

/** Brackets stand left and right of a mark: where values grow to the right, an arrow begins after them. */
const bracketRoom = ({ periodBasis }: MarkFacts, { value }: MarkAxis): number =>
  periodBasis === 'inferred' && value === 'right' ? 5.2 : 0;

function bracketShapes(outer: number): readonly Shape[] {
  const [x, h] = [outer + 4, 7.5];
  const sides = [-1, 1].map((side): [number, number][] => [
    [side * (x - 2.6), -h],
    [side * x, -h],
    [side * x, h],
    [side * (x - 2.6), h],
  ]);
  return [strokes(sides, 1.5)];
}
