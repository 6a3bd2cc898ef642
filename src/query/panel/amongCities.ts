import type { Dataset } from '@/domain/dataset';
import type { Localized } from '@/domain/localized';
import type { PanelCity, PanelFigure } from '@/domain/panel';
import { isCity, type Place } from '@/domain/place';
import type { Unit } from '@/domain/unit';
import { choiceColumn, choiceUnit } from './choiceColumn';
import { type Distribution, distributionOf } from './distribution';
import { enoughYears } from './enoughYears';
import { type NearCity, nearestInSize } from './nearestInSize';
import { COUNTRY, figureOf } from './panelArea';
import type { PanelChoice } from './panelChoice';
import { type NoPanelRank, type PanelRank, panelRank, type RankFrom } from './panelRank';

/** One of the cities compared, among all. */
export interface AmongRow {
  readonly place: Place;
  readonly city: PanelCity;
  readonly provinceName: Localized;
  /** Null: none of that year. */
  readonly figure: PanelFigure | null;
  readonly inProvince: PanelRank | NoPanelRank;
  readonly inCountry: PanelRank | NoPanelRank;
  readonly nearest: readonly NearCity[];
}

/** How a group of cities lies: all, or those of a province. */
export interface AmongArea {
  /** Null: the country. */
  readonly provinceName: Localized | null;
  readonly distribution: Distribution;
}

export interface AmongCities {
  readonly choice: PanelChoice;
  readonly unit: Unit;
  /** Years in which enough cities have a sound figure, newest first. */
  readonly years: readonly number[];
  readonly year: number;
  readonly from: RankFrom;
  readonly rows: readonly AmongRow[];
  readonly areas: readonly AmongArea[];
}

const NEAREST = 3;

/**
 * The cities compared among all prefecture-level cities, by one measure and year.
 * @param year the year asked for; where too few cities have a sound figure of it, or for null, the newest with enough
 * @returns null while what the choice needs is not at hand, or where no year has enough sound figures
 */
export function amongCities(dataset: Dataset, choice: PanelChoice, year: number | null): AmongCities | null {
  const { catalogue, columns } = dataset.panel;
  if (!catalogue) return null;
  const column = choiceColumn(choice, columns, catalogue.changes);
  const unit = column && choiceUnit(dataset, column);
  if (!column || !unit) return null;
  const years = [...enoughYears(catalogue, column, COUNTRY)].reverse();
  const shown = years.find((one) => one === year) ?? years[0];
  if (shown === undefined) return null;
  const cities = dataset.places.filter(isCity).flatMap((place) => {
    const city = catalogue.cities.find(({ code }) => code === place.code);
    return city ? [{ place, city }] : [];
  });
  const nameOf = (code: string) => catalogue.provinces.get(code) ?? { zh: code, en: code };
  const from: RankFrom = 'highest';
  const provinces = [...new Set(cities.map(({ city }) => city.provinceCode))];
  const areaOf = (provinceCode: string | null): readonly AmongArea[] => {
    const area = provinceCode === null ? COUNTRY : ({ kind: 'province', provinceCode } as const);
    const distribution = distributionOf(catalogue, column, area, shown);
    return distribution
      ? [{ provinceName: provinceCode === null ? null : nameOf(provinceCode), distribution }]
      : [];
  };
  return {
    choice,
    unit,
    years,
    year: shown,
    from,
    rows: cities.map(({ place, city }) => ({
      place,
      city,
      provinceName: nameOf(city.provinceCode),
      figure: figureOf(column, city.code, shown) ?? null,
      inProvince: panelRank(catalogue, column, city.code, shown, 'province', from),
      inCountry: panelRank(catalogue, column, city.code, shown, 'country', from),
      nearest: nearestInSize(catalogue, column, city.code, shown, unit.kind, NEAREST),
    })),
    areas: [...areaOf(null), ...provinces.flatMap(areaOf)],
  };
}
