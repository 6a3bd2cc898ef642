import type { PanelCatalogue, PanelColumn, PanelFigure } from '@/domain/panel';
import { isLevel } from './level';
import { COUNTRY, citiesIn, figureOf, type PanelArea, soundFigures } from './panelArea';

/** From which end a rank counts. */
export type RankFrom = 'highest' | 'lowest';

/**
 * Why a city has no rank: no figure of that year, a doubtful one, no province whose cities it is one of (a
 * municipality), or no other city with a sound figure.
 */
export type NoRankReason = 'missing' | 'doubtful' | 'noProvince' | 'alone';

/** A city's place among the cities that have a sound figure of the same measure and year. */
export interface PanelRank {
  readonly kind: 'ranked';
  readonly figure: PanelFigure;
  /** 1 + the number of cities that are certainly before it; the last place it may have is place + level.length. */
  readonly place: number;
  /** How many cities had a sound figure, itself included. */
  readonly of: number;
  readonly from: RankFrom;
  /** Codes of the other cities that its figure cannot be told apart from, in ascending order. */
  readonly level: readonly string[];
  /** How many of those have the very same value: only where all do is the place shared, else it is a range. */
  readonly equal: number;
}

export interface NoPanelRank {
  readonly kind: 'none';
  readonly reason: NoRankReason;
  /** How many other cities had a sound figure. */
  readonly of: number;
}

/**
 * The rank of a city in a year, in its province or in the country (municipalities among them). Figures less than a
 * printed step apart are level, see `isLevel`; only those further off are before or after it.
 */
export function panelRank(
  catalogue: PanelCatalogue,
  column: PanelColumn,
  cityCode: string,
  year: number,
  within: PanelArea['kind'],
  from: RankFrom,
): PanelRank | NoPanelRank {
  const city = catalogue.cities.find(({ code }) => code === cityCode);
  if (!city) return { kind: 'none', reason: 'missing', of: 0 };
  if (within === 'province' && city.level === 'municipality')
    return { kind: 'none', reason: 'noProvince', of: 0 };

  const area: PanelArea =
    within === 'country' ? COUNTRY : { kind: 'province', provinceCode: city.provinceCode };
  const sound = soundFigures(column, citiesIn(catalogue, area), year);
  const others = sound.filter((other) => other.cityCode !== cityCode);
  const none = (reason: NoRankReason): NoPanelRank => ({ kind: 'none', reason, of: others.length });

  const figure = figureOf(column, cityCode, year);
  if (!figure) return none('missing');
  if (figure.doubtful) return none('doubtful');
  if (others.length === 0) return none('alone');

  const sign = from === 'highest' ? 1 : -1;
  const before = others.filter((other) => sign * (other.value - figure.value) > 0 && !isLevel(other, figure));
  const alike = others.filter((other) => isLevel(other, figure));
  return {
    kind: 'ranked',
    figure,
    place: before.length + 1,
    of: sound.length,
    from,
    level: alike.map((other) => other.cityCode).sort(),
    equal: alike.filter(({ value }) => value === figure.value).length,
  };
}
