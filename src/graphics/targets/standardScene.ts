import type { Dataset } from '@/domain/dataset';
import type { Observation } from '@/domain/observation';
import { maxOf, minOf } from '@/lib/extent';
import { formatNumber } from '@/lib/numberFormat';
import { roundTicks } from '@/lib/numericScale';
import { BESIDE_GRID } from '@/narrative/referenceLines';
import type { AimText } from '@/narrative/targets/aimFigures';
import type { StandardAnswer } from '@/query/standards';
import { mark, markRadius } from '../glyph/markShapes';
import type { Box, Scene, SceneMark } from '../scene/scene';

const ROW = 38;
const AXIS = 20;
const SIDE = 26;
const MIDDLE = 22;

/** Every figure that stands beside a standard: the country's first. */
export const figuresBeside = ({ result, nearest, references }: StandardAnswer): readonly Observation[] =>
  [result, nearest, ...references].filter((figure) => figure !== null);

/**
 * A standard as an upright thin line, with the figures beside it as small dots of their places, none of which it is
 * drawn for; null where there are none.
 */
export function standardScene(
  dataset: Dataset,
  answer: StandardAnswer,
  text: AimText,
  width: number,
): Scene | null {
  const figures = figuresBeside(answer);
  if (figures.length === 0) return null;
  const level = answer.standard.value;
  const values = [level, ...figures.map(({ value }) => value)];
  const ticks = roundTicks(minOf(values), maxOf(values), 3);
  const plot: Box = { left: SIDE, top: 0, right: width - SIDE, bottom: ROW };
  const xOf = (value: number) =>
    plot.left + ((value - ticks.min) / (ticks.max - ticks.min)) * (plot.right - plot.left);
  const marks = [...figures].reverse().flatMap((observation): SceneMark[] => {
    const place = dataset.place.get(observation.placeCode);
    if (!place) return [];
    const axis = { value: 'right' as const, benchmark: true };
    return [
      {
        observation,
        at: { x: xOf(observation.value), y: MIDDLE },
        value: [observation.value, MIDDLE],
        colour: place.colour,
        shapes: mark(observation, axis),
        radius: markRadius(observation, axis),
      },
    ];
  });
  const x = xOf(level) + (ticks.values.includes(level) ? BESIDE_GRID : 0);
  const last = ticks.values.length - 1;
  return {
    width,
    height: ROW + AXIS,
    plot,
    x: {
      ...ticks,
      texts: new Map(
        ticks.values.map((value, at) => [
          value,
          formatNumber(value, text.display) + (text.display.rate && at === last ? '%' : ''),
        ]),
      ),
      grid: true,
    },
    y: { min: ROW, max: 0, step: ROW, texts: new Map(), grid: false },
    bands: [],
    rules: [
      { from: { x: plot.left, y: MIDDLE }, to: { x: plot.right, y: MIDDLE }, tone: 'ghost', width: 1 },
      { from: { x, y: 4 }, to: { x, y: plot.bottom }, tone: 'ink2', width: 1.2 },
    ],
    lines: [],
    threads: [],
    bars: [],
    marks,
    signs: [],
    labels: [],
  };
}
