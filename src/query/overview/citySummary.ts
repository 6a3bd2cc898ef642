import type { AimState } from '../aims/aims';
import type { OverviewBoard } from './overviewBoard';

/** Where one city stands on a whole board, counted. */
export interface CitySummary {
  /** Figures on the board, and how many of them the city has. */
  readonly figures: number;
  readonly has: number;
  /** Of those that can be held against the country's figure of the same year. */
  readonly above: number;
  readonly below: number;
  readonly equal: number;
  /** What became of the city's latest aims. */
  readonly reached: number;
  readonly missed: number;
  readonly open: number;
  readonly noResult: number;
  readonly notComparable: number;
  /** Figures by which the city is ranked among others. */
  readonly ranked: number;
}

/** Counts how a city stands on a board: figures it has, against the country, its aims. */
export function citySummary(board: OverviewBoard, placeCode: string): CitySummary {
  const figures = board.groups.flatMap((group) => group.figures);
  const standings = figures.flatMap(({ cities }) => cities.filter(({ place }) => place.code === placeCode));
  const gaps = standings.flatMap(({ gap }) => (gap ? [gap.difference] : []));
  const states = standings.flatMap(({ aim }) => aim?.state ?? []);
  const count = (wanted: AimState) => states.filter((state) => state === wanted).length;
  return {
    figures: figures.length,
    has: standings.filter(({ shown }) => shown !== null).length,
    above: gaps.filter((gap) => gap > 0).length,
    below: gaps.filter((gap) => gap < 0).length,
    equal: gaps.filter((gap) => gap === 0).length,
    reached: count('reached'),
    missed: count('missed'),
    open: count('open'),
    noResult: count('noResult'),
    notComparable: count('notComparable'),
    ranked: figures.filter(
      ({ ranking }) =>
        ranking.kind === 'ranked' &&
        ranking.ranks.some(({ observation }) => observation.placeCode === placeCode),
    ).length,
  };
}
