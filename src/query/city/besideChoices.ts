import type { Dataset } from '@/domain/dataset';
import type { PanelFigure } from '@/domain/panel';
import { isCity } from '@/domain/place';
import { nearestInSize } from '../panel/nearestInSize';
import { citiesIn } from '../panel/panelArea';
import { type CitySubject, cityPopulations, citySubject } from './citySubject';

/** The cities that one is readily set beside. */
export interface BesideChoices {
  readonly compared: readonly CitySubject[];
  /** The others of its province. */
  readonly province: readonly CitySubject[];
  /** Nearest in registered population, nearest first. */
  readonly nearest: readonly { readonly subject: CitySubject; readonly people: PanelFigure }[];
}

const NEAREST = 3;
/** The measure that cities are near each other by. */
export const SIZE_KEY = 'hukou_pop';

/** What a city can be set beside: the cities compared, those of its province, those of its size. */
export function besideChoices(dataset: Dataset, { code, province }: CitySubject): BesideChoices {
  const { catalogue, columns } = dataset.panel;
  const subjects = (codes: readonly string[]) =>
    codes.filter((one) => one !== code).flatMap((one) => citySubject(dataset, one) ?? []);
  const size = columns.get(SIZE_KEY);
  const newest = cityPopulations(dataset, code)[1];
  const near =
    catalogue && size && newest ? nearestInSize(catalogue, size, code, newest.year, 'count', NEAREST) : [];
  const area = province && ({ kind: 'province', provinceCode: province.code } as const);
  return {
    compared: subjects(dataset.places.filter(isCity).map((place) => place.code)),
    province: subjects(catalogue && area ? citiesIn(catalogue, area).map((city) => city.code) : []),
    nearest: near.flatMap(({ city, figure }) => {
      const subject = citySubject(dataset, city.code);
      return subject ? [{ subject, people: figure }] : [];
    }),
  };
}
