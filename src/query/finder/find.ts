import type { Dataset } from '@/domain/dataset';
import { isCity } from '@/domain/place';
import type { TimePeriod } from '@/domain/timePeriod';
import { maxOf } from '@/lib/extent';
import { shellWordsZh } from '@/wording/controls/shellWords';
import { readAsked } from './asked';
import { FINDER_KINDS, type FinderEntry, type FinderGroup, type FinderKind } from './finderEntry';
import { type FigureList, type FinderIndex, finderIndexOf, type NamedFigure } from './finderIndex';
import { foldText } from './foldText';
import { answer, inText, type Named, STRENGTH, shareIn } from './named';
import { narrowedBy, narrowedEntry } from './narrowed';
import { hasDigit, numberStrength } from './numberForms';
import { queryWords } from './queryWords';

/** What a query finds. */
export interface Findings {
  /** The words that were looked for, folded. */
  readonly words: readonly string[];
  /** Those that answer every word; where there are none, the nearest. */
  readonly groups: readonly FinderGroup[];
  /** The place that was named beside other words; empty: none. */
  readonly placeCode: string;
  /** Whether it was asked which place has most or least. */
  readonly extreme: boolean;
}

/** How much a word counts that answers not the thing itself but what it belongs to. */
const OF_FIGURE: Readonly<Record<FigureList, number>> = {
  period: 1,
  place: 0.9,
  nature: 0.9,
  indicator: 0.8,
  stage: 0.6,
  topic: 0.5,
  source: 0.1,
};
const OF_INDICATOR = { place: 0.9, stage: 0.7, topic: 0.5 } as const;
const CHILD_STAGE = 0.8;
/** Beside a good answer, what answers less than so much of it is no answer; documents and figures are all told. */
const WORTH_SHOWING = 0.6;

type Strengths = readonly number[];

/** How well a word answers everything, list by list of the index; 0 is not at all. */
type Answers = Readonly<Record<FinderKind | FigureList | 'indicatorItself', Strengths>>;

/**
 * Finds pages narrowed to what is named, places, stages, pages, indicators, topics, documents and figures that answer every word of a query; where
 * nothing does, what answers those words that have weight, then all but the year and 目标, and else what comes nearest.
 *
 * Within a group the better answer comes first; of indicators what is named exactly, then those that can be compared,
 * then the better answer, then more cities, places and years. Among figures the
 * better answer (of several words without a number those that can be compared before it), then cities before provinces
 * and the country, comparable indicators, whole places, newer years. Among
 * documents the better answer, then grade, then date.
 * Groups: those with an exact answer, then those with a beginning, then the rest; of several words the better answer;
 * else the order of `FINDER_KINDS`, in which indicators stand before single figures.
 * @param query Chinese, English, pinyin, initials, numbers with or without separators; empty finds nothing
 */
export function find(dataset: Dataset, query: string): Findings {
  const index = finderIndexOf(dataset);
  const words = queryWords(query, index.placeNames);
  if (words.length === 0) return { words, groups: [], placeCode: '', extreme: false };
  const asked = readAsked(index, words);
  const ownCities = dataset.places.filter(isCity).map(({ code }) => code);
  const ways = narrowedBy(asked, ownCities).map(narrowedEntry);
  const told = { placeCode: words.length > 1 ? (asked.placeCodes[0] ?? '') : '', extreme: asked.extreme };
  if (ways.length > 0 && asked.words.length === 0)
    return { ...told, words, groups: [{ kind: 'narrowed', entries: ways }] };
  const whole = foldText(query.trim());
  for (const tried of [words, asked.words, asked.cut, asked.timeless]) {
    const answers = tried.map((word) => answersOf(index, word, tried.length > 1));
    const groups = groupsOf(
      index,
      tried === asked.timeless ? FINDER_KINDS.slice(0, -1) : FINDER_KINDS,
      answers,
      whole,
    );
    if (groups.length === 0) continue;
    const placeCode = told.placeCode || (tried.length > 1 ? placeNamed(index, answers) : '');
    return { ...told, words: tried, placeCode, groups: withWays(groups, ways, asked.rest.length === 0) };
  }
  const near = ways.length > 0 ? [] : nearest(index, words);
  const nearby: readonly FinderGroup[] = near.length > 0 ? [{ kind: 'nearest', entries: near }] : [];
  return { ...told, words, groups: withWays(nearby, ways, true) };
}

/** A page that answers the whole query stands first, one that leaves a word over after what answers that. */
function withWays(
  groups: readonly FinderGroup[],
  ways: readonly FinderEntry[],
  first: boolean,
): readonly FinderGroup[] {
  if (ways.length === 0) return groups;
  const at = first ? 0 : 1;
  return [...groups.slice(0, at), { kind: 'narrowed', entries: ways }, ...groups.slice(at)];
}

/** Figures that a word finds by their document alone stand behind the document. */
const BY_DOCUMENT = 0.5;

/** Best first. No words find nothing. */
function groupsOf(
  index: FinderIndex,
  kinds: readonly FinderKind[],
  answers: readonly Answers[],
  whole: string,
): readonly FinderGroup[] {
  if (answers.length === 0) return [];
  const several = answers.length > 1;
  const byDocument = answers.some(({ figure }) => maxOf([0, ...figure]) <= OF_FIGURE.source * STRENGTH.exact);
  return kinds
    .map((kind) => ({ kind, found: foundOf(index, kind, answers, whole) }))
    .filter(({ found }) => found.length > 0)
    .map((group) => ({
      ...group,
      best: (group.found[0]?.score ?? 0) * (group.kind === 'figure' && byDocument ? BY_DOCUMENT : 1),
    }))
    .sort((a, b) => bandOf(b.best) - bandOf(a.best) || (several ? b.best - a.best : 0))
    .map(({ kind, found }) => ({ kind, entries: found.map(({ id }) => ({ kind, id })) }));
}

/** Named exactly, beginning so, or otherwise. */
const bandOf = (score: number): number => (score >= STRENGTH.exact ? 2 : score >= STRENGTH.start ? 1 : 0);

interface Found {
  readonly id: string;
  /** The mean over the words, from above 0 to 100. */
  readonly score: number;
}

function foundOf(
  index: FinderIndex,
  kind: FinderKind,
  answers: readonly Answers[],
  whole: string,
): readonly Found[] {
  const found = index[kind].flatMap((one, at) => {
    const called = 'names' in one && one.names.includes(whole);
    const score = called ? STRENGTH.exact : meanOf(answers.map((word) => word[kind][at] ?? 0));
    const asked = kind !== 'indicator' || answers.some((word) => (word.indicatorItself[at] ?? 0) > 0);
    const held = 'numbers' in one ? index.indicator[one.at.indicator] : one;
    const comparable = !held || !('comparable' in held) || held.comparable;
    return score > 0 && asked ? [{ id: one.id, score, comparable }] : [];
  });
  const byComparable = kind === 'indicator' || (kind === 'figure' && answers.length > 1 && !hasDigit(whole));
  const best = Math.max(...found.map(({ score }) => score));
  const weak = ['source', 'figure'].includes(kind) ? 0 : best * WORTH_SHOWING;
  return found
    .filter(({ score }) => score >= weak)
    .sort(
      (a, b) =>
        (byComparable
          ? Number(isExact(b)) - Number(isExact(a)) || Number(b.comparable) - Number(a.comparable)
          : 0) || b.score - a.score,
    );
}

const isExact = ({ score }: Found): boolean => score >= STRENGTH.exact;

/** Zero as soon as one is. */
const meanOf = (scores: Strengths): number =>
  scores.includes(0) ? 0 : scores.reduce((sum, score) => sum + score, 0) / scores.length;

/** @param amongOthers whether other words stand beside it: then four digits are a year rather than a number */
function answersOf(index: FinderIndex, word: string, amongOthers: boolean): Answers {
  const named = (list: readonly Named[]) => list.map((one) => answer(one, word));
  const place = named(index.place);
  const told = index.place
    .map(({ id }, at) => ({ id, strength: place[at] ?? 0 }))
    .filter(({ strength }) => strength > 0);
  const own = named(index.stage);
  const stage = index.stage.map(({ parentAt }, at) =>
    Math.max(own[at] ?? 0, (own[parentAt] ?? 0) * CHILD_STAGE),
  );
  const topic = named(index.topic);
  const name = named(index.indicator);
  const indicatorItself = index.indicator.map(({ stageAt, topicAt }, at) =>
    Math.max(
      name[at] ?? 0,
      OF_INDICATOR.stage * (stage[stageAt] ?? 0),
      OF_INDICATOR.topic * (topic[topicAt] ?? 0),
    ),
  );
  const lists = {
    place,
    stage,
    topic,
    indicator: name,
    nature: named(index.nature),
    source: named(index.source),
    period: index.period.map(({ period, text }) => periodStrength(period, text, word, amongOthers)),
  };
  return {
    ...lists,
    page: named(index.page),
    rate: named(index.rate),
    indicatorItself,
    indicator: index.indicator.map(({ holds }, at) =>
      told.reduce(
        (best, { id, strength }) => (holds(id) ? Math.max(best, OF_INDICATOR.place * strength) : best),
        indicatorItself[at] ?? 0,
      ),
    ),
    figure: index.figure.map((figure) => figureStrength(figure, lists, word)),
  };
}

function figureStrength(
  { at, numbers }: NamedFigure,
  lists: Record<FigureList, Strengths>,
  word: string,
): number {
  let best = 0;
  for (const list of LISTS) best = Math.max(best, OF_FIGURE[list] * (lists[list][at[list]] ?? 0));
  if (hasDigit(word)) return Math.max(best, numberStrength(numbers, word));
  return best > 0 || !numbers.includes(word) ? best : STRENGTH.letters;
}

const LISTS = Object.keys(OF_FIGURE) as readonly FigureList[];

/** A year within the period, or words of the period: 上半年, first half. */
function periodStrength(period: TimePeriod, text: string, word: string, amongOthers: boolean): number {
  const year = Number(/^(\d{4})年?$/.exec(word)?.[1]);
  if (period.startYear <= year && year <= period.endYear) return amongOthers ? STRENGTH.exact : STRENGTH.end;
  return /^\d+$/.test(word) || inText(text, word) <= STRENGTH.letters ? 0 : STRENGTH.word;
}

/** The place that a word names; of places beyond the dataset, no abbreviation does: `per` is not 普洱. */
function placeNamed({ place, ownPlaces }: FinderIndex, answers: readonly Answers[]): string {
  const strengths = place
    .slice(0, ownPlaces)
    .map((_, at) => Math.max(...answers.map((word) => word.place[at] ?? 0)));
  const best = Math.max(...strengths);
  return best < STRENGTH.start ? '' : (place[strengths.indexOf(best)]?.id ?? '');
}

const NEAR_KINDS = ['place', 'stage', 'rate', 'indicator', 'topic'] as const;
const NEAR_ENOUGH = 0.25;
const NEAREST = 5;

/** What shares most with the words, in long pieces. */
function nearest(index: FinderIndex, words: readonly string[]): readonly FinderEntry[] {
  const closeness = (one: Named): number => {
    const shares = words.map((word) => (answer(one, word) > 0 ? 1 : shareIn(one.names.join(' '), word)));
    return shares.reduce((sum, share) => sum + share, 0) / words.length;
  };
  return NEAR_KINDS.flatMap((kind) => index[kind].map((one) => ({ kind, id: one.id, near: closeness(one) })))
    .filter(({ near }) => near >= NEAR_ENOUGH)
    .sort((a, b) => b.near - a.near)
    .slice(0, NEAREST)
    .map(({ kind, id }) => ({ kind, id }));
}

/** What the finder shows before anything is typed: what was chosen before, the stages, the pages. */
export function startGroups({ stages }: Dataset, recent: readonly FinderEntry[]): readonly FinderGroup[] {
  const top = stages.filter(({ parentId }) => parentId === '').map(({ id }) => id);
  const list = (kind: FinderKind, ids: readonly string[]): FinderGroup => ({
    kind,
    entries: ids.map((id) => ({ kind, id })),
  });
  const groups: readonly FinderGroup[] = [
    { kind: 'recent', entries: recent },
    list('stage', top),
    list('page', Object.keys(shellWordsZh.screenNames)),
  ];
  return groups.filter(({ entries }) => entries.length > 0);
}
