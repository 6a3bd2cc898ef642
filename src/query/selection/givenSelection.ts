import type { Dataset } from '@/domain/dataset';
import type { Indicator } from '@/domain/indicator';
import { NATURES, type Observation } from '@/domain/observation';
import type { Place } from '@/domain/place';
import { buildSeries } from '../series/series';
import { type Selection, yearExtent } from './selection';

/**
 * A selection of figures that are given, not asked for: each of them, of any nature, in all their years.
 * @param places that the figures are of, in their fixed order
 * @returns null where there is no figure, or its unit is not held
 */
export function givenSelection(
  dataset: Pick<Dataset, 'unit' | 'source'>,
  indicator: Indicator,
  places: readonly Place[],
  observations: readonly Observation[],
): Selection | null {
  const unit = dataset.unit.get(indicator.unitId);
  const years = yearExtent(observations);
  if (!unit || !years) return null;
  return {
    asked: {
      indicatorId: indicator.id,
      placeCodes: places.map(({ code }) => code),
      fromYear: null,
      toYear: null,
      natures: NATURES,
      withFamily: false,
    },
    indicator,
    unit,
    places,
    absent: [],
    related: [],
    observations,
    sources: dataset.source,
    series: buildSeries(places, [indicator], observations, dataset.source),
    years,
    available: years,
  };
}
