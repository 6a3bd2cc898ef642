import type { Language } from '@/domain/localized';
import { citiesEn, citiesZh } from '../language/cityCount';
import { listEn } from '../language/english';

/** Words of the strip of cities: one indicator, a lane a province, and some years under it. */
export type StripWords = typeof stripWordsZh;

const listZh = (items: readonly string[]): string => items.join('、');

const stripWordsZh = {
  count: (cities: number) => `${cities} 市`,
  median: (value: string) => `中位数 ${value}`,
  ofCountry: '全国中位数',
  several: (first: string, count: number) => `${first}等 ${count} 市各`,
  lower: (count: number) => `${count} 市更低`,
  higher: (count: number) => `${count} 市更高`,
  /** How cities stand to the median of all: `lead` with a value where it is one. */
  mixed: (lead: readonly string[], above: boolean, count: number, median: string, rest: string) =>
    `${listZh(lead)}${lead.some((one) => /\d/.test(one)) ? '，' : ''}${above ? '高过' : '低于'}全国 ${count} 市中位数 ${median}${rest}`,
  rest: (cities: readonly string[], above: boolean) => `；${listZh(cities)}在其${above ? '上' : '下'}`,
  level: (cities: readonly string[]) => `；${listZh(cities)}与其相当`,
  every: (cities: number, above: boolean, count: number, median: string, most: string) =>
    `${citiesZh(cities)}都${above ? '高过' : '低于'}全国 ${count} 市中位数 ${median}；${most}${above ? '最高' : '最低'}`,
  allLevel: (cities: number, count: number, median: string) =>
    `${citiesZh(cities)}都与全国 ${count} 市中位数 ${median} 相当`,
  /** Who of the cities named was highest from when to the year shown. */
  leads: (city: string, since: number, to: number, count: number) =>
    `；${citiesZh(count)}里 ${since}—${to} 年都是${city}最高`,
  alone: (count: number, median: string) => `全国 ${count} 市中位数 ${median}`,
  inProvince: '省内',
  inCountry: '全国',
  since: (year: number) => `比 ${year}`,
  how: (points: boolean, since: number | null) =>
    `名次由高到低${since && points ? `，“比 ${since}”以百分点计` : ''}。`,
  marks: '浅块是中间一半的市，竖线是中位数。',
  below: '下图用同一把尺子，灰线是全国中位数。',
  /** Cities that came from one side of the median to the other. */
  crossed: (cities: readonly string[], first: number, above: boolean, last: number) =>
    `${listZh(cities)} ${first} 年${above ? '高于' : '低于'}全国中位数，${last} 年在其${above ? '下' : '上'}。`,
  /** A place that several cities share. */
  joint: (place: string) => `并列 ${place}`,
  unchanged: (city: string, reason: string) => `${city}：${reason}。`,
  doubtful: '存疑',
  leftOut: (cities: readonly string[], year: number) => `${listZh(cities)} ${year} 年的数存疑，不画不排。`,
  missing: (cities: readonly string[], year: number) => `暂未收录：${listZh(cities)} ${year} 年的数。`,
  coarse: '名次是一段的：原数印得粗，其中各市分不出先后。',
  more: (count: number) => `另有 ${count} 条说明`,
  alt: (name: string, year: number, provinces: readonly string[], count: number) =>
    `${year} 年${name}：${listZh(provinces)} ${count} 市，一省一行`,
  hint: '方向键逐市走，回车标出或取消一市',
};

const stripWordsEn: StripWords = {
  count: (cities) => `${cities} ${cities === 1 ? 'city' : 'cities'}`,
  median: (value) => `Median ${value}`,
  ofCountry: 'Median of China',
  several: (first, count) => `${first} and ${count - 1} more:`,
  lower: (count) => `${count} lower`,
  higher: (count) => `${count} higher`,
  mixed: (lead, above, count, median, rest) =>
    `${listEn(lead)} ${lead.length > 1 ? 'are' : 'is'} ${above ? 'above' : 'below'} the median of ${count} cities of China, ${median}${rest}`,
  rest: (cities, above) => `; ${listEn(cities)} ${above ? 'above' : 'below'} it`,
  level: (cities) => `; ${listEn(cities)} level with it`,
  every: (cities, above, count, median, most) =>
    `All ${citiesEn(cities)} are ${above ? 'above' : 'below'} the median of ${count} cities of China, ${median}; ${most} is ${above ? 'highest' : 'lowest'}`,
  allLevel: (cities, count, median) =>
    `All ${citiesEn(cities)} are level with the median of ${count} cities of China, ${median}`,
  leads: (city, since, to, count) => `; ${city} was highest of the ${citiesEn(count)} from ${since} to ${to}`,
  alone: (count, median) => `The median of ${count} cities of China is ${median}`,
  inProvince: 'Province',
  inCountry: 'China',
  since: (year) => `Since ${year}`,
  how: (points, since) =>
    `Ranks count from the highest${since && points ? `; changes since ${since} are in percentage points` : ''}.`,
  marks: 'Pale block: middle half of the cities; upright line: median.',
  below: 'Below, on the same scale: the grey line is the median of China.',
  crossed: (cities, first, above, last) =>
    `${listEn(cities)} ${cities.length > 1 ? 'were' : 'was'} ${above ? 'above' : 'below'} the median of China in ${first} and ${above ? 'below' : 'above'} it in ${last}.`,
  joint: (place) => `=${place}`,
  unchanged: (city, reason) => `${city}: ${reason}.`,
  doubtful: 'doubtful',
  leftOut: (cities, year) => `In doubt for ${year}, neither drawn nor ranked: ${listEn(cities)}.`,
  missing: (cities, year) => `Not yet held for ${year}: ${listEn(cities)}.`,
  coarse: 'A range of places: the figures are printed too coarsely to tell these cities apart.',
  more: (count) => `${count} more ${count === 1 ? 'note' : 'notes'}`,
  alt: (name, year, provinces, count) =>
    `${name}, ${year}: ${count} cities of ${listEn(provinces)}, a lane a province`,
  hint: 'Arrow keys walk from city to city; Enter marks one or takes the mark off',
};

/** Words of the strip, in either language; loaded with it. */
export const STRIP_WORDS: Readonly<Record<Language, StripWords>> = { zh: stripWordsZh, en: stripWordsEn };
