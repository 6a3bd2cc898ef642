import type { Dataset } from '@/domain/dataset';
import { shellWordsZh } from '@/wording/controls/shellWords';
import { FINDER_KINDS, type FinderEntry, type FinderGroup, type FinderPage } from './finderEntry';
import { finderIndexOf } from './finderIndex';
import { queryWords } from './queryWords';
import { bandOf, SEARCHES } from './searches';
import { wordStrengths } from './wordStrengths';

/** What a query finds. */
export interface Findings {
  /** The words that were looked for, folded. */
  readonly words: readonly string[];
  readonly groups: readonly FinderGroup[];
  /** Where nothing is found: the words that answer to nothing even alone. */
  readonly unknown: readonly string[];
}

/**
 * Finds places, stages, pages, indicators, topics, documents and figures that answer every word of a query.
 *
 * Within a group: what is named exactly, then what begins so, then the rest. Among indicators those that can be
 * compared come first in each of these, then the better answer, then more cities, places and years. Among figures the
 * better answer, then cities before provinces and the country, comparable indicators, whole places, newer years. Among
 * documents the better answer, then grade, then date.
 * Groups: those with an exact answer, then those with a beginning, then the rest; else the order of `FINDER_KINDS`,
 * in which indicators stand before single figures.
 * @param query Chinese, English, pinyin, initials, numbers with or without separators; empty finds nothing
 */
export function find(dataset: Dataset, query: string): Findings {
  const words = queryWords(query, dataset);
  const groups = words.length === 0 ? [] : groupsOf(dataset, words);
  const alone = (word: string) => groupsOf(dataset, [word]).length === 0;
  return { words, groups, unknown: groups.length > 0 ? [] : words.filter(alone) };
}

function groupsOf(dataset: Dataset, texts: readonly string[]): readonly FinderGroup[] {
  const index = finderIndexOf(dataset);
  const words = texts.map((word) => wordStrengths(index, word, texts.length > 1));
  return FINDER_KINDS.map((kind) => ({ kind, found: SEARCHES[kind](index, words) }))
    .filter(({ found }) => found.length > 0)
    .map(({ kind, found }) => ({ kind, found, band: bandOf(found[0]?.score ?? 0) }))
    .sort((a, b) => b.band - a.band)
    .map(({ kind, found }) => ({ kind, entries: found.map(({ entry }) => entry) }));
}

/** What the finder shows before anything is typed: what was chosen before, the stages, the pages. */
export function startGroups(dataset: Dataset, recent: readonly FinderEntry[]): readonly FinderGroup[] {
  const top = dataset.stages.filter(({ parentId }) => parentId === '');
  const pages = Object.keys(shellWordsZh.screenNames) as FinderPage[];
  const groups: readonly FinderGroup[] = [
    { kind: 'recent', entries: recent },
    { kind: 'stage', entries: top.map(({ id }): FinderEntry => ({ kind: 'stage', id })) },
    { kind: 'page', entries: pages.map((id): FinderEntry => ({ kind: 'page', id })) },
  ];
  return groups.filter(({ entries }) => entries.length > 0);
}
