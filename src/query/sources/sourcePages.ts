import { type Dataset, groupBy } from '@/domain/dataset';
import type { Indicator } from '@/domain/indicator';
import type { Observation } from '@/domain/observation';
import type { Place } from '@/domain/place';
import type { Source } from '@/domain/source';
import type { Standard } from '@/domain/standard';
import { compareTimePeriods } from '@/domain/timePeriod';
import { minOf } from '@/lib/extent';
import { type YearExtent, yearExtent } from '../selection/selection';
import { pairRanges } from '../series/printedRanges';
import { compareLocators, parseLocator } from './locator';

/** One printed figure of a document: an observation, or the two of a printed range. */
export interface DocumentFigure {
  readonly observation: Observation;
  /** The upper end of a printed range; the observation is the lower one. */
  readonly high: Observation | null;
}

/** The figures that an item of a document has of one indicator for one place, in order of time. */
export interface DocumentSeries {
  readonly indicator: Indicator;
  readonly place: Place;
  readonly figures: readonly DocumentFigure[];
}

export interface DocumentItem {
  readonly locator: string;
  readonly series: readonly DocumentSeries[];
}

/** Items of one part of a document: a numbered part, a section named in words, or the opening. */
export interface DocumentPart {
  readonly id: string;
  readonly figureCount: number;
  readonly items: readonly DocumentItem[];
}

export interface PlaceCount {
  readonly place: Place;
  readonly figureCount: number;
}

/** A document as a page: what it covers, and all its figures in the order of its items. */
export interface DocumentPage {
  readonly source: Source;
  readonly figureCount: number;
  readonly places: readonly PlaceCount[];
  readonly indicatorCount: number;
  readonly years: YearExtent | null;
  readonly parts: readonly DocumentPart[];
  readonly standards: readonly Standard[];
}

/**
 * The page of a document.
 * @returns null when the dataset has no such document
 */
export function documentPage(dataset: Dataset, sourceId: string): DocumentPage | null {
  const source = dataset.source.get(sourceId);
  if (!source) return null;
  const observations = dataset.observationsIn.get(sourceId) ?? [];
  return {
    source,
    figureCount: observations.length,
    places: dataset.places.flatMap((place) => {
      const figureCount = observations.filter(({ placeCode }) => placeCode === place.code).length;
      return figureCount > 0 ? [{ place, figureCount }] : [];
    }),
    indicatorCount: new Set(observations.map(({ indicatorId }) => indicatorId)).size,
    years: yearExtent(observations),
    parts: partsOf(dataset, observations),
    standards: dataset.standards.filter((standard) => standard.sourceId === sourceId),
  };
}

/** The observations of a page in the order in which it shows them. */
export function observationsOfPage(page: DocumentPage): readonly Observation[] {
  return page.parts.flatMap(({ items }) =>
    items.flatMap(({ series }) =>
      series.flatMap(({ figures }) =>
        figures.flatMap(({ observation, high }) => (high ? [observation, high] : [observation])),
      ),
    ),
  );
}

function partsOf(dataset: Dataset, observations: readonly Observation[]): readonly DocumentPart[] {
  const parts = groupBy(observations, ({ locator }) => partIdOf(locator));
  const stageOrder = (members: readonly Observation[]): number =>
    minOf(members.map(({ stageId }) => dataset.stage.get(stageId)?.order ?? 0));
  return [...parts]
    .map(([id, members]) => {
      const items = [...groupBy(members, ({ locator }) => locator)]
        .sort(([a], [b]) => compareLocators(a, b))
        .map(([locator, own]) => ({ locator, series: seriesOf(dataset, own) }));
      return { id, figureCount: members.length, items, order: stageOrder(members) };
    })
    .sort((a, b) => {
      const [first, second] = [a.items[0]?.locator ?? '', b.items[0]?.locator ?? ''];
      const named = [first, second].every((locator) => parseLocator(locator).kind === 'named');
      return (named ? a.order - b.order : 0) || compareLocators(first, second);
    })
    .map(({ id, figureCount, items }) => ({ id, figureCount, items }));
}

/** Items under one id stand under one heading: `2020.3`, `学前教育`; empty: figures without a part. */
function partIdOf(locator: string): string {
  const read = parseLocator(locator);
  if (read.kind === 'opening') return 'opening';
  return read.kind === 'item' ? `${read.half}.${read.part}` : read.section;
}

function seriesOf(dataset: Dataset, observations: readonly Observation[]): readonly DocumentSeries[] {
  const groups = groupBy(observations, ({ indicatorId, placeCode }) => `${indicatorId} ${placeCode}`);
  return [...groups.values()].flatMap((members) => {
    const [first] = members;
    const indicator = first && dataset.indicator.get(first.indicatorId);
    const place = first && dataset.place.get(first.placeCode);
    return indicator && place ? [{ indicator, place, figures: figuresOf(members) }] : [];
  });
}

function figuresOf(observations: readonly Observation[]): readonly DocumentFigure[] {
  const ranges = new Map(pairRanges(observations).map(({ low, high }) => [low, high]));
  const upper = new Set(ranges.values());
  return observations
    .filter((observation) => !upper.has(observation))
    .sort((a, b) => compareTimePeriods(a.period, b.period))
    .map((observation) => ({ observation, high: ranges.get(observation) ?? null }));
}

/** A document in the list of them. */
export interface ListedSource {
  readonly source: Source;
  readonly figureCount: number;
  readonly standardCount: number;
  readonly places: readonly Place[];
  readonly years: YearExtent | null;
}

const LISTS = new WeakMap<Dataset, readonly ListedSource[]>();

/** Every document, the newest first: by the day or year it was issued, else by the last year of its figures. */
export function sourceList(dataset: Dataset): readonly ListedSource[] {
  const known = LISTS.get(dataset) ?? buildList(dataset);
  LISTS.set(dataset, known);
  return known;
}

const dateOf = ({ source, years }: ListedSource): string => source.issued || String(years?.to ?? '');

function buildList(dataset: Dataset): readonly ListedSource[] {
  const listed = dataset.sources.map((source): ListedSource => {
    const held = dataset.sourceHolding.get(source.id);
    return {
      source,
      figureCount: held?.count ?? 0,
      standardCount: dataset.standards.filter(({ sourceId }) => sourceId === source.id).length,
      places: dataset.places.filter(({ code }) => held?.placeCodes.includes(code)),
      years: held ? { from: held.from, to: held.to } : null,
    };
  });
  return listed.sort(
    (a, b) => dateOf(b).localeCompare(dateOf(a), 'en') || (a.source.id < b.source.id ? -1 : 1),
  );
}
