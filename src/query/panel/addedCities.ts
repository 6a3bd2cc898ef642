import { type Dataset, indexDataset } from '@/domain/dataset';
import type { Observation } from '@/domain/observation';
import type { PanelCity } from '@/domain/panel';
import { panelObservation } from './panelObservation';
import { panelPlace } from './panelPlace';

/** How many cities a reader may add to the chart of an indicator. */
export const MOST_ADDED = 4;

const CODE = /^\d{6}$/;

/** The codes that are not among the places of the dataset: of cities that a reader added, if they exist. */
export const addedCodes = (dataset: Dataset, placeCodes: readonly string[]): readonly string[] =>
  dataset.panel.keyOf.size === 0
    ? []
    : placeCodes.filter((code) => CODE.test(code) && !dataset.place.has(code)).slice(0, MOST_ADDED);

const EXTENDED = new WeakMap<Dataset, Map<string, Dataset>>();

/**
 * The dataset with cities that a reader added to the chart of an indicator: their names, and of this indicator their
 * figures, if all prefecture-level cities have it. The same codes and indicator give the same object again.
 * @param placeCodes all chosen places; those of the dataset itself add nothing
 */
export function withAddedCities(
  dataset: Dataset,
  placeCodes: readonly string[],
  indicatorId: string,
): Dataset {
  const cities = citiesOf(dataset, addedCodes(dataset, placeCodes));
  if (cities.length === 0) return dataset;
  const known = EXTENDED.get(dataset) ?? new Map<string, Dataset>();
  EXTENDED.set(dataset, known);
  const key = `${indicatorId} ${cities.map(({ code }) => code).join()}`;
  const extended = known.get(key) ?? extend(dataset, cities, indicatorId);
  known.set(key, extended);
  return extended;
}

function citiesOf({ panel }: Dataset, codes: readonly string[]): readonly PanelCity[] {
  return codes.flatMap((code) => panel.catalogue?.cities.find((city) => city.code === code) ?? []);
}

function extend(dataset: Dataset, cities: readonly PanelCity[], indicatorId: string): Dataset {
  const { panel } = dataset;
  const column = panel.columns.get(panel.keyOf.get(indicatorId) ?? '');
  const changes = panel.catalogue?.changes ?? [];
  const figures = cities.flatMap((city) =>
    [...(column?.figures.get(city.code)?.values() ?? [])].flatMap((figure): readonly Observation[] => {
      const observation = column ? panelObservation(figure, column.measure, city, changes) : null;
      return observation ? [observation] : [];
    }),
  );
  const last = Math.max(...dataset.places.map(({ order }) => order));
  const places = cities.map((city, at) => ({ ...panelPlace(city), order: last + 1 + at }));
  const extended = indexDataset(
    {
      ...dataset,
      places: [...dataset.places, ...places],
      observations: [...dataset.observations, ...figures],
    },
    undefined,
    panel,
  );
  return {
    ...extended,
    holdingsOf: dataset.holdingsOf,
    sourceHolding: dataset.sourceHolding,
    figureCount: dataset.figureCount,
  };
}
