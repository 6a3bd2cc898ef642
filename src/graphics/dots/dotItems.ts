import type { Observation } from '@/domain/observation';
import type { Place } from '@/domain/place';
import { alike, isResultOf, SAME_MARK } from '@/query/comparability/sameness';
import { pairRanges } from '@/query/printedRanges';

/** What one mark of a row stands for. */
export interface DotItem {
  readonly place: Place;
  /** `onTarget`: a result on the target of its year. `range`: the two ends of a printed range. */
  readonly form: 'one' | 'onTarget' | 'range';
  /** The figure drawn first; then its target, the lower end of its range, or the same figure from another source. */
  readonly observations: readonly Observation[];
}

/** Nearer than this, in pixels, a result and its target are one mark. */
const ON_TARGET = 3;

/**
 * Groups the figures of a row into marks: the ends of a printed range, a result drawn on its target, and one figure
 * printed by several sources are one mark each.
 * @param xOf pixels of a value; absent: nothing is drawn on anything else
 */
export function dotItems(
  place: Place,
  figures: readonly Observation[],
  xOf?: (value: number) => number,
): readonly DotItem[] {
  const left = new Set(figures);
  const items: DotItem[] = [];
  const take = (form: DotItem['form'], observations: readonly Observation[]) => {
    for (const one of observations) left.delete(one);
    items.push({ place, form, observations });
  };
  if (xOf) for (const { low, high } of pairRanges(figures)) take('range', [high, low]);
  for (const figure of figures) {
    if (!left.has(figure)) continue;
    const same = [...left].filter((other) => sameFigure(other, figure));
    const target = xOf && [...left].find((other) => answers(figure, other, xOf));
    if (target) take('onTarget', [...same, ...[...left].filter((other) => sameFigure(other, target))]);
    else take('one', same);
  }
  const order = new Map(figures.map((figure, at) => [figure, at]));
  const first = ({ observations: [one] }: DotItem) => (one ? (order.get(one) ?? 0) : 0);
  return items.sort((a, b) => first(a) - first(b));
}

const sameFigure = (a: Observation, b: Observation): boolean => alike(a, b, SAME_MARK) && a.value === b.value;

/** Whether one is the result of the target that is the other, and stands on it. */
const answers = (result: Observation, target: Observation, xOf: (value: number) => number): boolean =>
  isResultOf(result, target) && Math.abs(xOf(result.value) - xOf(target.value)) < ON_TARGET;
