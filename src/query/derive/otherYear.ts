import type { Dataset } from '@/domain/dataset';
import { type Observation, yearOf } from '@/domain/observation';
import type { UnitKind } from '@/domain/unit';
import { maxOf } from '@/lib/extent';
import { atPlace, atPlaceInYear, breaksAtPlace } from '../observation/observationIndex';
import { observedLeaps } from '../series/observedLeaps';
import { countedApart } from '../series/publishers';
import { toStep } from '../series/resolution';
import { chainOf } from '../series/series';
import { chooseInput } from './chooseInput';
import type { RefusalReason } from './refusal';
import { measuredOf } from './significance';
import { clean, type Refused } from './workings';

/** The refusal of a percentage where two figures are no further apart than the coarser one is rounded. */
export function tooCoarse(figure: Observation, base: Observation, unit: UnitKind): Refused | null {
  const step = maxOf([figure, base].map((one) => measuredOf(one, unit).step));
  const apart = clean(Math.abs(figure.value - base.value));
  return step > 0 && apart <= step
    ? { refused: 'coarse', coarse: { step, difference: toStep(apart, step) } }
    : null;
}

/** The full-year figure of another year that a figure is held against, or why there is none. */
export function inputOfYear(
  dataset: Dataset,
  figure: Observation,
  year: number,
  missing: 'noPreviousYear' | 'noBaseYear',
): Observation | RefusalReason {
  const pool = dataset.observationsOf.get(figure.indicatorId) ?? [];
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
  if (brokenBetween(pool, year, yearOf(figure), figure)) return 'break';
  if (leapsBetween(dataset, pool, year, yearOf(figure), figure)) return 'leap';
  return countedApart(dataset.source, chosen, figure) ? 'publisher' : chosen;
}

const LEAPS = new WeakMap<readonly Observation[], Map<string, readonly number[]>>();

/** Whether the line of the figure's place leaps after one year and up to another, without a reason that is known. */
function leapsBetween(
  dataset: Dataset,
  pool: readonly Observation[],
  a: number,
  b: number,
  { placeCode, indicatorId }: Observation,
): boolean {
  const known = LEAPS.get(pool) ?? new Map<string, readonly number[]>();
  LEAPS.set(pool, known);
  const kind = dataset.unit.get(dataset.indicator.get(indicatorId)?.unitId ?? '')?.kind;
  const years =
    known.get(placeCode) ??
    (kind ? observedLeaps(chainOf(atPlace(pool, placeCode)), kind).map(([, to]) => yearOf(to)) : []);
  known.set(placeCode, years);
  return years.some((year) => year > Math.min(a, b) && year <= Math.max(a, b));
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
