import type { TimePeriod } from '@/domain/timePeriod';
import type { FinderIndex, NamedFigure, NamedIndicator } from './finderIndex';
import { hasDigit, numberStrength } from './numberForms';
import { inText, type Searchable, STRENGTH, strengthOf } from './searchable';

/** How much a word counts that answers not the thing itself but what it belongs to. */
const SHARE = {
  figure: { place: 0.9, nature: 0.9, indicator: 0.8, stage: 0.6, topic: 0.5, source: 0.4 },
  indicator: { stage: 0.7, topic: 0.5, place: 0.4 },
  childStage: 0.8,
} as const;

/** Strengths in the order of a list of the index. */
type Strengths = readonly number[];

/** How well one word answers everything, list by list of the index; 0 is not at all. */
export interface WordStrengths {
  readonly places: Strengths;
  readonly stages: Strengths;
  readonly topics: Strengths;
  readonly pages: Strengths;
  readonly sources: Strengths;
  readonly indicators: Strengths;
  /** Indicators without regard to places: a place alone does not ask for indicators. */
  readonly indicatorsOwn: Strengths;
  readonly figures: Strengths;
}

const REMEMBERED = 16;
const MEMORIES = new WeakMap<FinderIndex, Map<string, WordStrengths>>();

/**
 * Holds a word against everything; the last words are remembered, so that a further word costs only itself.
 * @param amongOthers whether other words stand beside it: then four digits are a year rather than a number
 */
export function wordStrengths(index: FinderIndex, word: string, amongOthers: boolean): WordStrengths {
  const memory = MEMORIES.get(index) ?? new Map<string, WordStrengths>();
  MEMORIES.set(index, memory);
  const key = `${word} ${amongOthers}`;
  const strengths = memory.get(key) ?? measure(index, word, amongOthers);
  memory.delete(key);
  memory.set(key, strengths);
  for (const oldest of memory.keys()) if (memory.size > REMEMBERED) memory.delete(oldest);
  return strengths;
}

function measure(index: FinderIndex, word: string, amongOthers: boolean): WordStrengths {
  const named = (list: readonly { readonly texts: Searchable }[]) =>
    list.map(({ texts }) => strengthOf(texts, word));
  const places = named(index.places);
  const stages = withChildren(index, named(index.stages));
  const topics = named(index.topics);
  const sources = named(index.sources);
  const names = named(index.indicators);
  const owned = index.indicators.map((indicator, at) =>
    ownStrength(indicator, names[at] ?? 0, stages, topics),
  );
  const lists = { places, stages, topics, sources, names, natures: named(index.natures) };
  const periods = index.periods.map(({ period, text }) => periodStrength(period, text, word, amongOthers));
  const digits = hasDigit(word);
  return {
    places,
    stages,
    topics,
    sources,
    pages: named(index.pages),
    indicatorsOwn: owned,
    indicators: index.indicators.map(({ placesAt }, at) =>
      placesAt.reduce(
        (best, place) => Math.max(best, SHARE.indicator.place * (places[place] ?? 0)),
        owned[at] ?? 0,
      ),
    ),
    figures: index.figures.map((figure) => {
      const best = Math.max(figureStrength(figure, lists), periods[figure.periodAt] ?? 0);
      if (digits) return Math.max(best, numberStrength(figure.numbers, word));
      return best > 0 || !figure.numbers.includes(word) ? best : STRENGTH.letters;
    }),
  };
}

/** What answers to a stage answers, less well, to the stages within it. */
function withChildren({ stages }: FinderIndex, found: Strengths): Strengths {
  return stages.map(({ item }, at) => {
    const parent = stages.findIndex((other) => other.item.id === item.parentId);
    return Math.max(found[at] ?? 0, (found[parent] ?? 0) * SHARE.childStage);
  });
}

function ownStrength(indicator: NamedIndicator, name: number, stages: Strengths, topics: Strengths): number {
  const { stage, topic } = SHARE.indicator;
  return Math.max(name, stage * (stages[indicator.stageAt] ?? 0), topic * (topics[indicator.topicAt] ?? 0));
}

type FigureLists = Record<'places' | 'stages' | 'topics' | 'sources' | 'names' | 'natures', Strengths>;

function figureStrength(figure: NamedFigure, lists: FigureLists): number {
  const share = SHARE.figure;
  return Math.max(
    share.place * (lists.places[figure.placeAt] ?? 0),
    share.nature * (lists.natures[figure.natureAt] ?? 0),
    share.indicator * (lists.names[figure.indicatorAt] ?? 0),
    share.stage * (lists.stages[figure.stageAt] ?? 0),
    share.topic * (lists.topics[figure.topicAt] ?? 0),
    share.source * (lists.sources[figure.sourceAt] ?? 0),
  );
}

/** A year within the period, or words of the period: 上半年, first half. */
function periodStrength(period: TimePeriod, text: string, word: string, amongOthers: boolean): number {
  const year = Number(/^(\d{4})年?$/.exec(word)?.[1]);
  if (period.startYear <= year && year <= period.endYear) return amongOthers ? STRENGTH.exact : STRENGTH.end;
  return /^\d+$/.test(word) || inText(text, word) <= STRENGTH.letters ? 0 : STRENGTH.word;
}
