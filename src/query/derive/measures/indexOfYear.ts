import { yearOf } from '@/domain/observation';
import { baseYearsOf } from '../baseYears';
import type { DerivedMeasure } from '../derivedMeasure';
import { inputOfYear } from '../otherYear';
import { carriedBound, clean, refused } from '../workings';

const USUAL_YEAR = 2020;

/**
 * A figure over that of the base year, times 100, rounded as its inputs are. Sources that dispute the base year are not
 * mixed.
 */
export const index: DerivedMeasure = {
  id: 'index',
  group: 'time',
  argument: /^(19|20)\d\d$/,
  offered: (dataset, indicator) => [String(baseYearsOf(dataset, indicator).usual ?? USUAL_YEAR)],
  choices: (dataset, indicator) => baseYearsOf(dataset, indicator).years.map(String),
  against: ({ unit }) => (unit.kind === 'rate' ? 'rateIndex' : null),
  compute: ({ dataset, argument }, figure) => {
    if (figure.nature !== 'actual') return refused('nature');
    const base = inputOfYear(dataset, figure, Number(argument), 'noBaseYear');
    if (typeof base === 'string') return refused(base);
    const bound = carriedBound(figure.bound, [base.bound]);
    if (bound === null) return refused('bound');
    if (base.value === 0) return refused('zero');
    return { value: clean((figure.value / base.value) * 100), bound, inputs: [figure, base] };
  },
  emptied: (figures, argument) =>
    figures.some((figure) => yearOf(figure) !== Number(argument)) ? null : 'onlyBaseYear',
  unit: ({ argument }) => ({ code: `index_${argument}`, kind: 'ratio' }),
  result: () => 'growth',
  working: ({ figure, over, against, times, number }) => figure + over + against + times + number(100),
};
