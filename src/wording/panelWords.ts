import type { Language } from '@/domain/localized';

/** A rank as its sentence needs it. */
export interface RankFacts {
  readonly place: number;
  readonly of: number;
  /** How many other cities it cannot be told apart from as printed. */
  readonly level: number;
  /** How many of those have the very same value. */
  readonly equal: number;
}

type RankFrom = 'highest' | 'lowest';

/** Words of the prefecture-level cities as context. `province` is the name of a province, empty: the country. */
export interface PanelWords {
  /** The place alone: `第 3`; `并列第 3` with equal values; a range, `第 2—14`, where rounding hides the order. */
  readonly place: (rank: RankFacts) => string;
  readonly rank: (province: string, rank: RankFacts) => string;
  /** From which end ranks count: said once on a page. */
  readonly from: Readonly<Record<RankFrom, string>>;
  readonly rankFrom: (province: string, rank: RankFacts, from: RankFrom) => string;
  /** What a shared place means. */
  readonly levelMeaning: string;
  /** What a range of places means. */
  readonly rangeMeaning: string;
  readonly levelWith: (cities: readonly string[]) => string;
  readonly notRanked: Readonly<
    Record<'missing' | 'doubtful' | 'noProvince' | 'alone', (city: string, year: number) => string>
  >;
  /** How many cities have a sound figure. */
  readonly sound: (province: string, count: number, year: number) => string;
  readonly cities: (province: string, count: number) => string;
  readonly otherCities: (province: string) => string;
  readonly median: string;
  readonly medianOf: (province: string, count: number, value: string) => string;
  readonly middleHalf: string;
  readonly middleHalfOf: (province: string, count: number, lower: string, upper: string) => string;
  readonly nearest: (city: string, measure: string, year: number) => string;
  readonly noChange: {
    readonly missing: (year: number) => string;
    readonly doubtful: (year: number) => string;
    readonly boundary: (year: number, reason: string) => string;
    readonly base: string;
    /** `step`: the printed step with its unit. */
    readonly coarse: (step: string) => string;
  };
  readonly indexed: (measure: string, baseYear: number) => string;
  readonly derived: (formula: string) => string;
  /** Why a figure is doubtful: as printed, or as worked out. */
  readonly doubt: Readonly<Record<'printed' | 'ofRate', string>>;
}

const rankZh = (province: string, rank: RankFacts): string =>
  `${citiesZh(province, rank.of)}中${placeZh(rank)}`;
const placeZh = ({ place, level, equal }: RankFacts): string => {
  if (level > equal) return `第 ${place}—${place + level}`;
  return level > 0 ? `并列第 ${place}` : `第 ${place}`;
};
const citiesZh = (province: string, count: number): string =>
  province ? `${province} ${count} 市` : `全国 ${count} 个地级及以上城市`;
const FROM_ZH: Readonly<Record<RankFrom, string>> = { highest: '由高到低', lowest: '由低到高' };

const panelWordsZh: PanelWords = {
  place: placeZh,
  rank: rankZh,
  from: FROM_ZH,
  rankFrom: (province, rank, from) => `${rankZh(province, rank)}，${FROM_ZH[from]}`,
  levelMeaning: '并列：所印的数相同',
  rangeMeaning: '名次是一段的：原数印得粗，其中各市分不出先后',
  levelWith: (cities) => `与${cities.join('、')}分不出先后`,
  notRanked: {
    missing: (city, year) => `${city} ${year} 年没有数，不排`,
    doubtful: (city, year) => `${city} ${year} 年的数存疑，不排`,
    noProvince: (city) => `${city}是直辖市，没有同省的市可排`,
    alone: (city, year) => `${year} 年只有${city}有数，不排`,
  },
  sound: (province, count, year) => `${year} 年${citiesZh(province, count)}有可靠的数`,
  cities: citiesZh,
  otherCities: (province) => `${province}其他市`,
  median: '中位数',
  medianOf: (province, count, value) => `${citiesZh(province, count)}的中位数 ${value}`,
  middleHalf: '中间一半',
  middleHalfOf: (province, count, lower, upper) =>
    `${citiesZh(province, count)}，中间一半在 ${lower}—${upper}`,
  nearest: (city, measure, year) => `${year} 年${measure}与${city}最接近的市`,
  noChange: {
    missing: (year) => `${year} 年没有数，不算增减`,
    doubtful: (year) => `${year} 年的数存疑，不算增减`,
    boundary: (year, reason) => `${year} 年起区划不同（${reason}），不算增减`,
    base: '起点为 0，不算增减',
    coarse: (step) => `相差不超过所印的一个单位（${step}），看不出增减`,
  },
  indexed: (measure, baseYear) => `${measure}（${baseYear} 年=100）`,
  derived: (formula) => `换算：${formula}`,
  doubt: {
    printed: '年鉴如此印，但与前后年份或其他数不合，存疑',
    ofRate: '换算所用的数有存疑的，或各表所用区划不同，存疑',
  },
};

const ordinal = (place: number): string => {
  const tens = place % 100;
  const ending = tens > 10 && tens < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][place % 10] ?? 'th');
  return `${place}${ending}`;
};
const list = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
const placeEn = ({ place, level, equal }: RankFacts): string => {
  if (level > equal) return `${ordinal(place)} to ${ordinal(place + level)}`;
  return level > 0 ? `level ${ordinal(place)}` : ordinal(place);
};
const citiesEn = (province: string, count: number): string => {
  const noun = count === 1 ? 'city' : 'cities';
  return province
    ? `${count} ${noun} in ${province}`
    : `${count} ${noun} of China, prefecture level or above`;
};
const rankEn = (province: string, rank: RankFacts): string =>
  province ? `${placeEn(rank)} of ${rank.of} in ${province}` : `${placeEn(rank)} of ${citiesEn('', rank.of)}`;
const FROM_EN: Readonly<Record<RankFrom, string>> = { highest: 'highest first', lowest: 'lowest first' };

const panelWordsEn: PanelWords = {
  place: placeEn,
  rank: rankEn,
  from: FROM_EN,
  rankFrom: (province, rank, from) => `${rankEn(province, rank)}, ${FROM_EN[from]}`,
  levelMeaning: 'Level: the same number is printed',
  rangeMeaning: 'A range of places: the figures are printed too coarsely to tell these cities apart',
  levelWith: (cities) => `not to be told apart from ${list(cities)}`,
  notRanked: {
    missing: (city, year) => `no figure of ${city} for ${year}: not ranked`,
    doubtful: (city, year) => `the figure of ${city} for ${year} is doubtful: not ranked`,
    noProvince: (city) => `${city} is a municipality: no cities of the same province to rank it among`,
    alone: (city, year) => `only ${city} has a figure for ${year}: not ranked`,
  },
  sound: (province, count, year) => `${citiesEn(province, count)} with a sound figure for ${year}`,
  cities: citiesEn,
  otherCities: (province) => `other cities of ${province}`,
  median: 'median',
  medianOf: (province, count, value) => `median of ${citiesEn(province, count)}: ${value}`,
  middleHalf: 'middle half',
  middleHalfOf: (province, count, lower, upper) =>
    `${citiesEn(province, count)}: the middle half lies between ${lower} and ${upper}`,
  nearest: (city, measure, year) => `Cities nearest to ${city}: ${measure}, ${year}`,
  noChange: {
    missing: (year) => `no figure for ${year}: no change worked out`,
    doubtful: (year) => `the figure for ${year} is doubtful: no change worked out`,
    boundary: (year, reason) => `other boundary from ${year} (${reason}): no change worked out`,
    base: 'it starts from 0: no change worked out',
    coarse: (step) => `no more than one printed step apart (${step}): no change can be seen`,
  },
  indexed: (measure, baseYear) => `${measure} (${baseYear} = 100)`,
  derived: (formula) => `Derived: ${formula}`,
  doubt: {
    printed: 'Printed so in the yearbook, but out of line with the years beside it or with other figures',
    ofRate: 'A figure it is worked out of is doubtful, or its tables have different boundaries',
  },
};

/** Words of the prefecture-level cities, in either language. */
export const PANEL_WORDS: Readonly<Record<Language, PanelWords>> = { zh: panelWordsZh, en: panelWordsEn };
