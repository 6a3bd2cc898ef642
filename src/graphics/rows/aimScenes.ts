import { type Observation, yearOf } from '@/domain/observation';
import { type AimText, figuresOf } from '@/narrative/targets/aimFigures';
import type { Aim } from '@/query/aims/aims';
import type { StandardAnswer } from '@/query/aims/standards';
import { type ValueTicks, valueTicks } from '../scale/valueTicks';
import type { Scene } from '../scene/scene';
import { smallRow } from './smallRow';

export interface AimSceneSize {
  readonly width: number;
  /** Writes the values of the scale under the row: the last row of an indicator. */
  readonly axis: boolean;
}

const ticksOver = (values: readonly number[], { display }: AimText): ValueTicks =>
  valueTicks({ values, display, zero: 'near', intervals: [3] });

/**
 * The scale that all aims of an indicator and the figures beside them share; null where there is one figure only, which
 * a scale would tell nothing about.
 */
export function aimTicks(aims: readonly Aim[], text: AimText): ValueTicks | null {
  const figures = [...new Set(aims.flatMap(figuresOf))];
  if (figures.length < 2) return null;
  return ticksOver(
    figures.map(({ value }) => value),
    text,
  );
}

/**
 * One aim as a row of marks: the aim as its nature's hollow mark, the result as a full dot, both in one where they meet;
 * a figure of another year small, with its year beside it.
 */
export function aimScene(row: Aim, ticks: ValueTicks, text: AimText, size: AimSceneSize): Scene {
  const { aim, nearest } = row;
  const place = text.dataset.place.get(aim.placeCode);
  const figures = figuresOf(row);
  const scene = smallRow({
    groups: [true, false].flatMap((own) => {
      const observations = figures.filter(({ indicatorId }) => (indicatorId === aim.indicatorId) === own);
      return place && observations.length > 0 ? [{ place, own, observations }] : [];
    }),
    ticks,
    text,
    ...size,
    small: (one) => one === nearest,
    words: (one) => (yearOf(one) === yearOf(aim) ? '' : yearText(one)),
  });
  return {
    ...scene,
    marks: scene.marks.map((mark) =>
      mark.observation === nearest ? { ...mark, keys: [...mark.keys, 'otherYear' as const] } : mark,
    ),
  };
}

const yearText = (observation: Observation): string => {
  const year = String(yearOf(observation));
  return observation.periodBasis === 'inferred' ? `[${year}]` : year;
};

/** Every figure that stands beside a standard: the country's first. */
export const figuresBeside = ({ result, nearest, references }: StandardAnswer): readonly Observation[] =>
  [result, nearest, ...references].filter((figure) => figure !== null);

/**
 * A standard as an upright thin line, with the figures beside it as small marks of their places, none of which it is
 * drawn for; null where there are none.
 */
export function standardScene(answer: StandardAnswer, text: AimText, width: number): Scene | null {
  const figures = figuresBeside(answer);
  if (figures.length === 0) return null;
  const { value } = answer.standard;
  return smallRow({
    groups: [...figures].reverse().flatMap((figure) => {
      const place = text.dataset.place.get(figure.placeCode);
      return place ? [{ place, own: true, observations: [figure] }] : [];
    }),
    ticks: ticksOver([value, ...figures.map((one) => one.value)], text),
    text,
    width,
    axis: true,
    small: () => true,
    words: () => '',
    level: value,
  });
}
