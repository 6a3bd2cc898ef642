import type { Dataset } from '@/domain/dataset';
import { isDoubtful, type Observation, yearOf } from '@/domain/observation';
import type { UnitKind } from '@/domain/unit';
import { atPlace } from '../observation/observationIndex';
import { chainOf } from '../series/series';
import { baseYearsOf } from './baseYears';
import { isAmount } from './derivedMeasure';
import { inputOfYear, tooCoarse } from './otherYear';

/** How far a figure lies from one of another year of the same place. */
export interface ChangeSince {
  readonly before: Observation;
  /** Null: no further apart than the coarser of the two is rounded. */
  readonly difference: number | null;
  /** Of a count or amount, in percent; null for others, and where the difference is. */
  readonly percent: number | null;
}

/**
 * The change of a full year's result on the year before, and since the first year that it may be held against: none
 * across a break or a leap, none from a figure in doubt. The years that cities are usually compared from come before older ones,
 * so that a city whose figures begin earlier is told since the same year as the others.
 */
export function changesOf(
  dataset: Dataset,
  figure: Observation,
  kind: UnitKind,
): { readonly onYearBefore: ChangeSince | null; readonly sinceFirst: ChangeSince | null } {
  if (figure.nature !== 'actual' || figure.bound !== 'exact' || isDoubtful(figure) || figure.derivation)
    return { onYearBefore: null, sinceFirst: null };
  const held = (year: number): ChangeSince | null => {
    const before = inputOfYear(dataset, figure, year, 'noBaseYear');
    if (typeof before === 'string' || before.bound !== 'exact') return null;
    if (tooCoarse(figure, before, kind)) return { before, difference: null, percent: null };
    const difference = figure.value - before.value;
    const percent = isAmount(kind) && before.value !== 0 ? (difference / before.value) * 100 : null;
    return { before, difference, percent };
  };
  const chain = chainOf(atPlace(dataset.observationsOf.get(figure.indicatorId) ?? [], figure.placeCode));
  const years = chain.map(yearOf).filter((year) => year < yearOf(figure) - 1);
  const indicator = dataset.indicator.get(figure.indicatorId);
  const usual = (indicator && baseYearsOf(dataset, indicator).usual) ?? 0;
  const first = [...years.filter((year) => year >= usual), ...years.filter((year) => year < usual)];
  return {
    onYearBefore: held(yearOf(figure) - 1),
    sinceFirst: first.map(held).find((change) => change !== null) ?? null,
  };
}
