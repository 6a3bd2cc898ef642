import type { Localized } from './localized';

export const UNIT_KINDS = ['rate', 'ratio', 'count', 'money'] as const;
/** How numbers of a unit behave: a rate is a percentage, a ratio has no natural total. */
export type UnitKind = (typeof UNIT_KINDS)[number];

/** A unit of measure, always a base unit. */
export interface Unit {
  readonly id: string;
  readonly name: Localized;
  readonly symbol: Localized;
  readonly kind: UnitKind;
  /** Points that indicators in it have before others where only some are shown. */
  readonly weight: number;
  /** A difference: printed with + or −, on an axis that shows zero. */
  readonly signed?: boolean;
  /** What files call a derived unit: `percentage_point`, `person_per_teacher`; absent for published ones. */
  readonly code?: string;
}
