import { isDoubtful, type Observation } from '@/domain/observation';
import { alike, SAME_THING } from '../comparability/sameness';
import { atPlaceInPeriod } from '../observation/observationIndex';
import { allAgree } from '../series/resolution';
import type { RefusalReason } from './refusal';

/** A condition that an input must meet, with the reason for refusing when nothing does. */
export type Condition = readonly [reason: RefusalReason, met: (candidate: Observation) => boolean];

/**
 * Chooses the one published figure that another is to be held against. Conditions narrow the candidates one after the
 * other, the last being that they are not doubtful; the first that none meets is the reason for refusing. Of several, the figure's own source comes first; other
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
  for (const [next, met] of [[missing, () => true] as Condition, ...conditions, NOT_IN_DOUBT]) {
    reason = next;
    left = left.filter(met);
    if (left.length === 0) return reason;
  }
  const sorted = [...left].sort((a, b) => (a.id < b.id ? -1 : 1));
  const own = sorted.filter(({ sourceId }) => sourceId === figure.sourceId);
  const chosen = own.length > 0 ? own : sorted;
  const first = chosen[0];
  if (!first || !allAgree(chosen)) return 'disagree';
  if (own.length === 0 && !allAgree(twinsOf(figure, pool))) return 'disagree';
  return first;
}

const NOT_IN_DOUBT: Condition = ['doubt', (candidate) => !isDoubtful(candidate)];

/** Figures of the same thing: place, indicator, nature, period and scope, whatever the source; none that is doubtful. */
export function twinsOf(figure: Observation, pool: readonly Observation[]): readonly Observation[] {
  return atPlaceInPeriod(pool, figure.placeCode, figure.period).filter(
    (other) => !isDoubtful(other) && alike(other, figure, SAME_THING),
  );
}
