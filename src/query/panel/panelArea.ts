import type { PanelCatalogue, PanelCity, PanelColumn, PanelFigure } from '@/domain/panel';

/** The cities that a median or a rank is taken over. */
export type PanelArea =
  | { readonly kind: 'country' }
  | { readonly kind: 'province'; readonly provinceCode: string };

export const COUNTRY: PanelArea = { kind: 'country' };

/**
 * The cities of an area. The country has the municipalities too; a province has its prefecture-level cities, so that a
 * municipality has none.
 */
export function citiesIn({ cities }: PanelCatalogue, area: PanelArea): readonly PanelCity[] {
  if (area.kind === 'country') return cities;
  return cities.filter(
    ({ level, provinceCode }) => level === 'prefecture' && provinceCode === area.provinceCode,
  );
}

/** The figure of a city and year; doubtful ones too. */
export const figureOf = ({ figures }: PanelColumn, cityCode: string, year: number): PanelFigure | undefined =>
  figures.get(cityCode)?.get(year);

/** The figures of a year that are not doubtful, from the lowest up, equal ones in the order of their codes. */
export function soundFigures(
  column: PanelColumn,
  cities: readonly PanelCity[],
  year: number,
): readonly PanelFigure[] {
  return cities
    .flatMap(({ code }) => figureOf(column, code, year) ?? [])
    .filter(({ doubtful }) => !doubtful)
    .sort((a, b) => a.value - b.value || (a.cityCode < b.cityCode ? -1 : 1));
}
