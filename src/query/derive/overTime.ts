import type { Dataset } from '@/domain/dataset';
import { type Observation, yearOf } from '@/domain/observation';
import type { UnitKind } from '@/domain/unit';
import { maxOf } from '@/lib/extent';
import { atPlaceInYear, breaksAtPlace } from '../observationIndex';
import { toStep } from '../resolution';
import { chooseInput } from './chooseInput';
import { measuredOf } from './significance';
import { carriedBound, clean, isRough, type Outcome, type Refused, refused } from './workings';

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
export function changeOn(dataset: Dataset, figure: Observation, unit: UnitKind): Outcome {
  const kind = changeKind(unit);
  const pool = poolOf(dataset, figure);
  const before = inputOf(figure, pool, yearOf(figure) - 1, 'noPreviousYear');
  if (typeof before === 'string') return refused(before);
  if (figure.bound !== before.bound || (figure.bound !== 'exact' && !isRough(figure.bound)))
    return refused('bound');
  if (kind === 'percent' && before.value === 0) return refused('zero');
  const coarse = kind === 'percent' ? tooCoarse(figure, before, unit) : null;
  if (coarse) return coarse;
  const difference = figure.value - before.value;
  return {
    value: clean(kind === 'percent' ? (difference / before.value) * 100 : difference),
    bound: figure.bound === 'exact' ? 'exact' : 'about',
    inputs: [figure, before],
  };
}

/**
 * A figure over that of the base year, times 100, unless the two differ by no more than the step of the coarser one.
 * Sources that dispute the base year are not mixed.
 */
export function indexOn(dataset: Dataset, figure: Observation, baseYear: number, unit: UnitKind): Outcome {
  if (figure.nature !== 'actual') return refused('nature');
  const base = inputOf(figure, poolOf(dataset, figure), baseYear, 'noBaseYear');
  if (typeof base === 'string') return refused(base);
  const bound = carriedBound(figure.bound, [base.bound]);
  if (bound === null) return refused('bound');
  if (base.value === 0) return refused('zero');
  const coarse = yearOf(figure) === baseYear ? null : tooCoarse(figure, base, unit);
  if (coarse) return coarse;
  return { value: clean((figure.value / base.value) * 100), bound, inputs: [figure, base] };
}

/** The refusal of a percentage where two figures are no further apart than the coarser one is rounded. */
function tooCoarse(figure: Observation, base: Observation, unit: UnitKind): Refused | null {
  const step = maxOf([figure, base].map((one) => measuredOf(one, unit).step));
  const apart = clean(Math.abs(figure.value - base.value));
  return step > 0 && apart <= step
    ? { refused: 'coarse', coarse: { step, difference: toStep(apart, step) } }
    : null;
}

function inputOf(
  figure: Observation,
  pool: readonly Observation[],
  year: number,
  missing: 'noPreviousYear' | 'noBaseYear',
) {
  if (figure.period.kind !== 'year') return 'period';
  if (figure.scope === 'institution' || figure.scope === 'county') return 'scope';
  const chosen = chooseInput(
    figure,
    atPlaceInYear(pool, figure.placeCode, year),
    [
      ['period', ({ period }) => period.kind === 'year'],
      ['nature', ({ nature }) => nature === figure.nature],
      ['scope', ({ scope }) => scope === figure.scope],
    ],
    missing,
    pool,
  );
  if (typeof chosen === 'string') return chosen;
  return brokenBetween(pool, year, yearOf(figure), figure) ? 'break' : chosen;
}

function brokenBetween(pool: readonly Observation[], a: number, b: number, figure: Observation): boolean {
  const [from, to] = [Math.min(a, b), Math.max(a, b)];
  return breaksAtPlace(pool, figure.placeCode).some(
    (other) =>
      other.nature === figure.nature &&
      other.scope === figure.scope &&
      yearOf(other) > from &&
      yearOf(other) <= to,
  );
}

const poolOf = (dataset: Dataset, { indicatorId }: Observation): readonly Observation[] =>
  dataset.observationsOf.get(indicatorId) ?? [];
