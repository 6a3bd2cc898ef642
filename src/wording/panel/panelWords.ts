import type { Language } from '@/domain/localized';
import type { PanelDoubt } from '@/domain/panel';
import { panelRankWordsEn, panelRankWordsZh } from './panelRankWords';

/** Words of the prefecture-level cities as context. `province` is the name of a province, empty: the country. */
export type PanelWords = typeof panelWordsZh;

const citiesZh = panelRankWordsZh.cities;

const panelWordsZh = {
  ...panelRankWordsZh,
  /** How many cities have a sound figure. */
  sound: (province: string, count: number, year: number) =>
    `${year} 年${citiesZh(province, count)}有可靠的数`,
  otherCities: (province: string) => `${province}其他市`,
  median: '中位数',
  medianOf: (province: string, count: number, value: string) =>
    `${citiesZh(province, count)}的中位数 ${value}`,
  middleHalf: '中间一半',
  nearest: (city: string, measure: string, year: number) => `${year} 年${measure}与${city}最接近的市`,
  noChange: {
    missing: (year: number) => `${year} 年没有数，不算增减`,
    doubtful: (year: number) => `${year} 年的数存疑，不算增减`,
    boundary: (year: number, reason: string) => `${year} 年起区划不同（${reason}），不算增减`,
    recount: (year: number, reason: string) => `${year} 年起所计的不同${reason && `（${reason}）`}，不算增减`,
    leap: (year: number, percent: string, up: boolean) =>
      `${year} 年一年${up ? '增' : '减'} ${percent}%，原因未查明，不算增减`,
    base: '起点为 0，不算增减',
    /** `step`: the printed step with its unit. */
    coarse: (step: string) => `相差不超过所印的一个单位（${step}），看不出增减`,
  },
  indexed: (measure: string, baseYear: number) => `${measure}（${baseYear} 年=100）`,
  derived: (formula: string) => `换算：${formula}`,
  /** Why a figure is doubtful: as printed, or as worked out. */
  doubt: {
    doubt: '年鉴如此印，但与前后年份或其他数不合，存疑',
    repeated: '年鉴如此印，但与上一年的数一位不差，可能是沿用上一年的，存疑',
    ofRate: '换算所用的数有存疑的，或各表所用区划不同，存疑',
  } satisfies Record<PanelDoubt | 'ofRate', string>,
};

const citiesEn = panelRankWordsEn.cities;

const panelWordsEn: PanelWords = {
  ...panelRankWordsEn,
  sound: (province, count, year) => `${citiesEn(province, count)} with a sound figure for ${year}`,
  otherCities: (province) => `other cities of ${province}`,
  median: 'median',
  medianOf: (province, count, value) => `median of ${citiesEn(province, count)}: ${value}`,
  middleHalf: 'middle half',
  nearest: (city, measure, year) => `Cities nearest to ${city}: ${measure}, ${year}`,
  noChange: {
    missing: (year) => `no figure for ${year}: no change worked out`,
    doubtful: (year) => `the figure for ${year} is doubtful: no change worked out`,
    boundary: (year, reason) => `other boundary from ${year} (${reason}): no change worked out`,
    recount: (year, reason) =>
      `something else is counted from ${year}${reason && ` (${reason})`}: no change worked out`,
    leap: (year, percent, up) =>
      `${percent}% ${up ? 'more' : 'less'} in ${year} alone, reason not found: no change worked out`,
    base: 'it starts from 0: no change worked out',
    coarse: (step) => `no more than one printed step apart (${step}): no change can be seen`,
  },
  indexed: (measure, baseYear) => `${measure} (${baseYear} = 100)`,
  derived: (formula) => `Derived: ${formula}`,
  doubt: {
    doubt: 'Printed so in the yearbook, but out of line with the years beside it or with other figures',
    repeated:
      'Printed so in the yearbook, but the same as the year before to the last digit: it may be carried over',
    ofRate: 'A figure it is worked out of is doubtful, or its tables have different boundaries',
  },
};

/** Words of the prefecture-level cities, in either language. */
export const PANEL_WORDS: Readonly<Record<Language, PanelWords>> = { zh: panelWordsZh, en: panelWordsEn };
