import type { Dataset } from '@/domain/dataset';
import type { Observation } from '@/domain/observation';
import { alike, SAME_SERIES } from '../comparability/sameness';
import { atPlace } from '../observation/observationIndex';
import type { Aim } from './aims';

/**
 * Other plans of several years of the same place and indicator that have years in common with one: amounts that must
 * not be added up.
 * @returns the longest first; none for a plan of one year or a target
 */
export function overlapsOf(dataset: Dataset, { aim, upper, furtherAims }: Aim): readonly Observation[] {
  if (!isOfYears(aim)) return [];
  const own = new Set([aim, upper, ...furtherAims]);
  const { startYear, endYear } = aim.period;
  return atPlace(dataset.observationsOf.get(aim.indicatorId) ?? [], aim.placeCode)
    .filter(
      (other) =>
        !own.has(other) &&
        isOfYears(other) &&
        alike(other, aim, SAME_SERIES) &&
        other.period.startYear <= endYear &&
        other.period.endYear >= startYear,
    )
    .sort((a, b) => span(b) - span(a));
}

const isOfYears = ({ nature, period }: Observation): boolean => nature === 'plan' && period.kind === 'years';

const span = ({ period }: Observation): number => period.endYear - period.startYear;
