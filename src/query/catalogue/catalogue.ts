import { type Dataset, groupBy } from '@/domain/dataset';
import type { Holding } from '@/domain/holding';
import type { Indicator, Topic } from '@/domain/indicator';
import { isCity } from '@/domain/place';
import { stageAndDescendants } from '@/domain/stage';
import { maxOf } from '@/lib/extent';

/** What the dataset has of an indicator for a city: the figure itself, something near it, or nothing. */
export type CityCoverage = 'has' | 'near' | 'none';

export interface CatalogueEntry {
  readonly indicator: Indicator;
  readonly placeCount: number;
  readonly yearCount: number;
  /** The newest year of a result of a city; where there is none, of anything. */
  readonly newest: number;
  readonly figureCount: number;
  /** Two or more places, or two or more years: something can be compared. */
  readonly comparable: boolean;
  /** By place code, for every city. */
  readonly cities: ReadonlyMap<string, CityCoverage>;
}

const CATALOGUES = new WeakMap<Dataset, readonly CatalogueEntry[]>();

/** The catalogue of a dataset, built at the first call. */
export function catalogueOf(dataset: Dataset): readonly CatalogueEntry[] {
  const known = CATALOGUES.get(dataset) ?? buildCatalogue(dataset);
  CATALOGUES.set(dataset, known);
  return known;
}

/**
 * Lists every indicator that has figures: those that can be compared first, then by cities, places and years covered.
 */
export function buildCatalogue(dataset: Dataset): readonly CatalogueEntry[] {
  const entries = dataset.indicators.flatMap((indicator) => {
    const held = dataset.holdingsOf.get(indicator.id);
    return held ? [entryOf(dataset, indicator, held)] : [];
  });
  const rank = new Map(dataset.stages.map((stage) => [stage.id, stage.order]));
  return entries.sort(
    (a, b) =>
      Number(b.comparable) - Number(a.comparable) ||
      (rank.get(a.indicator.stageId) ?? 0) - (rank.get(b.indicator.stageId) ?? 0) ||
      weight(b) - weight(a) ||
      (a.indicator.id < b.indicator.id ? -1 : 1),
  );
}

/** How widely an indicator can be compared: by cities, other places and years. */
export function weight(entry: CatalogueEntry): number {
  const cities = [...entry.cities.values()];
  const city = cities.filter((coverage) => coverage === 'has').length;
  const near = cities.filter((coverage) => coverage === 'near').length;
  return city * 100 + near * 30 + entry.placeCount * 20 + Math.min(entry.yearCount, 25);
}

function entryOf(dataset: Dataset, indicator: Indicator, held: readonly Holding[]): CatalogueEntry {
  const places = new Set(held.map(({ placeCode }) => placeCode));
  const years = new Set(held.flatMap((one) => one.years));
  const wholes = new Set(held.filter(({ scope }) => scope === 'whole').map(({ placeCode }) => placeCode));
  const family = placesOfFamily(dataset, indicator);
  const coverage = (code: string): CityCoverage =>
    wholes.has(code) ? 'has' : places.has(code) || family.has(code) ? 'near' : 'none';
  return {
    indicator,
    placeCount: places.size,
    yearCount: years.size,
    newest: newestYear(dataset, held),
    figureCount: held.reduce((sum, { count }) => sum + count, 0),
    comparable: places.size > 1 || years.size > 1,
    cities: new Map(dataset.places.filter(isCity).map(({ code }) => [code, coverage(code)])),
  };
}

function newestYear({ place }: Dataset, held: readonly Holding[]): number {
  const results = held.filter(({ nature, placeCode }) => {
    const where = place.get(placeCode);
    return nature === 'actual' && where !== undefined && isCity(where);
  });
  return maxOf((results.length > 0 ? results : held).flatMap(({ years }) => years));
}

/** The entries of each topic, the topics in their order; an entry without a topic is left out. */
export function byTopic(
  { topics }: Dataset,
  entries: readonly CatalogueEntry[],
): readonly { readonly topic: Topic; readonly entries: readonly CatalogueEntry[] }[] {
  const groups = groupBy(entries, ({ indicator }) => indicator.topicId);
  return topics.flatMap((topic) => {
    const own = groups.get(topic.id);
    return own ? [{ topic, entries: own }] : [];
  });
}

function placesOfFamily(dataset: Dataset, { family }: Indicator): ReadonlySet<string> {
  const members = dataset.family.get(family) ?? [];
  return new Set(
    members.flatMap(({ id }) => dataset.holdingsOf.get(id)?.map(({ placeCode }) => placeCode) ?? []),
  );
}

/**
 * Narrows a catalogue to a stage (with its children) and a topic.
 * @param stageId empty: every stage
 * @param topicId empty: every topic
 */
export function filterCatalogue(
  dataset: Dataset,
  entries: readonly CatalogueEntry[],
  stageId: string,
  topicId: string,
): readonly CatalogueEntry[] {
  const stages = stageId === '' ? null : stageAndDescendants(dataset.stages, stageId);
  return entries.filter(
    ({ indicator }) =>
      (!stages || stages.has(indicator.stageId)) && (topicId === '' || indicator.topicId === topicId),
  );
}

/**
 * Whether an indicator answers a search: every word must stand in its names, its id or its pinyin initials.
 * @param query in Chinese, English or pinyin initials (`glv`, `xqjy`)
 */
export function matchesSearch(indicator: Indicator, query: string): boolean {
  const text = `${indicator.name.zh} ${indicator.name.en} ${indicator.id}`.toLowerCase();
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return words.every((word) => text.includes(word) || indicator.initials.includes(word));
}
