import type { Dataset } from '@/domain/dataset';
import { type Observation, yearOf } from '@/domain/observation';
import { isCity } from '@/domain/place';
import { maxOf, minOf } from '@/lib/extent';
import { formatNumber } from '@/lib/numberFormat';
import { roundTicks, roundTicksFromZero, type Ticks } from '@/lib/numericScale';
import { type AimText, figuresOf } from '@/narrative/targets/aimFigures';
import type { Aim } from '@/query/aims';
import { isResultOf } from '@/query/comparability/sameness';
import { placeLabels } from '../labelPlacement';
import { mark, markRadius } from '../markShapes';
import type { Box, Scene, SceneLabel, SceneMark, SceneSign } from '../scene';
import { line } from '../shape';
import { inkBoxes } from '../shapeBox';

export interface AimSceneSize {
  readonly width: number;
  /** Writes the values of the scale under the row: the last row of an indicator. */
  readonly axis: boolean;
}

const ROW = 38;
const AXIS = 20;
const SIDE = 26;
const MIDDLE = 22;
/** Share of the highest value under which the lowest one makes the scale start at zero. */
const ZERO_SHARE = 0.3;
/** The least that a scale spans, so that a hair's breadth does not look like a gulf: points of a rate, share of a count. */
const LEAST = { points: 4, share: 0.2 };

function widened(values: readonly number[], rate: boolean): readonly [number, number] {
  const [low, high] = [minOf(values), maxOf(values)];
  const room = Math.max(0, (rate ? LEAST.points : Math.abs(high) * LEAST.share) - (high - low)) / 2;
  return [low >= 0 ? Math.max(0, low - room) : low - room, high + room];
}

/** Nearer than this, in pixels, aim and result are one mark: a diamond round a dot. */
const ON_TARGET = 3;

/**
 * The scale that all aims of an indicator and the figures beside them share; null where there is one value only, which
 * a scale would tell nothing about.
 */
export function aimScale(aims: readonly Aim[], text: AimText): Ticks | null {
  const values = aims.flatMap(figuresOf).map(({ value }) => value);
  const [low, high] = widened(values, text.display.rate);
  if (new Set(aims.flatMap(figuresOf)).size < 2) return null;
  const fromZero = low >= 0 && low < high * ZERO_SHARE;
  const ticks = (fromZero ? roundTicksFromZero : roundTicks)(low, high, 3);
  if (!text.display.rate || maxOf(values) > 100 || ticks.max <= 100) return ticks;
  return { ...ticks, max: 100, values: ticks.values.filter((value) => value <= 100) };
}

/**
 * One aim as a row of dots: the aim as its nature's hollow mark, the result as a full dot, both in one where they meet;
 * a figure of another year small, with its year beside it.
 */
export function aimScene(dataset: Dataset, row: Aim, ticks: Ticks, text: AimText, size: AimSceneSize): Scene {
  const height = ROW + (size.axis ? AXIS : 0);
  const plot: Box = { left: SIDE, top: 0, right: size.width - SIDE, bottom: ROW };
  const xOf = (value: number) =>
    plot.left + ((value - ticks.min) / (ticks.max - ticks.min)) * (plot.right - plot.left);
  const place = dataset.place.get(row.aim.placeCode);
  const colour = place?.colour ?? 'ink2';
  const benchmark = place !== undefined && !isCity(place);
  const ends = new Set([row.upper, ...(row.upper ? [row.aim] : [])]);
  const met = meets(row, xOf);

  const shown = figuresOf(row).filter((figure) => !(met && figure === row.aim));
  const marks = shown.map((observation): SceneMark => {
    const axis = {
      value: 'right' as const,
      benchmark: benchmark || observation === row.nearest,
      stub: observation.indicatorId !== row.aim.indicatorId,
      onTarget: met && observation === row.result,
    };
    const drawn = ends.has(observation) ? { ...observation, bound: 'exact' as const } : observation;
    return {
      observation,
      at: { x: xOf(observation.value), y: MIDDLE },
      value: [observation.value, MIDDLE],
      colour,
      shapes: mark(drawn, axis),
      radius: markRadius(observation, axis),
    };
  });
  marks.sort((a, b) => layerOf(a, row) - layerOf(b, row));
  const signs = rangeTie(row, xOf, colour);
  const taken = [...marks, ...signs].flatMap(({ shapes, at }) => inkBoxes(shapes, at));
  return {
    width: size.width,
    height,
    plot,
    x: {
      ...ticks,
      texts: size.axis
        ? new Map(
            ticks.values.map((value, at) => [
              value,
              formatNumber(value, text.display) +
                (text.display.rate && at === ticks.values.length - 1 ? '%' : ''),
            ]),
          )
        : new Map(),
      grid: true,
    },
    y: { min: ROW, max: 0, step: ROW, texts: new Map(), grid: false },
    bands: [],
    rules: [
      {
        from: { x: plot.left, y: MIDDLE },
        to: { x: plot.right, y: MIDDLE },
        tone: 'ghost',
        width: 1,
      },
    ],
    lines: [],
    threads: [],
    bars: [],
    marks,
    signs,
    labels: yearLabels(marks, row, taken, { ...plot, left: 0, right: size.width }),
  };
}

/** The aim above its result, which is the larger, and the small dot of another year above both. */
const layerOf = ({ observation }: SceneMark, { nearest }: Aim): number =>
  observation === nearest ? 2 : observation.nature === 'actual' ? 0 : 1;

/** Whether the result stands on an exact target of one kind with it, so that one mark is drawn for both. */
function meets({ aim, upper, result, state }: Aim, xOf: (value: number) => number): boolean {
  if (!result || upper || !isResultOf(result, aim)) return false;
  if (state !== 'reached' && state !== 'missed') return false;
  return Math.abs(xOf(aim.value) - xOf(result.value)) < ON_TARGET;
}

function rangeTie({ aim, upper }: Aim, xOf: (value: number) => number, colour: string): readonly SceneSign[] {
  if (!upper) return [];
  const length = xOf(upper.value) - xOf(aim.value);
  if (length < 14) return [];
  const tie = line(
    [
      [6, 0],
      [length - 6, 0],
    ],
    1.6,
  );
  return [{ at: { x: xOf(aim.value), y: MIDDLE }, colour, shapes: [tie] }];
}

/** The years of figures that are not of the aim's year. */
function yearLabels(
  marks: readonly SceneMark[],
  { aim }: Aim,
  taken: readonly Box[],
  bounds: Box,
): readonly SceneLabel[] {
  const requests = marks
    .filter(({ observation }) => yearOf(observation) !== yearOf(aim))
    .map(({ observation, at, radius }) => ({
      anchor: at,
      clear: radius,
      lines: [[{ text: yearText(observation), size: 11, bold: false, tone: 'ink3' as const }]],
      sides: ['above', 'aboveLeft', 'aboveRight', 'left', 'right'] as const,
      slide: 0,
    }));
  return placeLabels(requests, taken, [], bounds).filter((label): label is SceneLabel => label !== null);
}

const yearText = (observation: Observation): string => {
  const year = String(yearOf(observation));
  return observation.periodBasis === 'inferred' ? `[${year}]` : year;
};
