import type { Stepped } from '@/domain/panel';

/** A number worked out of others by name. */
export type Formula<Name extends string> = (of: (name: Name) => number) => number;

/**
 * Works out a number and its step. A printed number stands for half a step to either side; each input is moved over
 * that width in turn, and the widths of the result are added. That is the worst case, where all roundings pull the same
 * way: the result is never finer than its inputs bear.
 * @returns null where the formula has no finite value, such as a division by zero
 */
export function propagate<Name extends string>(
  inputs: ReadonlyMap<Name, Stepped>,
  formula: Formula<Name>,
): Stepped | null {
  const printed = (name: Name): number => inputs.get(name)?.value ?? Number.NaN;
  const value = formula(printed);
  let resolution = 0;
  for (const [moved, input] of inputs) {
    const at = (side: number): number =>
      formula((name) => printed(name) + (name === moved ? (side * input.resolution) / 2 : 0));
    resolution += Math.abs(at(1) - at(-1));
  }
  return Number.isFinite(value) && Number.isFinite(resolution)
    ? { value: clean(value), resolution: clean(resolution) }
    : null;
}

/** Without the noise of binary fractions. */
const clean = (value: number): number => Number(value.toPrecision(12)) || 0;
