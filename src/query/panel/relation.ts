import type { Dataset } from '@/domain/dataset';
import type { PanelCatalogue, PanelCity, PanelColumn, PanelFigure } from '@/domain/panel';
import type { Unit } from '@/domain/unit';
import { choiceColumn, choiceUnit } from './choiceColumn';
import { enoughYears } from './enoughYears';
import { COUNTRY, figureOf } from './panelArea';
import { allChoices, type PanelChoice } from './panelChoice';
import { sizeKey } from './panelPair';
import { rankCorrelation } from './rankCorrelation';

/** What is measured along one side of a scatter. */
export interface RelationSide {
  readonly choice: PanelChoice;
  readonly unit: Unit;
  readonly column: PanelColumn;
}

/** A city with a sound figure of both measures in a year. */
export interface RelationDot {
  readonly city: PanelCity;
  readonly x: PanelFigure;
  readonly y: PanelFigure;
  /** Registered population of that year, or of the nearest year that has a sound figure; null: none is held. */
  readonly population: PanelFigure | null;
}

/** The cities of one year, and how many of those that the yearbook has that year are left out. */
export interface RelationFrame {
  readonly year: number;
  readonly dots: readonly RelationDot[];
  readonly missing: number;
  readonly doubtful: number;
  /** Rank correlation of all dots; null: there is none to be told. */
  readonly correlation: number | null;
}

/** Two measures of all cities, year by year. */
export interface Relation {
  readonly catalogue: PanelCatalogue;
  readonly x: RelationSide;
  readonly y: RelationSide;
  /** What the dots are sized by; null: it is not at hand. */
  readonly size: RelationSide | null;
  /** Ascending; at least one. */
  readonly frames: readonly [RelationFrame, ...RelationFrame[]];
}

/**
 * All cities by two measures, in the years in which enough of them have a sound figure of each.
 * @returns null while a measure is not at hand; `apart` where they share no such year
 */
export function relationOf(dataset: Dataset, x: PanelChoice, y: PanelChoice): Relation | 'apart' | null {
  const { catalogue, columns } = dataset.panel;
  if (!catalogue) return null;
  const sideOf = (choice: PanelChoice): RelationSide | null => {
    const column = choiceColumn(choice, columns, catalogue.changes);
    const unit = column && choiceUnit(dataset, column);
    return column && unit ? { choice, unit, column } : null;
  };
  const sides = { x: sideOf(x), y: sideOf(y) };
  if (!sides.x || !sides.y) return null;
  const both = { x: sides.x, y: sides.y };
  const key = sizeKey(dataset);
  const sizeChoice = allChoices(dataset).find(({ id }) => id === key);
  const size = sizeChoice ? sideOf(sizeChoice) : null;
  const shared = new Set(enoughYears(catalogue, both.x.column, COUNTRY));
  const [first, ...rest] = enoughYears(catalogue, both.y.column, COUNTRY)
    .filter((year) => shared.has(year))
    .map((year) => frameOf(catalogue, both, size?.column, year));
  if (!first) return 'apart';
  return { catalogue, ...both, size, frames: [first, ...rest] };
}

function frameOf(
  { cities }: PanelCatalogue,
  { x, y }: Pick<Relation, 'x' | 'y'>,
  population: PanelColumn | undefined,
  year: number,
): RelationFrame {
  const dots: RelationDot[] = [];
  let missing = 0;
  let doubtful = 0;
  for (const city of cities) {
    if (city.firstYear > year || city.lastYear < year) continue;
    const [a, b] = [figureOf(x.column, city.code, year), figureOf(y.column, city.code, year)];
    if (!a || !b) missing += 1;
    else if (a.doubtful || b.doubtful) doubtful += 1;
    else dots.push({ city, x: a, y: b, population: nearestSound(population, city.code, year) });
  }
  const correlation = rankCorrelation(dots.map((dot) => [dot.x.value, dot.y.value]));
  return { year, dots, missing, doubtful, correlation };
}

/** The sound figure of the year, or of the nearest year with one: of two as near the earlier. */
function nearestSound(column: PanelColumn | undefined, cityCode: string, year: number): PanelFigure | null {
  let nearest: PanelFigure | null = null;
  for (const figure of column?.figures.get(cityCode)?.values() ?? []) {
    const nearer = nearest === null || Math.abs(figure.year - year) < Math.abs(nearest.year - year);
    if (!figure.doubtful && nearer) nearest = figure;
  }
  return nearest;
}

/** Whether the two measures are partly worked out of the same numbers, so that they go together for that reason. */
export const sharedInputs = ({ x, y }: Pick<Relation, 'x' | 'y'>): readonly string[] =>
  x.choice.keys.filter((key) => y.choice.keys.includes(key));
