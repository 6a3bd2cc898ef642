import type { Indicator } from '@/domain/indicator';
import type { Place } from '@/domain/place';
import { foldText, isHan } from './foldText';
import { learnSyllables } from './placeSyllables';

/** Pinyin of the characters in the names of stages, topics and pages, and of the provinces and the country. */
const SYLLABLES: Readonly<Record<string, string>> = Object.fromEntries(
  [
    '江jiang 西xi 广guang 东dong 全quan 国guo 市shi 省sheng',
    '学xue 前qian 义yi 务wu 小xiao 初chu 中zhong 高gao 阶jie 段duan 普pu 通tong 职zhi 业ye 等deng 特te 殊shu',
    '终zhong 身shen 跨kua 入ru 与yu 及ji 校xiao 生sheng 教jiao 师shi 位wei 建jian 设she 经jing 费fei 资zi',
    '助zhu 招zhao 考kao 试shi 质zhi 量liang 成cheng 果guo 信xin 息xi 化hua 安an 健jian 康kang 治zhi 理li',
    '指zhi 首shou 页ye 城cheng 数shu 督du 导dao 产chan 社she 会hui 服fu 党dang 队dui 伍wu 体ti 育yu 人ren 口kou',
    '目mu 标biao 来lai 源yuan 局ju 要yao 据ju 况kuang 鉴jian 规gui 划hua',
  ]
    .join(' ')
    .split(' ')
    .map((pair) => [pair.slice(0, 1), pair.slice(1)]),
);

/** Syllables that a reader types in full within initials, for want of a single key: 率 is `lv`. */
const TYPED_IN_FULL: Readonly<Record<string, string>> = { 率: 'lv', 律: 'lv', 绿: 'lv', 女: 'nv' };

/** How characters are spelt, as far as it is known. */
export interface Letters {
  /** The first letter of the pinyin of each character. */
  readonly first: ReadonlyMap<string, string>;
  readonly syllables: ReadonlyMap<string, string>;
}

/**
 * Learns the first letters of characters from the indicators' names and initials, which the dataset prints side by
 * side, and the syllables of places from their names in both languages; a character of several readings keeps the
 * commonest of its first letters. The names of stages and pages need no learning.
 */
export function learnLetters(indicators: readonly Indicator[], places: readonly Place[]): Letters {
  const syllables = new Map([...learnSyllables(places), ...Object.entries(SYLLABLES)]);
  const first = new Map(firstLetters(indicators));
  for (const [char, syllable] of syllables) first.set(char, syllable.slice(0, 1));
  return { first, syllables };
}

function firstLetters(indicators: readonly Indicator[]): ReadonlyMap<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const { name, initials } of indicators) {
    const chars = [...foldText(name.zh)].filter((char) => /[\p{Script=Han}a-z0-9]/u.test(char));
    if (chars.length !== initials.length) continue;
    chars.forEach((char, at) => {
      const letter = initials[at] ?? '';
      const known = counts.get(char) ?? new Map<string, number>();
      counts.set(char, known.set(letter, (known.get(letter) ?? 0) + 1));
    });
  }
  const letters = new Map<string, string>();
  for (const [char, known] of counts) {
    const [commonest] = [...known].sort(([, a], [, b]) => b - a);
    if (commonest) letters.set(char, commonest[0]);
  }
  return letters;
}

/** How a Chinese text may be typed without Chinese letters, and where in the text each letter stands. */
export interface Spelling {
  readonly text: string;
  readonly from: readonly number[];
}

/**
 * The initials of a text (九年义务教育巩固率 is `jnywjyggl`); unknown characters leave a gap that nothing matches.
 * @param inFull also spell out what is typed in full (`jnywjygglv`)
 */
export function initialsOf(text: string, letters: Letters, inFull = false): Spelling {
  return spell(text, (char) => (inFull ? TYPED_IN_FULL[char] : undefined) ?? letters.first.get(char));
}

/** The full pinyin of a text, without tones or spaces; unknown characters leave a gap. */
export function pinyinOf(text: string, { syllables }: Letters): Spelling {
  return spell(text, (char) => syllables.get(char));
}

function spell(text: string, letterOf: (char: string) => string | undefined): Spelling {
  let spelt = '';
  const from: number[] = [];
  let at = 0;
  for (const char of text) {
    const letters = letterOf(char) ?? plainLetters(char);
    spelt += letters;
    for (let unit = 0; unit < letters.length; unit += 1) from.push(at);
    at += char.length;
  }
  return { text: spelt, from };
}

const PLAIN = new Map<string, string>();

/** A gap for a Chinese character, nothing for a mark; letters and digits are themselves. */
function plainLetters(char: string): string {
  const known = PLAIN.get(char) ?? (isHan(char) ? '·' : foldText(char).replace(/[^a-z0-9]/g, ''));
  PLAIN.set(char, known);
  return known;
}
