import type { Observation } from '@/domain/observation';

/** Why a measure has no value: first what lies in the indicator, then what lies in a figure. */
const REFUSAL_REASONS = [
  'notAdditive',
  'rateIndex',
  'notPerHead',
  'childrenStage',
  'countAgainstCountry',
  'notAPair',
  'noStandard',
  'onlyBaseYear',
  'nature',
  'period',
  'bound',
  'scope',
  'break',
  'disagree',
  'zero',
  'notPart',
  'exceedsWhole',
  'noPreviousYear',
  'noBaseYear',
  'noWhole',
  'noPopulation',
  'farPopulation',
  'noTarget',
  'noCountryFigure',
  'standardNotInForce',
  'noDenominator',
  'noFigure',
] as const;
export type RefusalReason = (typeof REFUSAL_REASONS)[number];

/** Figures that gave no value, and why. */
export interface Refusal {
  readonly reason: RefusalReason;
  readonly observations: readonly Observation[];
  /** Years between the figure and the nearest census population, where that is the reason. */
  readonly yearsAway?: number;
}

/** Refusals of single figures, joined by reason, the most common first. */
export function joinRefusals(refusals: readonly Refusal[]): readonly Refusal[] {
  const joined = new Map<string, Refusal>();
  for (const refusal of refusals) {
    const known = joined.get(refusal.reason);
    const yearsAway = Math.max(known?.yearsAway ?? 0, refusal.yearsAway ?? 0);
    joined.set(refusal.reason, {
      reason: refusal.reason,
      observations: [...(known?.observations ?? []), ...refusal.observations],
      ...(yearsAway > 0 ? { yearsAway } : {}),
    });
  }
  return [...joined.values()].sort(
    (a, b) =>
      b.observations.length - a.observations.length ||
      REFUSAL_REASONS.indexOf(a.reason) - REFUSAL_REASONS.indexOf(b.reason),
  );
}
