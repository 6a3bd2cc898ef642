import type { Dataset } from '@/domain/dataset';
import type { Indicator } from '@/domain/indicator';
import { isDoubtful, NATURES, type Observation, yearOf } from '@/domain/observation';
import { isCity, type Place } from '@/domain/place';
import { maxOf, minOf } from '@/lib/extent';
import { pairRanges } from '@/query/printedRanges';
import { type Selection, select } from '@/query/selection';
import type { Series } from '@/query/series';
import { mark, markRadius } from '../markShapes';
import type { Point, Scene, SceneLabel, SceneLine, SceneMark, SceneSign, SceneThread } from '../scene';
import { type Shape, strokes } from '../shape';

export interface SmallSize {
  readonly width: number;
  readonly height: number;
}

/** Years that the axis covers at least, so that a lone year does not fill it. */
const FEWEST_YEARS = 4;
const AXIS = 16;
const OTHERS = 'ghost';

/**
 * The small picture of an indicator for one place among others: the place in its colour, the others thin and grey.
 * Its scale is its own. Rates and ratios stand among all places, counts and amounts among places of
 * the same level where there are any.
 * @param emphasised ids of the figures that the picture stands beside: drawn larger
 * @returns null when nothing stands beside the figure: one figure in all, or one printed range
 */
export function inContextScene(
  dataset: Dataset,
  indicator: Indicator,
  place: Place,
  emphasised: ReadonlySet<string>,
  size: SmallSize,
): Scene | null {
  const among = (places: readonly Place[]): Selection | null =>
    select(dataset, {
      indicatorId: indicator.id,
      placeCodes: places.map(({ code }) => code),
      fromYear: null,
      toYear: null,
      natures: NATURES,
      withFamily: false,
    });
  const rate = ['rate', 'ratio'].includes(dataset.unit.get(indicator.unitId)?.kind ?? '');
  const peers = rate ? null : among(dataset.places.filter(({ level }) => level === place.level));
  const selection = peers && !isAlone(peers.observations) ? peers : among(dataset.places);
  if (!selection || isAlone(selection.observations)) return null;
  return sceneOf(selection, place, emphasised, size);
}

function isAlone(observations: readonly Observation[]): boolean {
  const printed = observations.length - pairRanges(observations).length;
  return printed < 2;
}

function sceneOf(
  { series, observations }: Selection,
  place: Place,
  emphasised: ReadonlySet<string>,
  { width, height }: SmallSize,
): Scene {
  const years = yearsOf(observations);
  const values = observations.map(({ value }) => value);
  const [low, high] = [minOf(values), maxOf(values)];
  const room = high > low ? 0 : Math.abs(high) * 0.1 || 1;
  const plot = { left: 12, top: 9, right: width - 12, bottom: height - AXIS - 6 };
  const bare = { step: 1, grid: false, texts: new Map<number, string>() };
  const x = { ...bare, min: years.from, max: years.to };
  const y = { ...bare, min: low - room, max: high + room };
  const at = (one: Observation): Point => ({
    x: plot.left + ((yearOf(one) - x.min) / (x.max - x.min)) * (plot.right - plot.left),
    y: plot.bottom - ((one.value - y.min) / (y.max - y.min)) * (plot.bottom - plot.top),
  });
  const own = series.filter((one) => one.place.code === place.code);
  const others = series.filter((one) => one.place.code !== place.code);
  const foot = height - AXIS + 0.5;
  return {
    width,
    height,
    plot,
    x,
    y,
    bands: [],
    rules: [{ from: { x: 6, y: foot }, to: { x: width - 6, y: foot }, tone: 'ghost', width: 0.5 }],
    lines: [
      ...others.map((one) => lineOf(one, OTHERS, 1)),
      ...own.map((one) => lineOf(one, place.colour, 1.75)),
    ],
    threads: own.flatMap((one) => threadsOf(one, place.colour, at)),
    bars: others.flatMap((one) => dotsOf(one, at)),
    marks: own.flatMap((one) => marksOf(one, place, emphasised, at)),
    signs: [],
    labels: [
      yearLabel(years.from, 'left', { x: 6, y: foot + 8 }),
      yearLabel(years.to, 'right', { x: width - 6, y: foot + 8 }),
    ],
  };
}

const yearLabel = (year: number, align: 'left' | 'right', at: Point): SceneLabel => ({
  at,
  align,
  lines: [[{ text: String(year), size: 11, bold: false, tone: 'ink3' }]],
  halo: false,
});

function yearsOf(observations: readonly Observation[]): { readonly from: number; readonly to: number } {
  const years = observations.map(yearOf);
  const [from, to] = [minOf(years), maxOf(years)];
  const missing = Math.max(0, FEWEST_YEARS - (to - from));
  return { from: from - Math.floor(missing / 2), to: to + Math.ceil(missing / 2) };
}

function lineOf({ place, links }: Series, colour: string, width: number): SceneLine {
  const points = links
    .filter(({ kind }) => kind === 'line')
    .flatMap(({ from, to }): (readonly [number, number | null])[] => [
      [yearOf(from), null],
      [yearOf(from), from.value],
      [yearOf(to), to.value],
    ]);
  return { id: `line ${place.code}`, colour, width, dashed: false, points };
}

function threadsOf({ links }: Series, colour: string, at: (one: Observation) => Point): SceneThread[] {
  return links
    .filter(({ kind }) => kind === 'gap')
    .map(({ from, to }) => ({ from: at(from), to: at(to), colour }));
}

/** Figures of another place that no line joins: dots observed, small hollow marks aimed at. */
function dotsOf({ observations, links }: Series, at: (one: Observation) => Point): SceneSign[] {
  const joined = new Set(links.filter(({ kind }) => kind === 'line').flatMap(({ from, to }) => [from, to]));
  const dot = [
    strokes(
      [
        [
          [0, 0],
          [0, 0],
        ],
      ],
      3.4,
    ),
  ];
  const shapes = (one: Observation) => (one.nature === 'actual' && !isDoubtful(one) ? dot : hollowOf(one));
  return observations
    .filter((one) => !joined.has(one))
    .map((one) => ({ at: at(one), colour: OTHERS, shapes: shapes(one) }));
}

/** The mark of an aim without its paper, so that it hides no line. */
const hollowOf = (one: Observation): readonly Shape[] =>
  mark(bareOf(one), { value: 'up', benchmark: true })
    .filter(({ stroke }) => stroke !== 'surface')
    .map((shape) => ({ ...shape, fill: shape.fill === 'surface' ? 'none' : shape.fill, width: 1 }));

/** A figure without the signs that a small picture has no room for; they stand beside it. */
const bareOf = (one: Observation): Observation => ({
  ...one,
  bound: 'exact',
  periodBasis: 'printed',
  scope: 'whole',
});

function marksOf(
  { observations }: Series,
  place: Place,
  emphasised: ReadonlySet<string>,
  at: (one: Observation) => Point,
): SceneMark[] {
  const many = observations.length > 6;
  return observations
    .filter((one) => !many || one.nature !== 'actual' || isDoubtful(one) || emphasised.has(one.id))
    .map((one): SceneMark => {
      const axis = { value: 'up', benchmark: !(emphasised.has(one.id) && isCity(place)) } as const;
      const bare = bareOf(one);
      return {
        observation: one,
        at: at(one),
        value: [yearOf(one), one.value],
        colour: place.colour,
        shapes: mark(bare, axis),
        radius: markRadius(bare, axis),
      };
    })
    .sort((a, b) => Number(emphasised.has(a.observation.id)) - Number(emphasised.has(b.observation.id)));
}
