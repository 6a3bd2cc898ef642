import type { Localized } from './localized';

/** A period of national planning, drawn behind the years. */
export interface PlanPeriod {
  readonly id: string;
  readonly name: Localized;
  readonly from: number;
  readonly to: number;
}
