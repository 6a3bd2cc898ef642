import type { Dataset } from '@/domain/dataset';
import type { Indicator } from '@/domain/indicator';
import { isDoubtful, NATURES, type Observation, yearOf } from '@/domain/observation';
import type { PanelRate } from '@/domain/panelRate';
import { isCity, type Place } from '@/domain/place';
import type { Stage } from '@/domain/stage';
import { maxOf, minOf } from '@/lib/extent';
import { catalogueOf, filterCatalogue } from '../catalogue/catalogue';
import { keyOf, SAME_KIND, SAME_KIND_OF_A_YEAR } from '../comparability/sameness';
import { tally } from '../comparability/tally';
import type { MiddleContext } from '../panel/trendContext';
import { narrowSelection } from '../selection/narrowSelection';
import { type Selection, select, type YearExtent } from '../selection/selection';
import { type Series, seriesChain } from '../series/series';

/** One small picture. */
export interface Multiple {
  readonly id: string;
  /** The place that it is of; null: of all. */
  readonly place: Place | null;
  /** What it draws: of totals the cities alone; of doubtful figures and of aims only those that nothing better stands for. */
  readonly selection: Selection;
  /** Other places of the same indicator, thin behind. */
  readonly backdrop: readonly Series[];
  /** The doubtful figures that it leaves out. */
  readonly doubtful: readonly Observation[];
  /** The rate that it is of, where its figures are worked out. */
  readonly rate?: PanelRate;
  /** The stage that it stands for, where others stand beside it for theirs. */
  readonly stage?: Stage;
  /** How all prefecture-level cities lie behind the lines; null: not known. */
  readonly context?: MiddleContext | null;
}

/** The pictures of a stage, the most useful first, and its indicators that give none. */
export interface StageMultiples {
  readonly multiples: readonly Multiple[];
  /** No city has a figure. */
  readonly contextOnly: readonly Indicator[];
  /** Too few figures of one kind for a picture. */
  readonly tooFew: readonly Indicator[];
}

/** A picture for every indicator of a stage and topic of which figures of cities can be held against each other. */
export function stageMultiples(
  dataset: Dataset,
  stageId: string,
  topicId: string,
  placeCodes: readonly string[],
): StageMultiples {
  const multiples: Multiple[] = [];
  const contextOnly: Indicator[] = [];
  const tooFew: Indicator[] = [];
  for (const { indicator } of filterCatalogue(dataset, catalogueOf(dataset), stageId, topicId)) {
    const drawn = drawnOf(dataset, indicator.id, placeCodes);
    if (drawn && isComparable(drawn.selection))
      multiples.push({ id: indicator.id, place: null, backdrop: [], ...drawn });
    else (isOfCities(dataset, indicator) ? tooFew : contextOnly).push(indicator);
  }
  const newest = maxOf(multiples.map(({ selection }) => selection.years.to));
  const useful = new Map(multiples.map((one) => [one, usefulness(one.selection, newest)]));
  const byUse = (a: Multiple, b: Multiple) => (useful.get(b) ?? 0) - (useful.get(a) ?? 0);
  return { multiples: multiples.sort(byUse), contextOnly, tooFew };
}

/** The pictures of the places of an indicator. */
export interface PlaceMultiples {
  readonly multiples: readonly Multiple[];
  /** Places without a figure. */
  readonly absent: readonly Place[];
  /** What the pictures draw, of all places together; null: nothing. */
  readonly whole: Selection | null;
}

/** A picture for every chosen place with figures of an indicator, the other places behind, and the places without. */
export function placeMultiples(
  dataset: Dataset,
  indicatorId: string,
  placeCodes: readonly string[],
): PlaceMultiples {
  const drawn = drawnOf(dataset, indicatorId, placeCodes);
  if (!drawn) return { multiples: [], absent: [], whole: null };
  const { selection, doubtful } = drawn;
  const multiples = selection.places.flatMap((place): readonly Multiple[] => {
    const here = ({ placeCode }: Observation) => placeCode === place.code;
    const own = selection.observations.filter(here);
    if (own.length === 0) return [];
    return [
      {
        id: `${indicatorId} ${place.code}`,
        place,
        selection: narrowSelection({ ...selection, places: [place] }, new Set(own)),
        backdrop: selection.series.filter((series) => series.place !== place),
        doubtful: doubtful.filter(here),
      },
    ];
  });
  return { multiples, absent: selection.absent, whole: selection };
}

function drawnOf(
  dataset: Dataset,
  indicatorId: string,
  placeCodes: readonly string[],
): Pick<Multiple, 'selection' | 'doubtful'> | null {
  const everything = { natures: NATURES, fromYear: null, toYear: null, withFamily: false };
  const found = select(dataset, { ...everything, indicatorId, placeCodes });
  if (!found) return null;
  const { unit, observations } = found;
  const total = unit.kind === 'count' || unit.kind === 'money';
  const places = found.places.filter((place) => !total || isCity(place));
  const codes = new Set(places.map(({ code }) => code));
  const sound = new Set(observations.filter((one) => !isDoubtful(one)).map(({ placeCode }) => placeCode));
  const here = observations.filter(({ placeCode }) => codes.has(placeCode));
  const doubtful = here.filter((one) => isDoubtful(one) && sound.has(one.placeCode));
  const kept = new Set(withNewestAims(here.filter((one) => !doubtful.includes(one))));
  return { selection: narrowSelection({ ...found, places }, kept), doubtful };
}

/** Beside results the newest target and plan of each place stand for its earlier ones. */
function withNewestAims(figures: readonly Observation[]): readonly Observation[] {
  if (figures.every(({ nature }) => nature !== 'actual')) return figures;
  const kindOf = (one: Observation) => keyOf(one, { ...SAME_KIND, place: 'same' });
  const newest = new Map<string, number>();
  for (const one of figures)
    newest.set(kindOf(one), Math.max(yearOf(one), newest.get(kindOf(one)) ?? yearOf(one)));
  return figures.filter((one) => one.nature === 'actual' || newest.get(kindOf(one)) === yearOf(one));
}

const isOfCities = ({ holdingsOf, place }: Dataset, { id }: Indicator): boolean =>
  holdingsOf.get(id)?.some(({ placeCode }) => {
    const found = place.get(placeCode);
    return found !== undefined && isCity(found);
  }) ?? false;

/** Years of one kind of figure of a place that make a picture where no two cities share a year. */
const FEWEST_YEARS = 3;

/** Whether two cities have figures of one kind and year, or a city has such of several years. */
function isComparable({ places, observations }: Selection): boolean {
  const cities = new Set(places.filter(isCity).map(({ code }) => code));
  const figures = observations.filter(({ placeCode }) => cities.has(placeCode));
  const ofAYear = tally(figures, (one) => keyOf(one, SAME_KIND_OF_A_YEAR));
  const ofAPlace = tally(figures, (one) => keyOf(one, { ...SAME_KIND, place: 'same' }));
  return (
    ofAYear.some(({ items }) => new Set(items.map(({ placeCode }) => placeCode)).size > 1) ||
    ofAPlace.some(({ items }) => new Set(items.map(yearOf)).size >= FEWEST_YEARS)
  );
}

/** What a city counts for beside years of a line, and the most years that count. */
const WORTH = { city: 12, years: 30, old: 20 };

/** How much a picture tells: how many cities, how long, how recent. */
function usefulness({ series }: Selection, newest: number): number {
  const chains = series.filter(({ place }) => isCity(place)).map(seriesChain);
  const lines = chains.filter((chain) => chain.length > 0);
  if (lines.length === 0) return 0;
  const longest = maxOf(lines.map((chain) => chain.length));
  const age = newest - maxOf(lines.flatMap((chain) => chain.map(yearOf)));
  return lines.length * WORTH.city + Math.min(longest, WORTH.years) - Math.min(age, WORTH.old);
}

/** What pictures that share a scale are drawn over. */
export interface SharedScale {
  readonly years: YearExtent;
  /** Null: each has its own. */
  readonly values: ValueExtent | null;
}

export interface ValueExtent {
  readonly low: number;
  readonly high: number;
}

/** The years and the values that pictures of one unit cover together; null without any. */
export function sharedScale(multiples: readonly Pick<Multiple, 'selection'>[]): Required<SharedScale> | null {
  const all = multiples.flatMap(({ selection }) => selection.observations);
  if (all.length === 0) return null;
  const values = all.map(({ value }) => value);
  return {
    years: {
      from: minOf(all.map(({ period }) => period.startYear)),
      to: maxOf(all.map(({ period }) => period.endYear)),
    },
    values: { low: minOf(values), high: maxOf(values) },
  };
}
