import { ordinal } from '../language/ordinal';

/** A rank as its sentence needs it. */
export interface RankFacts {
  readonly place: number;
  readonly of: number;
  /** How many other cities it cannot be told apart from as printed. */
  readonly level: number;
  /** How many of those have the very same value. */
  readonly equal: number;
}

/** A range of places that takes in so many of the cities says nothing; a narrower one is still an answer. */
const WIDE = 0.9;

/** Whether the printed figures tell so few of the cities apart that a range of places would only look like knowledge. */
export const isUndecided = ({ level, equal, of }: Omit<RankFacts, 'place'>): boolean =>
  level > equal && level >= of * WIDE;

type RankFrom = 'highest' | 'lowest';

/** Words of ranks among prefecture-level cities. `province` is the name of a province, empty: the country. */
export type PanelRankWords = typeof panelRankWordsZh;

const rankZh = (province: string, rank: RankFacts): string =>
  `${citiesZh(province, rank.of)}中${placeZh(rank)}`;
const UNDECIDED_ZH = '难分先后';
const placeZh = (rank: RankFacts): string => {
  const { place, level, equal } = rank;
  if (isUndecided(rank)) return UNDECIDED_ZH;
  if (level > equal) return `第 ${place}—${place + level} 之间`;
  return level > 0 ? `并列第 ${place}` : `第 ${place}`;
};
const citiesZh = (province: string, count: number): string =>
  province ? `${province} ${count} 市` : `全国 ${count} 个地级及以上城市`;
const FROM_ZH: Readonly<Record<RankFrom, string>> = { highest: '由高到低', lowest: '由低到高' };

export const panelRankWordsZh = {
  /** The place alone: `第 3`; `并列第 3` with equal values; a range, `第 2—14 之间`, where rounding hides the order. */
  place: placeZh,
  undecided: UNDECIDED_ZH,
  rank: rankZh,
  /** From which end ranks count: said once on a page. */
  from: FROM_ZH,
  notRanked: {
    missing: (city, year) => `${city} ${year} 年没有数，不排`,
    doubtful: (city, year) => `${city} ${year} 年的数存疑，不排`,
    noProvince: (city, _year) => `${city}是直辖市，没有同省的市可排`,
    alone: (city, year) => `${year} 年只有${city}有数，不排`,
  } satisfies Record<'missing' | 'doubtful' | 'noProvince' | 'alone', (city: string, year: number) => string>,
  /** The cities that a rank or a median is taken over. */
  cities: citiesZh,
};

const UNDECIDED_EN = 'level with most';
const placeEn = (rank: RankFacts): string => {
  const { place, level, equal } = rank;
  if (isUndecided(rank)) return UNDECIDED_EN;
  if (level > equal) return `between ${ordinal(place)} and ${ordinal(place + level)}`;
  return level > 0 ? `joint ${ordinal(place)}` : ordinal(place);
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

export const panelRankWordsEn: PanelRankWords = {
  place: placeEn,
  undecided: UNDECIDED_EN,
  rank: rankEn,
  from: FROM_EN,
  notRanked: {
    missing: (city, year) => `no figure of ${city} for ${year}: not ranked`,
    doubtful: (city, year) => `the figure of ${city} for ${year} is doubtful: not ranked`,
    noProvince: (city) => `${city} is a municipality: no cities of the same province to rank it among`,
    alone: (city, year) => `only ${city} has a figure for ${year}: not ranked`,
  },
  cities: citiesEn,
};
