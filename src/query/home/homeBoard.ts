import type { Dataset } from '@/domain/dataset';
import type { Indicator } from '@/domain/indicator';
import type { Standing } from '@/domain/panel';
import { isCity, type Place } from '@/domain/place';
import type { Source } from '@/domain/source';
import { stageAndDescendants } from '@/domain/stage';
import { maxOf, minOf } from '@/lib/extent';
import { aimsIn } from '../aims/aimBoard';
import type { Aim, AimState } from '../aims/aims';
import { type CityRow, rowOf } from '../city/cityRows';
import { type Multiple, stageMultiples } from '../multiples/multiples';
import type { YearExtent } from '../selection/selection';
import { headIndicators, headMeasure } from './homeMeasures';
import { rateMultiples } from './rateMultiples';

/** A city by the measure that heads a stage. */
export interface CityCard {
  readonly place: Place;
  readonly row: CityRow<{ readonly rank: Standing }>;
}

/** What the first page says of a stage. */
export interface HomeBoard {
  readonly cards: readonly CityCard[];
  /** The pictures in which cities can be compared, the most useful first. */
  readonly multiples: readonly Multiple[];
  /** Indicators that cities have figures of, too few for a picture. */
  readonly beside: readonly Indicator[];
  readonly aims: readonly Aim[];
  /** Documents of the cities' own offices, the newest first. */
  readonly documents: readonly Source[];
  /** From the first year that any figure is of to the last; null: there is none. */
  readonly years: YearExtent | null;
  /** Headline indicators that some cities have and others have not. */
  readonly absent: readonly { readonly indicator: Indicator; readonly places: readonly Place[] }[];
}

const PICTURES = 4;
const FEWEST_YEARS = 4;
const ACROSS = 'cross-stage';
const BESIDE = 12;
const AIMS = 5;
const DOCUMENTS = 5;
const ABSENT = 2;
const TOLD_FIRST: readonly AimState[] = ['reached', 'missed', 'open', 'noResult', 'notComparable'];

/**
 * The first page of a stage.
 * @param stageId empty: every stage
 * @param asOfYear the current year
 */
export function homeBoard(dataset: Dataset, stageId: string, asOfYear: number): HomeBoard {
  const cities = dataset.places.filter(isCity);
  const placeCodes = dataset.places.map(({ code }) => code);
  const { multiples, tooFew } = stageMultiples(dataset, stageId, '', placeCodes);
  const shown = comparisonsOf(dataset, stageId, multiples);
  const others = multiples.filter((one) => !shown.includes(one)).map(({ selection }) => selection.indicator);
  return {
    cards: cityCards(dataset, cities, stageId),
    multiples: shown,
    beside: shown.length < PICTURES ? [...others, ...tooFew].slice(0, BESIDE) : [],
    aims: aimsOfStage(dataset, stageId, asOfYear),
    documents: newDocuments(dataset, stageId),
    years: yearsOf(dataset),
    absent: shown
      .map(({ selection }) => {
        const held = new Set(selection.observations.map((one) => one.placeCode));
        return { indicator: selection.indicator, places: cities.filter(({ code }) => !held.has(code)) };
      })
      .filter(({ places }) => places.length > 0)
      .slice(0, ABSENT),
  };
}

/** The pictures that the first page shows of a stage, in its order. */
export function homeComparisons(dataset: Dataset, stageId: string): readonly Multiple[] {
  const placeCodes = dataset.places.map(({ code }) => code);
  return comparisonsOf(dataset, stageId, stageMultiples(dataset, stageId, '', placeCodes).multiples);
}

function comparisonsOf(dataset: Dataset, stageId: string, multiples: readonly Multiple[]) {
  const long = amounts(dataset, stageId, multiples).filter(isLong);
  const rates = rateMultiples(dataset, stageId).filter(isLong);
  return alternating(long.length > 0 ? long : multiples, rates).slice(0, PICTURES);
}

/** The pictures of a stage, those first that head a city's page, of this stage or of it together with others. */
function amounts(dataset: Dataset, stageId: string, multiples: readonly Multiple[]): readonly Multiple[] {
  const placeCodes = dataset.places.map(({ code }) => code);
  const ids = headIndicators(dataset, stageId);
  const across = stageMultiples(dataset, '', '', placeCodes).multiples.filter(
    ({ id, selection }) => ids.includes(id) && selection.indicator.stageId === ACROSS,
  );
  const all = [...multiples, ...across.filter(({ id }) => !multiples.some((one) => one.id === id))];
  const order = ({ id }: Multiple) => (ids.includes(id) ? ids.indexOf(id) : ids.length);
  return all.sort((a, b) => order(a) - order(b));
}

/** The first of each, the second of each, and so on. */
const alternating = <Item>(some: readonly Item[], others: readonly Item[]): readonly Item[] =>
  Array.from({ length: Math.max(some.length, others.length) }, (_, at) => [some[at], others[at]])
    .flat()
    .filter((one) => one !== undefined);

/** Whether two cities or more have figures over enough years for a line to say something. */
const isLong = ({ selection: { series } }: Multiple): boolean =>
  series.filter(({ place, links }) => isCity(place) && links.length + 1 >= FEWEST_YEARS).length > 1;

function cityCards(dataset: Dataset, cities: readonly Place[], stageId: string): readonly CityCard[] {
  const { digest } = dataset.panel;
  const measure = headMeasure(dataset.stages, stageId);
  if (!measure || !digest) return [];
  const compared = { ...dataset, panel: { ...dataset.panel, ...digest } };
  const standings = digest.standings.get(measure.id);
  return cities.flatMap((place) => {
    const row = rowOf(compared, [place.code], measure, (_, within) => {
      const rank = within === 'province' ? standings?.get(place.code) : undefined;
      return rank ? { rank } : null;
    });
    return row ? [{ place, row }] : [];
  });
}

/** Targets with a result first, then those still open: no two of one city and indicator. */
function aimsOfStage(dataset: Dataset, stageId: string, asOfYear: number): readonly Aim[] {
  const aims = aimsIn(dataset, { stageId, placeCode: '', year: null }, asOfYear).filter(
    ({ aim }) => aim.nature === 'target' && dataset.place.get(aim.placeCode)?.level === 'city',
  );
  const sorted = [...aims].sort((a, b) => TOLD_FIRST.indexOf(a.state) - TOLD_FIRST.indexOf(b.state));
  const seen = new Set<string>();
  return sorted
    .filter(({ aim }) => {
      const key = `${aim.indicatorId} ${aim.placeCode}`;
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    })
    .slice(0, AIMS);
}

/** The documents at hand of the cities' own offices that speak of a stage, the newest first. */
function newDocuments(dataset: Dataset, stageId: string): readonly Source[] {
  const own = new Set<Source['kind']>(['work_report', 'work_plan']);
  const stages = stageAndDescendants(dataset.stages, stageId);
  const speaks = ({ id }: Source) =>
    stageId === '' ||
    dataset.sourceHolding
      .get(id)
      ?.indicatorIds.some((one) => stages.has(dataset.indicator.get(one)?.stageId ?? ''));
  return [...dataset.source.values()]
    .filter((source) => own.has(source.kind) && source.issued !== '' && speaks(source))
    .sort((a, b) => b.issued.localeCompare(a.issued))
    .slice(0, DOCUMENTS);
}

function yearsOf({ holdingsOf }: Dataset): YearExtent | null {
  const years = [...holdingsOf.values()].flat().flatMap((holding) => holding.years);
  return years.length === 0 ? null : { from: minOf(years), to: maxOf(years) };
}
