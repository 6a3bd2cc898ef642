import type { Dataset } from '@/domain/dataset';
import type { Indicator } from '@/domain/indicator';
import type { Localized } from '@/domain/localized';
import { NATURES, type Nature, type Observation, yearOf } from '@/domain/observation';
import { isCity, type Place } from '@/domain/place';
import { GRADES, type Source } from '@/domain/source';
import type { Stage } from '@/domain/stage';
import type { TimePeriod } from '@/domain/timePeriod';
import { shellWordsEn, shellWordsZh } from '@/wording/controls/shellWords';
import { periodWords } from '@/wording/language/periods';
import { termsEn, termsZh } from '@/wording/language/terms';
import { type CatalogueEntry, catalogueOf, weight } from '../catalogue/catalogue';
import type { FinderPage } from './finderEntry';
import { foldText } from './foldText';
import { numberForms } from './numberForms';
import { type Searchable, searchable } from './searchable';
import { type Letters, learnLetters } from './syllables';

/** A thing to be found and the texts it is found by. */
interface Named<Item> {
  readonly item: Item;
  readonly texts: Searchable;
}

export interface NamedIndicator extends Named<Indicator> {
  readonly comparable: boolean;
  /** The more cities, places and years, the more. */
  readonly weight: number;
  readonly stageAt: number;
  readonly topicAt: number;
  /** The places it has figures of. */
  readonly placesAt: readonly number[];
}

/** A figure: its number, and where in the lists of the index all else stands that it is found by. */
export interface NamedFigure {
  readonly item: Observation;
  readonly numbers: string;
  readonly placeAt: number;
  readonly stageAt: number;
  readonly topicAt: number;
  readonly natureAt: number;
  readonly indicatorAt: number;
  readonly sourceAt: number;
  readonly periodAt: number;
}

/** Everything in a dataset that can be found. */
export interface FinderIndex {
  readonly dataset: Dataset;
  readonly letters: Letters;
  readonly places: readonly Named<Place>[];
  readonly stages: readonly Named<Stage>[];
  readonly topics: readonly Named<{ readonly id: string }>[];
  readonly pages: readonly Named<{ readonly id: FinderPage }>[];
  readonly natures: readonly Named<{ readonly id: string }>[];
  readonly periods: readonly { readonly period: TimePeriod; readonly text: string }[];
  /** Best grade first, then the newest. */
  readonly sources: readonly Named<Source>[];
  /** In the order of the catalogue. */
  readonly indicators: readonly NamedIndicator[];
  /** Cities first, then comparable indicators, whole places, newer years. */
  readonly figures: readonly NamedFigure[];
}

const INDEXES = new WeakMap<Dataset, FinderIndex>();

/** The index of a dataset, built at the first call. */
export function finderIndexOf(dataset: Dataset): FinderIndex {
  const known = INDEXES.get(dataset) ?? buildFinderIndex(dataset);
  INDEXES.set(dataset, known);
  return known;
}

/** Indexes places, stages, topics, pages, documents, the indicators that have figures, and every figure. */
export function buildFinderIndex(dataset: Dataset): FinderIndex {
  const letters = learnLetters(dataset.indicators, dataset.places);
  const pages = Object.keys(shellWordsZh.screenNames) as FinderPage[];
  const byNames = <Item extends { readonly id: string; readonly name: Localized }>(
    item: Item,
  ): Named<Item> => ({
    item,
    texts: searchable([item.name], [item.id], letters),
  });
  const pageName = (id: FinderPage) => ({
    zh: shellWordsZh.screenNames[id],
    en: shellWordsEn.screenNames[id],
  });
  const nature = (id: Nature) => ({ id, name: { zh: termsZh.nature[id], en: termsEn.nature[id] } });
  const lists = {
    places: dataset.places.map((item) => ({
      item,
      texts: searchable([item.shortName, item.name], [item.code], letters),
    })),
    stages: dataset.stages.map(byNames),
    topics: dataset.topics.map(byNames),
    natures: NATURES.map(nature).map(byNames),
    periods: periodsOf(dataset),
    sources: [...dataset.sources]
      .sort(bestThenNewest)
      .map((item) => ({ item, texts: sourceTexts(item, letters) })),
  };
  const indicators = catalogueOf(dataset).map((entry) => namedIndicator(entry, dataset, letters));
  return {
    dataset,
    letters,
    ...lists,
    pages: pages.map((id) => ({ id, name: pageName(id) })).map(byNames),
    indicators,
    figures: namedFigures(dataset, lists, indicators),
  };
}

function namedIndicator(entry: CatalogueEntry, dataset: Dataset, letters: Letters): NamedIndicator {
  const { indicator, comparable } = entry;
  const { name, id, initials, stageId, topicId } = indicator;
  const texts = searchable([name], [id], letters);
  const codes = new Set(dataset.holdingsOf.get(id)?.map(({ placeCode }) => placeCode));
  return {
    item: indicator,
    texts: { ...texts, spellings: [...new Set([initials, ...texts.spellings])] },
    comparable,
    weight: weight(entry),
    stageAt: dataset.stages.findIndex((stage) => stage.id === stageId),
    topicAt: dataset.topics.findIndex((topic) => topic.id === topicId),
    placesAt: dataset.places.flatMap(({ code }, at) => (codes.has(code) ? [at] : [])),
  };
}

const bestThenNewest = (a: Source, b: Source): number =>
  GRADES.indexOf(a.grade) - GRADES.indexOf(b.grade) || b.issued.localeCompare(a.issued);

function sourceTexts(source: Source, letters: Letters): Searchable {
  const { title, issuer, documentNumber, issued, kind, id } = source;
  const kinds = [termsZh.sourceKind[kind], termsEn.sourceKind[kind]];
  return searchable([title, issuer], [documentNumber, issued, ...kinds, id], letters);
}

function periodsOf({ observations }: Dataset) {
  const periods = new Map(observations.map(({ period }) => [period.text, period]));
  return [...periods.values()].map((period) => ({
    period,
    text: foldText(`${periodWords(period, 'zh').replaceAll(' ', '')} ${periodWords(period, 'en')}`),
  }));
}

function namedFigures(
  dataset: Dataset,
  lists: Pick<FinderIndex, 'places' | 'stages' | 'topics' | 'natures' | 'periods' | 'sources'>,
  indicators: readonly NamedIndicator[],
): readonly NamedFigure[] {
  const at = {
    place: positions(lists.places, ({ item }) => item.code),
    stage: positions(lists.stages, ({ item }) => item.id),
    nature: positions(lists.natures, ({ item }) => item.id),
    period: positions(lists.periods, ({ period }) => period.text),
    source: positions(lists.sources, ({ item }) => item.id),
    indicator: positions(indicators, ({ item }) => item.id),
  };
  const figures = dataset.observations.map((item): NamedFigure => {
    const indicatorAt = at.indicator.get(item.indicatorId) ?? -1;
    return {
      item,
      numbers: numberForms(item),
      placeAt: at.place.get(item.placeCode) ?? -1,
      stageAt: at.stage.get(item.stageId) ?? -1,
      topicAt: indicators[indicatorAt]?.topicAt ?? -1,
      natureAt: at.nature.get(item.nature) ?? -1,
      indicatorAt,
      sourceAt: at.source.get(item.sourceId) ?? -1,
      periodAt: at.period.get(item.period.text) ?? -1,
    };
  });
  const order = ({ item, placeAt, indicatorAt }: NamedFigure) => {
    const place = lists.places[placeAt]?.item;
    const context = place && isCity(place) ? 0 : 4;
    const single = indicators[indicatorAt]?.comparable ? 0 : 2;
    const part = item.scope === 'whole' ? 0 : 1;
    return ((context + single + part) * 1e4 + (9999 - yearOf(item))) * 1e5 + indicatorAt;
  };
  return figures
    .map((figure) => ({ figure, rank: order(figure) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ figure }) => figure);
}

const positions = <Item>(items: readonly Item[], key: (item: Item) => string): ReadonlyMap<string, number> =>
  new Map(items.map((item, at) => [key(item), at]));
