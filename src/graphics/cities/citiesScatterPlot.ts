import type { PlaceColour } from '@/domain/placeColour';
import { maxOf, minOf } from '@/lib/extent';
import type { DisplayUnit } from '@/lib/numberFormat';
import type { NamedCity } from '@/query/panel/namedCities';
import { isOnLog } from '@/query/panel/panelScale';
import type { Relation, RelationDot, RelationFrame, RelationSide } from '@/query/panel/relation';
import { type AxisRange, axisRange } from '../scale/axisRange';
import { type CitiesPlot, isInPlot, pixelOf, roomOfTicks } from './citiesPlot';
import type { PlacedFigure } from './placedFigures';

/** What the scatter of all cities by two measures is drawn from. */
export interface CitiesScatterSpec {
  readonly relation: Relation;
  readonly frame: RelationFrame;
  readonly named: readonly NamedCity[];
  /** The colours of the provinces that are told apart, by code. */
  readonly provinces: ReadonlyMap<string, PlaceColour>;
  readonly display: { readonly x: DisplayUnit; readonly y: DisplayUnit };
  readonly language: 'zh' | 'en';
  readonly width: number;
  readonly height: number;
  /** How long the dots take from year to year, in milliseconds; 0: they jump. */
  readonly pace: number;
}

const ROOM = { top: 10, right: 14, bottom: 26 };
const TICKS = { x: 7, y: 7, narrow: 4 };
const NARROW = 500;
/** A ratio that is so many times higher in one city than in another has a log scale, as counts and amounts have. */
const MANIFOLD = 8;
const RADIUS = { least: 2.5, most: 20, unknown: 3.5, named: 5 };

/** Whether a measure stands on a log scale: equal steps are equal multiples. */
function standsOnLog({ unit }: RelationSide, values: readonly number[]): boolean {
  if (isOnLog(unit)) return true;
  const least = minOf(values);
  return unit.kind === 'ratio' && least > 0 && maxOf(values) >= least * MANIFOLD;
}

/** Plot and axes; the axes cover every year, so that what moves from year to year are the cities. */
export function citiesScatterPlot({ relation, display, width, height }: CitiesScatterSpec): CitiesPlot {
  const dots = relation.frames.flatMap((frame) => frame.dots);
  const rangeOf = (side: 'x' | 'y', most: number): AxisRange => {
    const values = dots.map((dot) => dot[side].value);
    return axisRange(values, standsOnLog(relation[side], values), most);
  };
  const x = rangeOf('x', width < NARROW ? TICKS.narrow : TICKS.x);
  const y = rangeOf('y', TICKS.y);
  const box = {
    left: roomOfTicks(y, display.y),
    right: width - ROOM.right,
    top: ROOM.top,
    bottom: height - ROOM.bottom,
  };
  return { width, height, box, x, y };
}

/** Half of a dot's width: its area stands for the registered population, on the same scale in every year. */
export function radiusOf({ relation, named, width }: CitiesScatterSpec): (dot: RelationDot) => number {
  const dots = relation.frames.flatMap((frame) => frame.dots);
  const largest = maxOf([1, ...dots.map(({ population }) => population?.value ?? 0)]);
  const most = width < NARROW ? RADIUS.most * 0.7 : RADIUS.most;
  const known = new Set(named.map(({ code }) => code));
  return ({ population, city }) => {
    const least = known.has(city.code) ? RADIUS.named : RADIUS.least;
    if (!population) return Math.max(least, RADIUS.unknown);
    return Math.max(least, Math.sqrt(population.value / largest) * most);
  };
}

/** The cities of the year, where they stand; those that a log scale has no place for are left out. */
export function placedOnScatter(spec: CitiesScatterSpec, plot: CitiesPlot): readonly PlacedFigure[] {
  const radius = radiusOf(spec);
  return spec.frame.dots
    .filter(({ x, y }) => isInPlot(plot, [x.value, y.value]))
    .map((dot) => ({
      code: dot.city.code,
      year: spec.frame.year,
      at: pixelOf(plot, [dot.x.value, dot.y.value]),
      radius: radius(dot),
    }));
}
