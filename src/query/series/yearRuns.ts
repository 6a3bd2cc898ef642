import type { Dataset } from '@/domain/dataset';
import { isDoubtful, yearOf } from '@/domain/observation';
import type { Place } from '@/domain/place';
import { fits, OBSERVED_YEAR } from '../comparability/sameness';
import { atPlace } from '../observation/observationIndex';
import { type YearExtent, yearExtent } from '../selection/selection';

/** The runs of neighbouring years in which a place has a full year's result of an indicator in no doubt. */
export function yearRuns(dataset: Dataset, indicatorId: string, placeCode: string): readonly YearExtent[] {
  const figures = atPlace(dataset.observationsOf.get(indicatorId) ?? [], placeCode).filter(
    (one) => fits(one, OBSERVED_YEAR) && !isDoubtful(one),
  );
  const runs: { from: number; to: number }[] = [];
  for (const year of [...new Set(figures.map(yearOf))].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run?.to === year - 1) run.to = year;
    else runs.push({ from: year, to: year });
  }
  return runs;
}

/** From the first year in which one of some places has any figure of an indicator to the last; null: none has. */
export function yearsHeld(
  { observationsOf }: Dataset,
  indicatorId: string,
  places: readonly Place[],
): YearExtent | null {
  const codes = new Set(places.map(({ code }) => code));
  return yearExtent((observationsOf.get(indicatorId) ?? []).filter(({ placeCode }) => codes.has(placeCode)));
}
