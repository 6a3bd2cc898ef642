import type { Dataset } from '@/domain/dataset';
import type { Indicator } from '@/domain/indicator';
import type { Standing } from '@/domain/panel';
import { isCity, type Place } from '@/domain/place';
import type { Source } from '@/domain/source';
import { stageAndDescendants } from '@/domain/stage';
import { maxOf, minOf } from '@/lib/extent';
import { aimsIn, isPromise } from '../aims/aimBoard';
import type { Aim, AimState } from '../aims/aims';
import { type CityRow, rowOf } from '../city/cityRows';
import { type Multiple, stageMultiples } from '../multiples/multiples';
import type { YearExtent } from '../selection/selection';
import { comparisonsOf, picturesOf } from './homeComparisons';
import { headMeasure } from './homeMeasures';

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
  /** How many such there are. */
  readonly besideCount: number;
  /** Some targets of cities, and how many there are. */
  readonly aims: readonly Aim[];
  readonly aimCount: number;
  /** Documents of the cities' own offices, the newest first. */
  readonly documents: readonly Source[];
  /** From the first year that any figure is of to the last; null: there is none. */
  readonly years: YearExtent | null;
  /** Headline indicators that some cities have and others have not. */
  readonly absent: readonly { readonly indicator: Indicator; readonly places: readonly Place[] }[];
}

/** All of so many stand there; of more, the first ones. */
const MOST_BESIDE = 16;
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
  const aims = aimsOfStage(dataset, stageId, asOfYear);
  const placeCodes = dataset.places.map(({ code }) => code);
  const { multiples, tooFew } = stageMultiples(dataset, stageId, '', placeCodes);
  const shown = comparisonsOf(dataset, stageId, multiples);
  const others = multiples
    .filter(({ id }) => !shown.some((one) => one.id === id))
    .map(({ selection }) => selection.indicator);
  const beside = shown.length < picturesOf(stageId) ? [...others, ...tooFew] : [];
  return {
    cards: cityCards(dataset, cities, stageId),
    multiples: shown,
    beside: beside.length <= MOST_BESIDE ? beside : beside.slice(0, BESIDE),
    besideCount: beside.length,
    aims: toldAims(aims),
    aimCount: aims.length,
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

const aimsOfStage = (dataset: Dataset, stageId: string, asOfYear: number): readonly Aim[] =>
  aimsIn(dataset, { stageId, placeCode: '', year: null }, asOfYear).filter(
    (row) =>
      isPromise(dataset, row) &&
      row.aim.nature === 'target' &&
      dataset.place.get(row.aim.placeCode)?.level === 'city',
  );

/** Those with a result first, then those still open: no two of one city and indicator. */
function toldAims(aims: readonly Aim[]): readonly Aim[] {
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
