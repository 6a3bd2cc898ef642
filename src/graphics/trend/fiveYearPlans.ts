import type { Language } from '@/domain/localized';
import type { PlanPeriod } from '@/domain/planPeriod';

export interface FiveYearPlan {
  readonly from: number;
  readonly to: number;
  readonly name: string;
  /** Every other one, so that neighbours can be told apart. */
  readonly shaded: boolean;
}

/** The periods of national planning that touch some years. */
export const fiveYearPlans = (
  plans: readonly PlanPeriod[],
  fromYear: number,
  toYear: number,
  language: Language,
): readonly FiveYearPlan[] =>
  plans
    .map(({ from, to, name }, at) => ({ from, to, name: name[language], shaded: at % 2 === 0 }))
    .filter(({ from, to }) => to >= fromYear && from <= toYear);
