import type { Dataset } from '@/domain/dataset';
import type { Localized } from '@/domain/localized';
import type { PanelFigure } from '@/domain/panel';
import { isCity } from '@/domain/place';
import type { PlaceColour } from '@/domain/placeColour';
import { POPULATION_KEYS } from './cityMeasures';

/** A city as its page knows it: one of those compared, or any other of the prefecture level or above. */
export interface CitySubject {
  readonly code: string;
  /** In English the name that tells it from others of that name. */
  readonly shortName: Localized;
  /** Null for a municipality. */
  readonly province: {
    readonly code: string;
    readonly name: Localized;
    /** How many cities of the prefecture level it has; 0 while the list of all cities is not at hand. */
    readonly cities: number;
  } | null;
  readonly colour: PlaceColour;
  /** Whether documents of its own are read. */
  readonly compared: boolean;
}

/** The city of a code; null where nothing at hand knows it. */
export function citySubject(dataset: Dataset, code: string): CitySubject | null {
  const { catalogue } = dataset.panel;
  const place = dataset.place.get(code);
  const own = place && isCity(place) ? place : null;
  const city = catalogue?.cities.find((one) => one.code === code);
  const found = own ?? city;
  if (!found) return null;
  const provinceCode = city?.level === 'municipality' ? '' : (city?.provinceCode ?? own?.parentCode ?? '');
  const name = catalogue?.provinces.get(provinceCode) ?? dataset.place.get(provinceCode)?.shortName;
  return {
    code,
    shortName: { zh: found.shortName.zh, en: found.name.en },
    province: name
      ? {
          code: provinceCode,
          name,
          cities: catalogue?.cities.filter((one) => one.provinceCode === provinceCode).length ?? 0,
        }
      : null,
    colour: own?.colour ?? 'other',
    compared: own !== null,
  };
}

/** The city that a page shows: the one asked for, else the first of those compared. */
export const shownCity = (dataset: Dataset, code: string): string =>
  code || (dataset.places.find(isCity)?.code ?? '');

/** Whether a city of a code can have a page; any code may while the list of all cities is not at hand. */
export function isCityCode(dataset: Dataset, code: string): boolean {
  const { keyOf, catalogue } = dataset.panel;
  return (
    citySubject(dataset, code) !== null || (catalogue === null && keyOf.size > 0 && /^\d{6}$/.test(code))
  );
}

/** The newest sound figure of residents and of the registered population, where there is one. */
export function cityPopulations(dataset: Dataset, code: string): readonly (PanelFigure | null)[] {
  return POPULATION_KEYS.map((key) => {
    const years = dataset.panel.columns.get(key)?.figures.get(code);
    return newestSound([...(years?.values() ?? [])]);
  });
}

/** The newest of some figures that is in no doubt. */
export const newestSound = (figures: readonly PanelFigure[]): PanelFigure | null =>
  figures
    .filter(({ doubtful }) => !doubtful)
    .reduce<PanelFigure | null>((newest, one) => (newest && newest.year > one.year ? newest : one), null);
