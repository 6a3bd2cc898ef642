import type { Observation } from '@/domain/observation';
import type { UnitKind } from '@/domain/unit';
import { maxOf } from '@/lib/extent';

/** A number with the step that it is printed in. */
export type Printed = Pick<Observation, 'value' | 'resolution'>;

/** Sums of decimals miss by a few units of the last binary place, which must not count as a step. */
const HAIR = 1e-9;

/** The step that a figure is rounded to; 0 for a whole count that is printed out in full, which is exact. */
export const roundingOf = ({ resolution }: Printed, kind: UnitKind): number =>
  kind === 'count' && resolution <= 1 ? 0 : resolution;

/** The coarser step of several figures. */
export const coarserOf = (figures: readonly Printed[], kind: UnitKind): number =>
  maxOf(figures.map((one) => roundingOf(one, kind)));

/** Whether two figures are apart by no more than a step of the coarser one: then neither is said to be higher. */
export function areLevel(a: Printed, b: Printed, kind: UnitKind): boolean {
  const step = coarserOf([a, b], kind);
  return Math.abs(a.value - b.value) <= step + slack(a.value, step);
}

/** To the nearest multiple of a step, halves away from zero; a step of 0 leaves a value as it is. */
export function toStep(value: number, step: number): number {
  const exact = step > 0 ? Number((Math.abs(value) / step).toPrecision(12)) : 0;
  const rounded = step > 0 ? Math.sign(value) * Math.round(exact) * step : value;
  return Number(rounded.toPrecision(12)) || 0;
}

/** Sources that round or cut the same number differently still agree: up to half a thousandth apart. */
const ROUNDING = 0.0005;

/**
 * Whether two numbers are further apart than rounding explains: by more than a hair where they are printed in the same
 * step; by a step of the coarser one where one of them is printed more coarsely, for it may be the other one rounded.
 */
export function disagree(a: Printed, b: Printed): boolean {
  const apart = Math.abs(a.value - b.value);
  const rounded = a.resolution !== b.resolution && apart < Math.max(a.resolution, b.resolution);
  return !rounded && apart > Math.abs(Math.max(a.value, b.value)) * ROUNDING;
}

/** Whether figures of the same thing say the same, but for rounding. */
export const allAgree = (figures: readonly Printed[]): boolean =>
  figures.every((one, at) => figures.slice(at + 1).every((other) => !disagree(one, other)));

/** The smallest of 1, 2, 5, 10, 20 … and of 0.5, 0.2, 0.1 … that is not less than an error. */
export function niceStep(error: number): number {
  if (error <= 0) return 0;
  const power = 10 ** Math.floor(Math.log10(error));
  const factor = [1, 2, 5, 10].find((one) => one * power >= error * (1 - HAIR)) ?? 10;
  return Number((factor * power).toPrecision(1));
}

const slack = (value: number, step: number): number => step * HAIR + Math.abs(value) * Number.EPSILON * 4;

/**
 * The place of each figure in an order: one more than the number of figures that are ahead of it by more than the
 * coarser step of the two. Being level does not carry over: of 93, 92 and 91 in steps of 1 the first is level with the
 * second and the second with the third, but the first is ahead of the third, and their places are 1, 1 and 2. The places
 * do not depend on the order of the list, and a figure that is ahead of another always has the better place.
 * @param ahead 1 where the higher figure comes first, -1 where the lower does
 */
export function placesOf<Figure extends Printed>(
  figures: readonly Figure[],
  kind: UnitKind,
  ahead: 1 | -1,
): ReadonlyMap<Figure, number> {
  const bySteps = new Map<number, number[]>();
  for (const one of figures) {
    const values = bySteps.get(roundingOf(one, kind));
    if (values) values.push(one.value * ahead);
    else bySteps.set(roundingOf(one, kind), [one.value * ahead]);
  }
  const sorted = [...bySteps].map(([step, values]) => [step, values.sort((a, b) => a - b)] as const);
  return new Map(
    figures.map((figure) => {
      const own = roundingOf(figure, kind);
      const value = figure.value * ahead;
      const better = sorted.map(([other, values]) => {
        const step = Math.max(own, other);
        return values.length - countUpTo(values, value + step + slack(value, step));
      });
      return [figure, 1 + better.reduce((sum, count) => sum + count, 0)];
    }),
  );
}

/** How many of some sorted values are not above a limit. */
function countUpTo(values: readonly number[], limit: number): number {
  let [from, to] = [0, values.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((values[middle] as number) <= limit) from = middle + 1;
    else to = middle;
  }
  return from;
}
