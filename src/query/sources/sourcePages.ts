import type { Dataset } from '@/domain/dataset';
import type { Indicator } from '@/domain/indicator';
import { NATURES, type Nature, type Observation } from '@/domain/observation';
import type { Place } from '@/domain/place';
import type { Source, SourceKind } from '@/domain/source';
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

export interface Counted<Item> {
  readonly item: Item;
  readonly figureCount: number;
}

/** A document as a page: what it covers, and all its figures in the order of its items. */
export interface DocumentPage {
  readonly source: Source;
  readonly figureCount: number;
  readonly stages: readonly Counted<string>[];
  readonly topics: readonly Counted<string>[];
  readonly places: readonly Counted<Place>[];
  readonly natures: readonly Counted<Nature>[];
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
  const stageOf = ({ indicatorId }: Observation) => dataset.indicator.get(indicatorId)?.stageId;
  const themeOf = ({ indicatorId }: Observation) => dataset.indicator.get(indicatorId)?.topicId;
  return {
    source,
    figureCount: observations.length,
    stages: counted(
      dataset.stages.map(({ id }) => id),
      observations,
      (id) => id,
      stageOf,
    ),
    topics: counted(
      dataset.topics.map(({ id }) => id),
      observations,
      (id) => id,
      themeOf,
    ),
    places: counted(
      dataset.places,
      observations,
      ({ code }) => code,
      ({ placeCode }) => placeCode,
    ),
    natures: counted(
      NATURES,
      observations,
      (nature) => nature,
      ({ nature }) => nature,
    ),
    indicatorCount: new Set(observations.map(({ indicatorId }) => indicatorId)).size,
    years: yearExtent(observations),
    parts: partsOf(dataset, observations),
    standards: dataset.standards.filter((standard) => standard.sourceId === sourceId),
  };
}

function counted<Item>(
  items: readonly Item[],
  observations: readonly Observation[],
  codeOf: (item: Item) => string,
  codeIn: (observation: Observation) => string | undefined,
): readonly Counted<Item>[] {
  const counts = new Map<string | undefined, number>();
  for (const one of observations) counts.set(codeIn(one), (counts.get(codeIn(one)) ?? 0) + 1);
  return items.flatMap((item) => {
    const figureCount = counts.get(codeOf(item)) ?? 0;
    return figureCount > 0 ? [{ item, figureCount }] : [];
  });
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

/** Documents of one kind; those of the cities' own authorities (grade A) stand together under `own`. */
export interface SourceGroup {
  readonly kind: 'own' | SourceKind;
  readonly sources: readonly ListedSource[];
}

const KIND_ORDER: readonly SourceGroup['kind'][] = [
  'own',
  'work_report',
  'work_plan',
  'statistical_communique',
  'statistical_database',
  'yearbook',
  'census',
  'official_publication',
  'compiled_dataset',
  'press',
];

const LISTS = new WeakMap<Dataset, readonly SourceGroup[]>();

/**
 * Every document: the cities' own first, by city, then the others kind by kind, those with most figures first.
 * Each stands in exactly one group.
 */
export function sourceGroups(dataset: Dataset): readonly SourceGroup[] {
  const known = LISTS.get(dataset) ?? buildGroups(dataset);
  LISTS.set(dataset, known);
  return known;
}

function buildGroups(dataset: Dataset): readonly SourceGroup[] {
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
  const kindOf = ({ source }: ListedSource) => (source.grade === 'A' ? 'own' : source.kind);
  return KIND_ORDER.flatMap((kind) => {
    const sources = listed.filter((one) => kindOf(one) === kind);
    const order = ({ places }: ListedSource) => (kind === 'own' ? (places[0]?.order ?? 0) : 0);
    sources.sort(
      (a, b) => order(a) - order(b) || b.figureCount - a.figureCount || (a.source.id < b.source.id ? -1 : 1),
    );
    return sources.length > 0 ? [{ kind, sources }] : [];
  });
}

function groupBy<Item>(items: readonly Item[], key: (item: Item) => string): ReadonlyMap<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}
