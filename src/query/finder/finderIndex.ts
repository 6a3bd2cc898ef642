import type { Dataset } from '@/domain/dataset';
import type { Localized } from '@/domain/localized';
import { NATURES, type Observation, yearOf } from '@/domain/observation';
import { isCity } from '@/domain/place';
import { GRADES, type Source } from '@/domain/source';
import type { TimePeriod } from '@/domain/timePeriod';
import { finderWordsEn, finderWordsZh } from '@/wording/controls/finderWords';
import { shellWordsEn, shellWordsZh } from '@/wording/controls/shellWords';
import { periodWords } from '@/wording/language/periods';
import { termsEn, termsZh } from '@/wording/language/terms';
import { type CatalogueEntry, catalogueOf, weight } from '../catalogue/catalogue';
import { foldText } from './foldText';
import { type Named, namedBy } from './named';
import { numberForms } from './numberForms';

export interface NamedIndicator extends Named {
  readonly comparable: boolean;
  readonly stageAt: number;
  readonly topicAt: number;
  /** Whether there are figures of a place. */
  readonly holds: (placeCode: string) => boolean;
}

/** A figure: its number, and where in the lists of the index all else stands that it is found by. */
export interface NamedFigure {
  readonly id: string;
  readonly numbers: string;
  readonly at: Readonly<Record<FigureList, number>>;
}

/** The lists that a figure is found by. */
export type FigureList = 'place' | 'nature' | 'period' | 'indicator' | 'stage' | 'topic' | 'source';

/** Everything in a dataset that can be found. */
export interface FinderIndex {
  /** Cities of the dataset before its provinces and country, then all prefecture-level cities at hand. */
  readonly place: readonly Named[];
  /** How many of them are of the dataset. */
  readonly ownPlaces: number;
  readonly placeNames: readonly Localized[];
  /** Each with the place of its parent among them; −1: none. */
  readonly stage: readonly (Named & { readonly parentAt: number })[];
  readonly topic: readonly Named[];
  readonly page: readonly Named[];
  readonly nature: readonly Named[];
  readonly rate: readonly Named[];
  readonly period: readonly { readonly id: string; readonly period: TimePeriod; readonly text: string }[];
  /** Best grade first, then the newest. */
  readonly source: readonly Named[];
  /** The more cities, places and years, the earlier. */
  readonly indicator: readonly NamedIndicator[];
  /** Cities first, then comparable indicators, whole places, newer years. */
  readonly figure: readonly NamedFigure[];
}

const INDEXES = new WeakMap<Dataset, FinderIndex>();

/** The index of a dataset, built at the first call. */
export function finderIndexOf(dataset: Dataset): FinderIndex {
  const known = INDEXES.get(dataset) ?? buildFinderIndex(dataset);
  INDEXES.set(dataset, known);
  return known;
}

function buildFinderIndex(dataset: Dataset): FinderIndex {
  const { stages, topics, panel, observations } = dataset;
  const places = [
    ...dataset.places,
    ...(panel.catalogue?.cities ?? []).filter(({ code }) => !dataset.place.has(code)),
  ];
  const inBoth = <Key extends string>(
    keys: readonly Key[],
    zh: Record<Key, string>,
    en: Record<Key, string>,
    says?: readonly Record<Key, string>[],
  ) =>
    keys.map((key) =>
      namedBy(
        key,
        [{ zh: zh[key], en: en[key] }],
        [],
        [],
        (says ?? []).map((one) => one[key]),
      ),
    );
  const periods = new Map(observations.map(({ period }) => [period.text, period]));
  const lists = {
    place: places.map(({ code, shortName, name }) => namedBy(code, [shortName, name])),
    ownPlaces: dataset.places.length,
    placeNames: places.flatMap(({ shortName, name }) => [name, shortName]),
    stage: stages.map(({ id, name, parentId, synonyms }) => ({
      ...namedBy(id, [name], [...synonyms, `${name.zh}教育`, `${name.en} education`]),
      parentAt: stages.findIndex((other) => other.id === parentId),
    })),
    topic: topics.map(({ id, name, synonyms }) => namedBy(id, [name], synonyms)),
    page: inBoth(
      Object.keys(shellWordsZh.screenNames) as (keyof typeof shellWordsZh.screenNames)[],
      shellWordsZh.screenNames,
      shellWordsEn.screenNames,
      [finderWordsZh.pages, finderWordsEn.pages],
    ),
    nature: inBoth(NATURES, termsZh.nature, termsEn.nature),
    rate: (panel.catalogue?.rates ?? []).map(({ id, name, synonyms }) => namedBy(id, [name], synonyms)),
    period: [...periods.values()].map((period) => ({
      id: period.text,
      period,
      text: foldText(`${periodWords(period, 'zh').replaceAll(' ', '')} ${periodWords(period, 'en')}`),
    })),
    source: [...dataset.sources].sort(bestThenNewest).map(namedSource),
    indicator: [...catalogueOf(dataset)]
      .sort((a, b) => weight(b) - weight(a))
      .map((entry) => namedIndicator(entry, dataset)),
  };
  return { ...lists, figure: namedFigures(dataset, lists) };
}

function namedIndicator({ indicator, comparable }: CatalogueEntry, dataset: Dataset): NamedIndicator {
  const { id, name, synonyms, stageId, topicId } = indicator;
  const stageAt = dataset.stages.findIndex((stage) => stage.id === stageId);
  const topicAt = dataset.topics.findIndex((topic) => topic.id === topicId);
  const around = [dataset.stages[stageAt], dataset.topics[topicAt]].flatMap((one) =>
    one ? [one.name.zh, ...one.synonyms] : [],
  );
  const codes = new Set(dataset.holdingsOf.get(id)?.map(({ placeCode }) => placeCode));
  const ofAllCities = dataset.panel.keyOf.has(id);
  return {
    ...namedBy(id, [name], synonyms, [], around),
    comparable,
    stageAt,
    topicAt,
    holds: (code) => codes.has(code) || (ofAllCities && !dataset.place.has(code)),
  };
}

const bestThenNewest = (a: Source, b: Source): number =>
  GRADES.indexOf(a.grade) - GRADES.indexOf(b.grade) || b.issued.localeCompare(a.issued);

function namedSource({ id, title, issuer, documentNumber, issued, kind }: Source): Named {
  const kinds = [termsZh.sourceKind[kind], termsEn.sourceKind[kind]];
  return namedBy(id, [title, issuer], [], [documentNumber, issued, ...kinds]);
}

function namedFigures(dataset: Dataset, lists: Pick<FinderIndex, FigureList>): readonly NamedFigure[] {
  const positions = (list: FigureList) => new Map(lists[list].map(({ id }, at) => [id, at]));
  const at = {
    place: positions('place'),
    nature: positions('nature'),
    period: positions('period'),
    source: positions('source'),
    indicator: positions('indicator'),
  };
  const figures = dataset.observations.map((one) => {
    const indicatorAt = at.indicator.get(one.indicatorId) ?? -1;
    const { stageAt = -1, topicAt = -1 } = lists.indicator[indicatorAt] ?? {};
    const figure: NamedFigure = {
      id: one.id,
      numbers: numberForms(one),
      at: {
        place: at.place.get(one.placeCode) ?? -1,
        nature: at.nature.get(one.nature) ?? -1,
        period: at.period.get(one.period.text) ?? -1,
        source: at.source.get(one.sourceId) ?? -1,
        indicator: indicatorAt,
        stage: stageAt,
        topic: topicAt,
      },
    };
    return { figure, rank: rankOf(one, dataset, lists.indicator[indicatorAt]) * 1e4 + indicatorAt };
  });
  return figures.sort((a, b) => a.rank - b.rank).map(({ figure }) => figure);
}

function rankOf(one: Observation, { place }: Dataset, indicator: NamedIndicator | undefined): number {
  const where = place.get(one.placeCode);
  const context = where && isCity(where) ? 0 : 4;
  const single = indicator?.comparable ? 0 : 2;
  const part = one.scope === 'whole' ? 0 : 1;
  return (context + single + part) * 1e4 + 9999 - yearOf(one);
}
