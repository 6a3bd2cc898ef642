import type { FinderIndex } from './finderIndex';
import { isHan } from './foldText';

/** What the words of a query ask for: places, stages, a year, targets, a rank, or something that is called so. */
export interface Asked {
  readonly placeCodes: readonly string[];
  /** Empty: none. */
  readonly stageId: string;
  /** Empty: none. */
  readonly year: string;
  readonly target: boolean;
  /** Cities like the one that is named. */
  readonly similar: boolean;
  /** Which has most or least. */
  readonly extreme: boolean;
  /** What is neither of these nor a word of no weight. */
  readonly rest: readonly string[];
  /** These without the year and 目标. */
  readonly timeless: readonly string[];
  /** All words of weight, as typed; `cut`: those that begin with the name of a stage cut behind it. */
  readonly words: readonly string[];
  readonly cut: readonly string[];
}

const WEIGHTLESS = new Set(
  'a an the of in on for to by and with vs versus due is are how many much number what which compare compared comparison city citie 城市'.split(
    ' ',
  ),
);
const EXTREMES =
  /最[高低多少大小好差]|排(?:[名行]榜?|在?第几名?|在?哪里?|几)|^(highest|lowest|most|fewest|least|largest|smallest|ranking|rank)$/;
/** With what cities are held to be alike by. */
const SIMILAR = /(?:人口|规模|大小)*最?(?:相近|类似|相似|近似|接近|像)(?:的?城?市)?|^(similar|like)$/;
const LIKENESS = new Set(['人口', '规模', '大小', 'size', 'population']);
const TARGETS = new Set(['目标', 'target', 'goal']);
/** Words of what comes due: they ask for targets where a year stands beside them. */
const DUE = /到期|期满/;
const WEIGHTLESS_HAN =
  /[各四]市|每一?[个位名所座]|一[个位名]|哪[个座一]*城?市|有?多少[所人个名]?|有?几[所个位名]|是多少|是?怎么?样的?|是?如何|怎么变(?:化|的)?|有什么变化|比较|对比|相比|(?:实现|完成|达到|达成|兑现)了?|是否|有没有|了?没有?|是?什么|有?哪些|到期|期满|处于|位置/g;
const AROUND_HAN = /^[年到至在与和跟同的是]+|[的之与和了吗呢是]+$/g;
const LEAST_REST = 2;

/** @param words as `queryWords` cuts them */
export function readAsked(index: FinderIndex, words: readonly string[]): Asked {
  const pieces = words
    .flatMap((word) => (isHan(word) ? [word] : word.split('-')))
    .map((word) => word.replace(/[?？!！。]+$/, ''))
    .filter(Boolean);
  const extreme = pieces.some((word) => EXTREMES.test(word));
  const similar = pieces.some((word) => SIMILAR.test(word));
  const said = pieces
    .map(withoutWeight)
    .filter((word) => word !== '' && !WEIGHTLESS.has(word) && !(similar && LIKENESS.has(word)));
  const placeCodes: string[] = [];
  const found: string[] = [];
  const placeWords: string[] = [];
  const rest: string[] = [];
  let year = '';
  let target = pieces.some((word) => DUE.test(word));
  for (const word of said) {
    const place = placeCalled(index, word);
    const four = /^((?:19|20)\d\d)年?$/.exec(word)?.[1];
    if (place) {
      placeCodes.push(place.id);
      placeWords.push(word);
    } else if (four && year === '') year = four;
    else if (TARGETS.has(word)) target = true;
    else {
      rest.push(word);
      continue;
    }
    found.push(word);
  }
  const named = rest.length === 0 ? '' : (stageNamed(index, rest.join(' ')) ?? '');
  const cut = named === '' ? rest.flatMap((word) => cutAtStage(index, word)) : rest;
  const own = named || (cut.map((word) => stageNamed(index, word)).find(Boolean) ?? '');
  return {
    placeCodes,
    stageId: own,
    year,
    target,
    similar,
    extreme,
    rest: named === '' ? cut.filter((word) => stageNamed(index, word) !== own || own === '') : [],
    timeless: [...new Set([...placeWords, ...cut])],
    words: [...new Set([...found, ...rest])],
    cut: [...new Set([...found, ...cut])],
  };
}

const withoutWeight = (word: string): string => {
  if (!isHan(word)) return EXTREMES.test(word) || SIMILAR.test(word) ? '' : word;
  return word
    .replace(new RegExp(`${EXTREMES.source}|${SIMILAR.source}`, 'g'), '')
    .replace(WEIGHTLESS_HAN, '')
    .replace(AROUND_HAN, '');
};

/** Of the dataset's places before others, also where its English name goes on to tell it from another of that name. */
const placeCalled = ({ place, ownPlaces }: FinderIndex, word: string) =>
  place
    .slice(0, ownPlaces)
    .find(({ names }) => names.some((name) => /^[,(]?$/.test(afterName(name, word)))) ??
  place.find(({ names }) => names.includes(word));

const afterName = (name: string, word: string): string =>
  name.startsWith(word) ? name.slice(word.length).trim().slice(0, 1) : '-';

const stageNamed = ({ stage }: FinderIndex, word: string): string | undefined =>
  stage.find(({ names }) => names.includes(word))?.id;

/** `小学教师数` is 小学, 教师数: at the longest name of a stage that it begins with. */
function cutAtStage({ stage }: FinderIndex, word: string): readonly string[] {
  if (!isHan(word)) return [word];
  const name = stage
    .flatMap(({ names }) => names)
    .filter((one) => isHan(one) && word.startsWith(one) && word.length - one.length >= LEAST_REST)
    .sort((a, b) => b.length - a.length)[0];
  return name ? [name, word.slice(name.length)] : [word];
}
