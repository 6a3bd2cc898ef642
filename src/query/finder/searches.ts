import type { FinderEntry, FinderKind } from './finderEntry';
import type { FinderIndex } from './finderIndex';
import { STRENGTH } from './searchable';
import type { WordStrengths } from './wordStrengths';

/** An entry that answers every word, and how well: the mean over the words, from above 0 to 100. */
export interface Found {
  readonly entry: FinderEntry;
  readonly score: number;
}

type Words = readonly WordStrengths[];

/** Named exactly, beginning so, or otherwise. */
export const bandOf = (score: number): number =>
  score >= STRENGTH.exact ? 2 : score >= STRENGTH.start ? 1 : 0;

/** For each kind, what answers every word, best first. */
export const SEARCHES: Record<FinderKind, (index: FinderIndex, words: Words) => readonly Found[]> = {
  place: ({ places }, words) =>
    search(places, words, 'places', ({ item }) => ({ kind: 'place', id: item.code })),
  stage: ({ stages }, words) =>
    search(stages, words, 'stages', ({ item }) => ({ kind: 'stage', id: item.id })),
  page: ({ pages }, words) => search(pages, words, 'pages', ({ item }) => ({ kind: 'page', id: item.id })),
  topic: ({ topics }, words) =>
    search(topics, words, 'topics', ({ item }) => ({ kind: 'topic', id: item.id })),
  source: ({ sources }, words) =>
    search(sources, words, 'sources', ({ item }) => ({ kind: 'source', id: item.id })),
  figure: ({ figures }, words) =>
    search(figures, words, 'figures', ({ item }) => ({ kind: 'figure', id: item.id })),
  indicator: searchIndicators,
};

/** Equal answers stay in the order of their list. */
function search<Item>(
  items: readonly Item[],
  words: Words,
  list: keyof WordStrengths,
  entryOf: (item: Item) => FinderEntry,
): readonly Found[] {
  const found: Found[] = [];
  for (const [at, item] of items.entries()) {
    const score = scoreAt(words, list, at);
    if (score > 0) found.push({ entry: entryOf(item), score });
  }
  return found.sort((a, b) => b.score - a.score);
}

/**
 * Within what is named exactly, begins so, or otherwise answers, what can be compared comes first; of equal answers what
 * has more cities, places and years.
 */
function searchIndicators({ indicators }: FinderIndex, words: Words): readonly Found[] {
  const asked = indicators
    .map((named, at) => ({ named, at }))
    .filter(({ at }) => words.some(({ indicatorsOwn }) => (indicatorsOwn[at] ?? 0) > 0))
    .map(({ named, at }) => ({ named, score: scoreAt(words, 'indicators', at) }))
    .filter(({ score }) => score > 0);
  asked.sort(
    (a, b) =>
      bandOf(b.score) - bandOf(a.score) ||
      Number(b.named.comparable) - Number(a.named.comparable) ||
      b.score - a.score ||
      b.named.weight - a.named.weight,
  );
  return asked.map(({ named, score }) => ({ entry: { kind: 'indicator', id: named.item.id }, score }));
}

/** Zero as soon as one word does not answer. */
function scoreAt(words: Words, list: keyof WordStrengths, at: number): number {
  let sum = 0;
  for (const word of words) {
    const strength = word[list][at] ?? 0;
    if (strength === 0) return 0;
    sum += strength;
  }
  return sum / words.length;
}
