import type { Observation } from '@/domain/observation';
import { maxOf } from '@/lib/extent';
import { tally } from '../comparability/tally';

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
  'noCityYears',
  'nature',
  'period',
  'bound',
  'scope',
  'break',
  'leap',
  'publisher',
  'doubt',
  'disagree',
  'coarse',
  'tooRough',
  'zero',
  'notPart',
  'exceedsWhole',
  'noPreviousYear',
  'noBaseYear',
  'noWhole',
  'noRegistered',
  'noPopulation',
  'farPopulation',
  'noTarget',
  'noCountryFigure',
  'standardNotInForce',
  'noDenominator',
  'noFigure',
] as const;
export type RefusalReason = (typeof REFUSAL_REASONS)[number];

/** In what steps two figures are printed, and how far they are apart; null where several pairs differ in that. */
export interface Coarseness {
  readonly step: number;
  readonly difference: number | null;
}

/** Figures that gave no value, and why. */
export interface Refusal {
  readonly reason: RefusalReason;
  readonly observations: readonly Observation[];
  /** Years between the figure and the nearest census population, where that is the reason. */
  readonly yearsAway?: number;
  /** How coarsely the figures are printed, where that is the reason. */
  readonly coarse?: Coarseness;
}

/** Refusals of single figures, joined by reason, the most common first. */
export function joinRefusals(refusals: readonly Refusal[]): readonly Refusal[] {
  const joined = tally(refusals, ({ reason }) => reason).flatMap(({ items }): readonly Refusal[] => {
    const [first] = items;
    if (!first) return [];
    const yearsAway = maxOf(items.map((one) => one.yearsAway ?? 0));
    const coarse = coarsest(items.flatMap((one) => one.coarse ?? []));
    return [
      {
        reason: first.reason,
        observations: items.flatMap(({ observations }) => observations),
        ...(yearsAway > 0 ? { yearsAway } : {}),
        ...(coarse ? { coarse } : {}),
      },
    ];
  });
  return [...joined].sort(
    (a, b) =>
      b.observations.length - a.observations.length ||
      REFUSAL_REASONS.indexOf(a.reason) - REFUSAL_REASONS.indexOf(b.reason),
  );
}

function coarsest(found: readonly Coarseness[]): Coarseness | null {
  const [first] = found;
  if (!first) return null;
  const alike = found.every(({ difference }) => difference === first.difference);
  return { step: maxOf(found.map(({ step }) => step)), difference: alike ? first.difference : null };
}
