import type { PanelCatalogue, PanelColumn } from '@/domain/panel';
import { citiesIn, type PanelArea, soundFigures } from './panelArea';

/** Of the cities that the yearbook has in a year at least this share must have a sound figure. */
const ENOUGH = 0.75;
const FEWEST = 4;

/**
 * The years in which enough cities of an area have a sound figure for a median to stand for them: three quarters of the
 * cities that the yearbook has that year, and four at least; ascending.
 */
export function enoughYears(
  catalogue: PanelCatalogue,
  column: PanelColumn,
  area: PanelArea,
): readonly number[] {
  const cities = citiesIn(catalogue, area);
  const years = new Set(cities.flatMap(({ code }) => [...(column.figures.get(code)?.keys() ?? [])]));
  return [...years]
    .filter((year) => isEnough(catalogue, area, year, soundFigures(column, cities, year).length))
    .sort((a, b) => a - b);
}

/** Whether so many sound figures of a year are enough for a median or a rank to stand for an area. */
export function isEnough(catalogue: PanelCatalogue, area: PanelArea, year: number, sound: number): boolean {
  const there = citiesIn(catalogue, area).filter(
    ({ firstYear, lastYear }) => firstYear <= year && year <= lastYear,
  );
  return sound >= FEWEST && sound >= ENOUGH * there.length;
}
