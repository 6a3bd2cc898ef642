import type { Observation } from '@/domain/observation';
import { maxOf, minOf } from '@/lib/extent';
import type { RefusalReason } from './refusal';

/** A condition that an input must meet, with the reason for refusing when nothing does. */
export type Condition = readonly [reason: RefusalReason, met: (candidate: Observation) => boolean];

/** Sources that round the same number differently still agree: up to half a thousandth apart. */
const ROUNDING = 0.0005;

/**
 * Chooses the one published figure that another is to be held against. Conditions narrow the candidates one after the
 * other; the first that none meets is the reason for refusing. Of several, the figure's own source comes first; other
 * sources only where they agree with each other, and where the figure itself is not disputed.
 * @param pool every figure of the indicator that `figure` belongs to, to see whether sources dispute it
 * @param missing the reason when there is no candidate at all
 */
export function chooseInput(
  figure: Observation,
  candidates: readonly Observation[],
  conditions: readonly Condition[],
  missing: RefusalReason,
  pool: readonly Observation[],
): Observation | RefusalReason {
  let left = candidates;
  let reason = missing;
  for (const [next, met] of [[missing, () => true] as Condition, ...conditions]) {
    reason = next;
    left = left.filter(met);
    if (left.length === 0) return reason;
  }
  const sorted = [...left].sort((a, b) => (a.id < b.id ? -1 : 1));
  const own = sorted.filter(({ sourceId }) => sourceId === figure.sourceId);
  const chosen = own.length > 0 ? own : sorted;
  const first = chosen[0];
  if (!first || !agree(chosen)) return 'disagree';
  if (own.length === 0 && !agree(twinsOf(figure, pool))) return 'disagree';
  return first;
}

/** Figures of the same thing: place, indicator, nature, period and scope, whatever the source. */
export function twinsOf(figure: Observation, pool: readonly Observation[]): readonly Observation[] {
  return pool.filter(
    (other) =>
      other.placeCode === figure.placeCode &&
      other.indicatorId === figure.indicatorId &&
      other.nature === figure.nature &&
      other.bound === figure.bound &&
      other.period.text === figure.period.text &&
      other.scope === figure.scope,
  );
}

/** Whether figures of the same thing say the same, but for rounding. */
export function agree(figures: readonly Observation[]): boolean {
  const values = figures.map(({ value }) => value);
  const [low, high] = [minOf(values), maxOf(values)];
  return high - low <= Math.abs(high) * ROUNDING;
}
