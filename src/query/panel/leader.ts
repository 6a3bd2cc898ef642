import type { PanelColumn, PanelFigure } from '@/domain/panel';
import { isLevel } from './level';
import { figureOf } from './panelArea';

/** The city that is ahead of some others, and the first of the years in a row in which it was. */
export interface Leader {
  readonly code: string;
  readonly since: number;
}

/**
 * Which of some cities has the highest figure of a year, and since when. A year in which another city has no sound
 * figure does not end its lead, and does not begin it.
 * @returns null with fewer than two cities, and where a figure of the year is missing or doubtful, or roundings hide who
 * is ahead
 */
export function leaderOf(column: PanelColumn, codes: readonly string[], year: number): Leader | null {
  const code = aheadIn(column, codes, year);
  if (code === null) return null;
  let since = year;
  for (let before = year - 1; leadsIn(column, codes, before, code); before -= 1)
    if (aheadIn(column, codes, before) === code) since = before;
  return { code, since };
}

/** Whether a city has the highest of the sound figures of a year. */
function leadsIn(column: PanelColumn, codes: readonly string[], year: number, code: string): boolean {
  const own = soundOf(column, code, year);
  const others = codes.filter((one) => one !== code).flatMap((one) => soundOf(column, one, year) ?? []);
  return own !== undefined && others.every((one) => one.value < own.value && !isLevel(own, one));
}

function soundOf(column: PanelColumn, code: string, year: number): PanelFigure | undefined {
  const figure = figureOf(column, code, year);
  return figure && !figure.doubtful ? figure : undefined;
}

function aheadIn(column: PanelColumn, codes: readonly string[], year: number): string | null {
  const figures = codes.flatMap((code) => figureOf(column, code, year) ?? []);
  if (codes.length < 2 || figures.length < codes.length || figures.some(({ doubtful }) => doubtful))
    return null;
  const [first, second] = [...figures].sort((a, b) => b.value - a.value);
  return first && second && !isLevel(first, second) ? first.cityCode : null;
}
