import type { Dataset } from '@/domain/dataset';
import type { Indicator } from '@/domain/indicator';
import { NATURES, type Observation, yearOf } from '@/domain/observation';
import { isCity, type Place } from '@/domain/place';
import { compareTimePeriods } from '@/domain/timePeriod';
import type { Unit } from '@/domain/unit';
import { type Aim, aimsOf, isAim } from '../aims/aims';
import { atPlace } from '../observation/observationIndex';
import { comparisonRows } from '../selection/comparisonRows';
import { type Selection, select } from '../selection/selection';
import { pairRanges } from '../series/printedRanges';
import { type CountryGap, countryGap } from './countryGap';
import { placingOf, type Ranking } from './ranking';

/** Where a city stands by one indicator. */
export interface CityStanding {
  readonly place: Place;
  /** The latest observed figure, else the latest plan or target; null: the city has none. */
  readonly shown: Observation | null;
  /** Upper end, where `shown` is the lower end of a printed range. */
  readonly upper: Observation | null;
  /** The aim of the latest year, with what became of it; where `shown` is itself an aim, that one. */
  readonly aim: Aim | null;
  readonly gap: CountryGap | null;
  /** The observed figure before `shown` that a line or a gap in time, but no break, joins to it. */
  readonly before: Observation | null;
  /** How many figures the city has in all. */
  readonly figureCount: number;
}

/** One row of the overview: an indicator, where each city stands, the country, the order of the cities. */
export interface OverviewFigure {
  readonly indicator: Indicator;
  readonly unit: Unit;
  /** Every figure of every place. */
  readonly selection: Selection;
  readonly cities: readonly CityStanding[];
  /** The latest observed figure of the country. */
  readonly country: Observation | null;
  readonly ranking: Ranking;
}

/**
 * Works out a row of the overview.
 * @param asOfYear the current year, which decides whether an aim is still open
 * @returns null when the dataset has no such indicator
 */
export function overviewFigure(
  dataset: Dataset,
  indicatorId: string,
  asOfYear: number,
): OverviewFigure | null {
  const placeCodes = dataset.places.map(({ code }) => code);
  const everything = { indicatorId, placeCodes, fromYear: null, toYear: null, natures: NATURES };
  const selection = select(dataset, { ...everything, withFamily: false });
  if (!selection) return null;
  const { rows } = comparisonRows(selection, 'latest');
  const main = new Map(rows.map((row) => [row.place.code, row.main]));
  const aims = aimsOf(dataset, asOfYear).filter(({ aim }) => aim.indicatorId === indicatorId);
  const cities = dataset.places
    .filter(isCity)
    .map((place) => standingOf(dataset, selection, place, main.get(place.code) ?? null, aims));
  const country = rows.find(({ place }) => place.level === 'country')?.main ?? null;
  const shown = cities.flatMap((city) => city.shown ?? []);
  const codes = new Set(cities.map(({ place }) => place.code));
  return {
    indicator: selection.indicator,
    unit: selection.unit,
    selection,
    cities,
    country: country?.nature === 'actual' ? country : null,
    ranking: placingOf(dataset, selection, shown, codes),
  };
}

function standingOf(
  dataset: Dataset,
  selection: Selection,
  place: Place,
  main: Observation | null,
  aims: readonly Aim[],
): CityStanding {
  const figures = atPlace(selection.observations, place.code);
  const own = aims.filter(({ aim }) => aim.placeCode === place.code);
  const shown = lowEnd(main ?? latestAim(own)?.aim ?? null, figures);
  const links = selection.series.find((series) => series.place === place)?.links ?? [];
  return {
    place,
    shown,
    upper: pairRanges(figures).find(({ low }) => low === shown)?.high ?? null,
    aim: own.find((aim) => isAim(aim, shown)) ?? latestAim(own),
    gap: shown && countryGap(dataset, shown),
    before: links.find(({ to, kind }) => to === shown && kind !== 'break')?.from ?? null,
    figureCount: figures.length,
  };
}

function lowEnd(shown: Observation | null, figures: readonly Observation[]): Observation | null {
  return pairRanges(figures).find(({ high }) => high === shown)?.low ?? shown;
}

/** The aim of the latest year; of one year the target before the plan, of the whole city before a part. */
function latestAim(aims: readonly Aim[]): Aim | null {
  const weight = ({ aim }: Aim) => (aim.scope === 'whole' ? 2 : 0) + (aim.nature === 'target' ? 1 : 0);
  const [latest] = [...aims].sort(
    (a, b) =>
      yearOf(b.aim) - yearOf(a.aim) ||
      weight(b) - weight(a) ||
      compareTimePeriods(a.aim.period, b.aim.period) ||
      (a.aim.id < b.aim.id ? -1 : 1),
  );
  return latest ?? null;
}
