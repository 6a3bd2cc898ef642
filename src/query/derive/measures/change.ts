import { yearOf } from '@/domain/observation';
import type { UnitKind } from '@/domain/unit';
import { type DerivedMeasure, isAmount, PERCENT } from '../derivedMeasure';
import { inputOfYear, tooCoarse } from '../otherYear';
import { clean, isRough, refused } from '../workings';

/** How the change of an indicator is told: a difference in points or in its unit, or a percentage. */
export type ChangeKind = 'points' | 'amount' | 'percent';

export function changeKind(kind: UnitKind): ChangeKind {
  return kind === 'rate' ? 'points' : kind === 'ratio' ? 'amount' : 'percent';
}

/**
 * Change on the year before. Of a rate: this year minus last year, in percentage points; of a ratio the same in its
 * unit; of a count or amount: the difference over last year's figure, in percent, unless it is no larger than the step
 * that the coarser of the two is printed in.
 */
export const change: DerivedMeasure = {
  id: 'change',
  group: 'time',
  against: () => null,
  compute: ({ dataset, unit }, figure) => {
    const percent = isAmount(unit.kind);
    const before = inputOfYear(dataset, figure, yearOf(figure) - 1, 'noPreviousYear');
    if (typeof before === 'string') return refused(before);
    if (figure.bound !== before.bound || (figure.bound !== 'exact' && !isRough(figure.bound)))
      return refused('bound');
    if (percent && before.value === 0) return refused('zero');
    const coarse = percent ? tooCoarse(figure, before, unit.kind) : null;
    if (coarse) return coarse;
    const difference = figure.value - before.value;
    return {
      value: clean(percent ? (difference / before.value) * 100 : difference),
      bound: figure.bound === 'exact' ? 'exact' : 'about',
      inputs: [figure, before],
    };
  },
  unit: ({ unit }) => {
    const signed = { kind: 'ratio', signed: true } as const;
    if (unit.kind === 'rate') return { ...signed, code: 'percentage_point' };
    return isAmount(unit.kind)
      ? { ...signed, code: 'percent', symbol: PERCENT }
      : { ...signed, code: unit.id, symbol: unit.symbol };
  },
  result: (kind) => (isAmount(kind) ? 'growth' : 'difference'),
  working: ({ figure, against, minus, over, times, number }, { unit }) =>
    isAmount(unit.kind)
      ? `(${figure}${minus}${against})${over}${against}${times}${number(100)}`
      : figure + minus + against,
};
