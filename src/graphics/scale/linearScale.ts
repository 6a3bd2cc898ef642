/** From values to pixels along one axis. */
export interface AxisScale {
  (value: number): number;
  readonly domain: readonly [number, number];
  readonly range: readonly [number, number];
}

/**
 * A straight scale: the first of the domain stands at the first of the range, the last at the last. A domain of one
 * value stands in the middle.
 */
export function linearScale(domain: readonly [number, number], range: readonly [number, number]): AxisScale {
  const [low, high] = domain;
  const [from, to] = range;
  const of = (value: number) =>
    high === low ? (from + to) / 2 : from + ((value - low) / (high - low)) * (to - from);
  return Object.assign(of, { domain, range });
}
