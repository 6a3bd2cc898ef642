import type { Dataset } from '@/domain/dataset';
import { type Observation, yearOf } from '@/domain/observation';
import type { UnitKind } from '@/domain/unit';
import { chooseInput } from './chooseInput';
import { carriedBound, clean, isRough, type Outcome, refused } from './workings';

/** How the change of an indicator is told: a difference in points or in its unit, or a percentage. */
export type ChangeKind = 'points' | 'amount' | 'percent';

export function changeKind(kind: UnitKind): ChangeKind {
  return kind === 'rate' ? 'points' : kind === 'ratio' ? 'amount' : 'percent';
}

/**
 * Change on the year before. Of a rate: this year minus last year, in percentage points; of a ratio the same in its
 * unit; of a count or amount: the difference over last year's figure, in percent.
 */
export function changeOn(dataset: Dataset, figure: Observation, kind: ChangeKind): Outcome {
  const pool = poolOf(dataset, figure);
  const before = inputOf(figure, pool, yearOf(figure) - 1, 'noPreviousYear');
  if (typeof before === 'string') return refused(before);
  if (figure.bound !== before.bound || (figure.bound !== 'exact' && !isRough(figure.bound)))
    return refused('bound');
  if (kind === 'percent' && before.value === 0) return refused('zero');
  const difference = figure.value - before.value;
  return {
    value: clean(kind === 'percent' ? (difference / before.value) * 100 : difference),
    bound: figure.bound === 'exact' ? 'exact' : 'about',
    inputs: [figure, before],
  };
}

/** A figure over that of the base year, times 100. Sources that dispute the base year are not mixed. */
export function indexOn(dataset: Dataset, figure: Observation, baseYear: number): Outcome {
  if (figure.nature !== 'actual') return refused('nature');
  const base = inputOf(figure, poolOf(dataset, figure), baseYear, 'noBaseYear');
  if (typeof base === 'string') return refused(base);
  const bound = carriedBound(figure.bound, [base.bound]);
  if (bound === null) return refused('bound');
  if (base.value === 0) return refused('zero');
  return { value: clean((figure.value / base.value) * 100), bound, inputs: [figure, base] };
}

function inputOf(
  figure: Observation,
  pool: readonly Observation[],
  year: number,
  missing: 'noPreviousYear' | 'noBaseYear',
) {
  if (figure.period.kind !== 'year') return 'period';
  if (figure.scope === 'institution' || figure.scope === 'county') return 'scope';
  const own = pool.filter(({ placeCode }) => placeCode === figure.placeCode);
  const chosen = chooseInput(
    figure,
    own.filter((other) => yearOf(other) === year),
    [
      ['period', ({ period }) => period.kind === 'year'],
      ['nature', ({ nature }) => nature === figure.nature],
      ['scope', ({ scope }) => scope === figure.scope],
    ],
    missing,
    pool,
  );
  if (typeof chosen === 'string') return chosen;
  return brokenBetween(own, year, yearOf(figure), figure) ? 'break' : chosen;
}

function brokenBetween(own: readonly Observation[], a: number, b: number, figure: Observation): boolean {
  const [from, to] = [Math.min(a, b), Math.max(a, b)];
  return own.some(
    (other) =>
      other.breakReason.zh !== '' &&
      other.nature === figure.nature &&
      other.scope === figure.scope &&
      yearOf(other) > from &&
      yearOf(other) <= to,
  );
}

const poolOf = (dataset: Dataset, { indicatorId }: Observation): readonly Observation[] =>
  dataset.observationsOf.get(indicatorId) ?? [];
