import type { Bound, Observation } from '@/domain/observation';
import type { Coarseness, RefusalReason } from './refusal';

/** A value worked out from published figures, the figure itself first. */
export interface Workings {
  readonly value: number;
  readonly bound: Bound;
  readonly inputs: readonly Observation[];
  readonly standardId?: string;
}

/** What a measure gives for a figure: a value, or the reason why there is none. */
export type Outcome = Workings | Refused;

export interface Refused {
  readonly refused: RefusalReason;
  readonly yearsAway?: number;
  readonly coarse?: Coarseness;
}

export const refused = (reason: RefusalReason): Refused => ({ refused: reason });

/**
 * The bound of a result that rises with its figure: the figure's own, and `about` where an input is nearly or about.
 * @param against bounds of the other inputs
 * @returns null where the true result could lie on either side: an input that is itself only a limit
 */
export function carriedBound(figure: Bound, against: readonly Bound[]): Bound | null {
  if (!against.every((bound) => bound === 'exact' || isRough(bound))) return null;
  const rough = against.some(isRough);
  if (figure === 'exact') return rough ? 'about' : 'exact';
  if (isRough(figure)) return 'about';
  return rough ? null : figure;
}

/** The bound of a level that is to be reached: a limit is then a level like any other. */
export const levelBound = (bound: Bound): Bound => (isRough(bound) ? bound : 'exact');

/** Neither a limit nor a number taken as it stands. */
export const isRough = (bound: Bound): boolean => bound === 'about' || bound === 'nearly';

/** Without the noise of binary fractions. */
export const clean = (value: number): number => Number(value.toPrecision(12)) || 0;
