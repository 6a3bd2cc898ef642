import type { Observation } from '@/domain/observation';
import { alike, isResultOf, SAME_MARK } from '@/query/comparability/sameness';
import { pairRanges } from '@/query/series/printedRanges';

/** A figure that is drawn, and those that the same mark stands for. */
export interface OneMark {
  readonly observation: Observation;
  /** Its target, the lower end of its range, the same figure from other sources. */
  readonly also: readonly Observation[];
}

export interface Merging {
  /** Whether a result and a target would be drawn on one spot; absent: none is. */
  readonly meets?: (result: Observation, target: Observation) => boolean;
  /** Whether a figure that several sources print is drawn once. */
  readonly reprints?: boolean;
}

/**
 * The marks that figures of one place become: one for every figure, for a result with the exact target of its indicator,
 * year and scope that it stands on, and for the two ends of a printed range.
 */
export function onePerMark(
  figures: readonly Observation[],
  { meets, reprints = false }: Merging,
): readonly OneMark[] {
  const further = new Map<Observation, Observation[]>();
  for (const figure of figures) {
    const first = reprints ? [...further.keys()].find((other) => sameFigure(other, figure)) : undefined;
    if (first) further.get(first)?.push(figure);
    else further.set(figure, []);
  }
  const heads = [...further.keys()];
  const lowOf = new Map(pairRanges(heads).map(({ low, high }) => [high, low]));
  const targetOf = new Map(
    heads.flatMap((result) => {
      const target = meets && heads.find((other) => isResultOf(result, other) && meets(result, other));
      return target ? [[result, target] as const] : [];
    }),
  );
  const merged = new Set([...lowOf.values(), ...targetOf.values()]);
  return heads
    .filter((head) => !merged.has(head))
    .map((observation) => {
      const others = [targetOf.get(observation), lowOf.get(observation), observation];
      const drawn = others.flatMap((one) => (one ? [one, ...(further.get(one) ?? [])] : []));
      return { observation, also: drawn.filter((one) => one !== observation) };
    });
}

/** The lower end of the range that a mark stands for. */
export const lowEnd = ({ observation, also }: OneMark): Observation | undefined =>
  observation.bound === 'at_most' ? also.find(({ bound }) => bound === 'at_least') : undefined;

/** The target that a result stands on. */
export const targetMet = ({ observation, also }: OneMark): Observation | undefined =>
  observation.nature === 'target' ? undefined : also.find(({ nature }) => nature === 'target');

const sameFigure = (a: Observation, b: Observation): boolean => alike(a, b, SAME_MARK) && a.value === b.value;
