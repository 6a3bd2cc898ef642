import { type Dataset, indexDataset } from '@/domain/dataset';
import type { Observation } from '@/domain/observation';
import type { PanelCatalogue, PanelColumn } from '@/domain/panel';
import { isCity } from '@/domain/place';
import { panelObservation } from './panelObservation';

/**
 * The dataset with the figures that the panel of all cities has of a city that is now among those compared: for every
 * indicator that some city compared has figures of and this one has none of its own. So a city is compared as soon as
 * it is a row of the places; figures of its own, with what is printed, may follow.
 */
export function withPromotedCities(
  dataset: Dataset,
  catalogue: PanelCatalogue,
  columns: readonly PanelColumn[],
): Dataset {
  const compared = new Set(dataset.places.filter(isCity).map(({ code }) => code));
  const cities = catalogue.cities.filter(({ code }) => compared.has(code));
  const added = columns.flatMap((column) => {
    const holders = cityHolders(dataset, column.measure.indicatorId, compared);
    if (holders.size === 0) return [];
    return cities
      .filter(({ code }) => !holders.has(code))
      .flatMap((city) =>
        [...(column.figures.get(city.code)?.values() ?? [])].flatMap((figure): readonly Observation[] => {
          const observation = panelObservation(figure, column.measure, city, catalogue.changes);
          return observation ? [observation] : [];
        }),
      );
  });
  if (added.length === 0) return dataset;
  return indexDataset({ ...dataset, observations: [...dataset.observations, ...added] });
}

/** Of the figures of one measure those of the cities compared. */
export const ofPlaces = ({ measure, figures }: PanelColumn, { place }: Dataset): PanelColumn => ({
  measure,
  figures: new Map([...figures].filter(([code]) => place.has(code))),
});

function cityHolders(
  dataset: Dataset,
  indicatorId: string,
  cities: ReadonlySet<string>,
): ReadonlySet<string> {
  const own = dataset.observationsOf.get(indicatorId) ?? [];
  return new Set(own.map(({ placeCode }) => placeCode).filter((code) => cities.has(code)));
}
