import type { PanelColumn } from '@/domain/panel';
import { isLevel } from './level';
import { figureOf } from './panelArea';

/** The city that is ahead of some others, and the first of the years in a row in which it was. */
export interface Leader {
  readonly code: string;
  readonly since: number;
}

/**
 * Which of some cities has the highest figure of a year, and since when without a break.
 * @returns null with fewer than two cities, and where a figure is missing or doubtful, or roundings hide who is ahead
 */
export function leaderOf(column: PanelColumn, codes: readonly string[], year: number): Leader | null {
  const code = aheadIn(column, codes, year);
  if (code === null) return null;
  let since = year;
  while (aheadIn(column, codes, since - 1) === code) since -= 1;
  return { code, since };
}

function aheadIn(column: PanelColumn, codes: readonly string[], year: number): string | null {
  const figures = codes.flatMap((code) => figureOf(column, code, year) ?? []);
  if (codes.length < 2 || figures.length < codes.length || figures.some(({ doubtful }) => doubtful))
    return null;
  const [first, second] = [...figures].sort((a, b) => b.value - a.value);
  return first && second && !isLevel(first, second) ? first.cityCode : null;
}
