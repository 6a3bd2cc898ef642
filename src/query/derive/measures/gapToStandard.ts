import type { Dataset } from '@/domain/dataset';
import { type Observation, yearOf } from '@/domain/observation';
import type { Standard } from '@/domain/standard';
import type { DerivedMeasure } from '../derivedMeasure';
import { carriedBound, clean, levelBound, refused } from '../workings';
import { GAP } from './gap';

/** An observed figure minus the standard in force; a standard of "at least 80" stands for 80. */
export const gapToStandard: DerivedMeasure = {
  ...GAP,
  id: 'gap:standard',
  exactLevel: true,
  against: ({ dataset, indicator }) => (dataset.standardsOf.has(indicator.id) ? null : 'noStandard'),
  compute: ({ dataset }, figure) => {
    if (figure.nature !== 'actual') return refused('nature');
    const standard = standardFor(dataset, figure);
    if (standard === null) return refused('noStandard');
    if (!inForce(dataset, standard, yearOf(figure))) return refused('standardNotInForce');
    const bound = carriedBound(figure.bound, [levelBound(standard.bound)]);
    if (bound === null) return refused('bound');
    const value = clean(figure.value - standard.value);
    return { value, bound, inputs: [figure], standardId: standard.id };
  },
};

/**
 * The one standard that every place of an indicator is held against, so that their gaps can stand side by side: one
 * without an end before one with, whoever is bound by it.
 */
function standardFor(dataset: Dataset, { indicatorId }: Observation): Standard | null {
  const standards = dataset.standardsOf.get(indicatorId) ?? [];
  return standards.find(({ byYear }) => byYear === null) ?? standards[0] ?? null;
}

/** From the year its document was issued to the year by which it is to be met. */
function inForce(dataset: Dataset, { sourceId, byYear }: Standard, year: number): boolean {
  const since = Number.parseInt(dataset.source.get(sourceId)?.issued ?? '', 10);
  return (Number.isNaN(since) || year >= since) && (byYear === null || year <= byYear);
}
