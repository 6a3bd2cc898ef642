import type { Dataset } from '@/domain/dataset';
import type { Localized } from '@/domain/localized';
import type { PanelCatalogue, PanelCity, PanelColumn, PanelFigure, SeriesBreak } from '@/domain/panel';
import type { Unit } from '@/domain/unit';
import { choiceColumn, choiceUnit } from './choiceColumn';
import { columnBreaks, yearsSinceBreak } from './columnBreaks';
import { type Distribution, distributionOf } from './distribution';
import { enoughYears } from './enoughYears';
import { type NoChange, type PanelChange, panelChange } from './overYears';
import { COUNTRY, citiesIn, figureOf, soundFigures } from './panelArea';
import type { PanelChoice } from './panelChoice';
import { type NoPanelRank, type PanelRank, panelRank } from './panelRank';

/** The cities of a province in the year shown. */
export interface StripLane {
  readonly code: string;
  readonly name: Localized;
  /** Sound ones, from the lowest up. */
  readonly figures: readonly PanelFigure[];
  readonly distribution: Distribution;
}

/** The same cities in a year, and how those of the whole country lie then. */
export interface StripRow {
  readonly year: number;
  readonly figures: readonly PanelFigure[];
  readonly country: Distribution;
}

/** A city of the lanes in the year shown. */
export interface StripCity {
  readonly city: PanelCity;
  /** Null: none of that year; a doubtful one is here, but is neither drawn nor ranked. */
  readonly figure: PanelFigure | null;
  readonly inProvince: PanelRank | NoPanelRank;
  readonly inCountry: PanelRank | NoPanelRank;
  /** Since the first year that all can be joined to; null where that is the year shown. */
  readonly change: PanelChange | NoChange | null;
}

/** An indicator in the provinces of some cities: one year city by city, and some years one under another. */
export interface Strip {
  readonly choice: PanelChoice;
  readonly unit: Unit;
  readonly catalogue: PanelCatalogue;
  readonly column: PanelColumn;
  /** The years that its figures do not join across. */
  readonly breaks: readonly SeriesBreak[];
  /** Years in which enough cities of the country have a sound figure, ascending. */
  readonly years: readonly number[];
  readonly year: number;
  /** The year that changes are told from; the year shown: none. */
  readonly since: number;
  readonly country: Distribution;
  readonly lanes: readonly StripLane[];
  /** Spread over the years held, the first and the last among them; none where there is one year alone. */
  readonly rows: readonly StripRow[];
  readonly cities: readonly StripCity[];
}

const MOST_ROWS = 5;

/**
 * An indicator in the provinces of some cities.
 * @param codes of the cities whose provinces are shown
 * @param asked the year; the nearest held is shown, for `latest` the last
 * @returns null while what the choice needs is not at hand, or where no year has enough sound figures
 */
export function stripOf(
  dataset: Dataset,
  choice: PanelChoice,
  codes: readonly string[],
  asked: number | 'latest',
): Strip | null {
  const { catalogue, columns } = dataset.panel;
  const column = catalogue && choiceColumn(choice, columns, catalogue.changes);
  const unit = column && choiceUnit(dataset, column);
  if (!catalogue || !column || !unit) return null;
  const years = enoughYears(catalogue, column, COUNTRY);
  const year = nearestYear(years, asked);
  const country = year === undefined ? null : distributionOf(catalogue, column, COUNTRY, year);
  if (year === undefined || !country) return null;

  const named = catalogue.cities.filter(({ code }) => codes.includes(code));
  const provinces = [...new Set(named.map(({ provinceCode }) => provinceCode))].sort();
  const shown = catalogue.cities.filter(
    ({ code, provinceCode, level }) =>
      codes.includes(code) || (level === 'prefecture' && provinces.includes(provinceCode)),
  );
  const lanes = provinces.flatMap((code): readonly StripLane[] => {
    const area = { kind: 'province', provinceCode: code } as const;
    const figures = soundFigures(column, citiesIn(catalogue, area), year);
    const distribution = distributionOf(catalogue, column, area, year);
    const name = catalogue.provinces.get(code) ?? { zh: code, en: code };
    return distribution ? [{ code, name, figures, distribution }] : [];
  });
  const rows = spread(years, MOST_ROWS).flatMap((one): readonly StripRow[] => {
    const all = distributionOf(catalogue, column, COUNTRY, one);
    return all ? [{ year: one, figures: soundFigures(column, shown, one), country: all }] : [];
  });
  const breaks = columnBreaks(dataset, column);
  const [since = year] = yearsSinceBreak(
    years.filter((one) => one <= year),
    breaks,
    shown.map(({ code }) => code),
  );
  return {
    choice,
    unit,
    catalogue,
    column,
    breaks,
    years,
    year,
    since,
    country,
    lanes,
    rows: rows.length > 1 ? rows : [],
    cities: shown.map((city) => ({
      city,
      figure: figureOf(column, city.code, year) ?? null,
      inProvince: panelRank(catalogue, column, city.code, year, 'province', 'highest'),
      inCountry: panelRank(catalogue, column, city.code, year, 'country', 'highest'),
      change:
        since === year ? null : panelChange(column, breaks, city.code, { from: since, to: year }, unit.kind),
    })),
  };
}

function nearestYear(years: readonly number[], asked: number | 'latest'): number | undefined {
  const last = years.at(-1);
  if (last === undefined || asked === 'latest') return last;
  return years.reduce((best, one) => (Math.abs(one - asked) < Math.abs(best - asked) ? one : best), last);
}

/** Some of a list, evenly spread, the first and the last among them. */
function spread<Item>(items: readonly Item[], most: number): readonly Item[] {
  if (items.length <= most) return items;
  return Array.from({ length: most }, (_, at) => {
    return items[Math.round((at * (items.length - 1)) / (most - 1))] as Item;
  });
}

/** A sound figure of a city in a row; undefined: none. */
export const inRow = ({ figures }: StripRow, cityCode: string): PanelFigure | undefined =>
  figures.find((figure) => figure.cityCode === cityCode);

/** Whether a city's boundary, or what is counted, changed after one year and up to another, so that its figures do not join. */
export const isBroken = ({ breaks }: Strip, cityCode: string, from: number, to: number): boolean =>
  breaks.some((change) => change.cityCode === cityCode && change.year > from && change.year <= to);
