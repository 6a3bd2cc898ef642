import type { PanelCatalogue, PanelCity, PanelColumn, PanelFigure } from '@/domain/panel';
import type { UnitKind } from '@/domain/unit';
import { isLevel } from './level';
import { COUNTRY, citiesIn, figureOf, type PanelArea, soundFigures } from './panelArea';

/** A city near another in size, by one measure and year. */
export interface NearCity {
  readonly city: PanelCity;
  readonly figure: PanelFigure;
  /** As printed it is of the same size. */
  readonly level: boolean;
}

/**
 * The cities nearest to a city in size, nearest first, itself left out. Distance is |ln(a/b)| for counts and money (so
 * that half and double are equally far) and |a − b| for rates and ratios. Cities level with it as printed are at
 * distance 0; at equal distance the lower code comes first.
 * @param count how many cities at most
 * @returns nothing where the city itself has no sound figure
 */
export function nearestInSize(
  catalogue: PanelCatalogue,
  column: PanelColumn,
  cityCode: string,
  year: number,
  kind: UnitKind,
  count: number,
  area: PanelArea = COUNTRY,
): readonly NearCity[] {
  const own = figureOf(column, cityCode, year);
  if (!own || own.doubtful) return [];
  const cities = citiesIn(catalogue, area);
  const byCode = new Map(cities.map((city) => [city.code, city]));
  return soundFigures(column, cities, year)
    .flatMap((figure) => {
      const city = byCode.get(figure.cityCode);
      if (!city || city.code === cityCode) return [];
      const level = isLevel(figure, own);
      return [{ city, figure, level, distance: level ? 0 : distance(figure.value, own.value, kind) }];
    })
    .sort((a, b) => compare(a.distance, b.distance) || (a.city.code < b.city.code ? -1 : 1))
    .slice(0, count)
    .map(({ city, figure, level }) => ({ city, figure, level }));
}

/** Zero is infinitely far from any amount. */
function distance(a: number, b: number, kind: UnitKind): number {
  return kind === 'count' || kind === 'money' ? Math.abs(Math.log(a / b)) : Math.abs(a - b);
}

const compare = (a: number, b: number): number => (a === b ? 0 : a - b);
