import type { BoundaryChange, PanelCatalogue, PanelCity, PanelColumn, PanelFigure } from '@/domain/panel';
import { type Distribution, distributionOf } from './distribution';
import { enoughYears } from './enoughYears';
import { citiesIn, type PanelArea } from './panelArea';

/** The sound figures of a city, in runs of neighbouring years within one boundary. */
export interface PanelLine {
  readonly city: PanelCity;
  readonly runs: readonly (readonly PanelFigure[])[];
}

/** Median and middle half of an area by year, in runs of neighbouring years that have enough sound figures. */
export function distributionRuns(
  catalogue: PanelCatalogue,
  column: PanelColumn,
  area: PanelArea,
): readonly (readonly Distribution[])[] {
  const years = enoughYears(catalogue, column, area);
  return runsOf(years.flatMap((year) => distributionOf(catalogue, column, area, year) ?? []));
}

/**
 * The line of each city of an area that has a sound figure, in the order of their codes.
 * @param without codes of cities left out, such as those that the chart has in colour
 * @param changes the years that their figures do not join across
 */
export function panelLines(
  catalogue: PanelCatalogue,
  column: PanelColumn,
  area: PanelArea,
  without: ReadonlySet<string>,
  changes: readonly BoundaryChange[] = catalogue.changes,
): readonly PanelLine[] {
  return citiesIn(catalogue, area)
    .filter(({ code }) => !without.has(code))
    .map((city) => ({ city, runs: cityRuns(column, changes, city.code) }))
    .filter(({ runs }) => runs.length > 0)
    .sort((a, b) => (a.city.code < b.city.code ? -1 : 1));
}

/**
 * The sound figures of a city by year. A run ends before a year that is missing or doubtful, and before the first year
 * in a new boundary.
 */
export function cityRuns(
  column: PanelColumn,
  changes: readonly BoundaryChange[],
  cityCode: string,
): readonly (readonly PanelFigure[])[] {
  const broken = new Set(changes.filter((change) => change.cityCode === cityCode).map(({ year }) => year));
  const sound = [...(column.figures.get(cityCode)?.values() ?? [])]
    .filter(({ doubtful }) => !doubtful)
    .sort((a, b) => a.year - b.year);
  return runsOf(sound, ({ year }) => broken.has(year));
}

/** Items of ascending years in runs of neighbouring ones. */
export function runsOf<Item extends { readonly year: number }>(
  sorted: readonly Item[],
  breaksBefore: (item: Item) => boolean = () => false,
): readonly (readonly Item[])[] {
  const runs: Item[][] = [];
  for (const item of sorted) {
    const run = runs.at(-1);
    if (run?.at(-1)?.year === item.year - 1 && !breaksBefore(item)) run.push(item);
    else runs.push([item]);
  }
  return runs;
}
