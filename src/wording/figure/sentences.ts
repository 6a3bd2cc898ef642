import type { Bound } from '@/domain/observation';
import { listEn } from '../language/english';

/** The pieces of the sentence that says what differs on a picture, and of titles and names for pictures. */
export type Sentences = typeof sentencesZh;

export const sentencesZh = {
  /** Places with one figure of a nature each; `years` aligned with places. */
  natureFew: (nature: string, items: readonly string[], single: boolean) =>
    single
      ? `${items.join('、')}${items.length > 1 ? '各' : ''}有一个${nature}值`
      : `${items.join('、')}有${nature}值`,
  natureAll: (nature: string) => `都是${nature}值，不是结果`,
  boundFew: (items: readonly string[]) => items.join('，'),
  boundMany: (places: string, count: number) => `${places}有 ${count} 个数字只印了界限`,
  partOfYear: (items: readonly string[]) => `${items.join('、')}只是一年中的一部分`,
  severalYears: (items: readonly string[]) => `${items.join('、')}是多年合计`,
  scope: (places: string, scope: string) => `${places}：${scope}`,
  scopeNever: (several: boolean) => `原文${several ? '都' : ''}没有说明范围`,
  andMore: (last: string, count: number) => `${last}等 ${count} 处`,
  relatedMany: (figures: number, indicators: number) =>
    `另有 ${figures} 个数字属于 ${indicators} 个相近指标，口径不同，不要相减或排名`,
  related: (items: readonly string[]) => items.join('，'),
  relatedAll: (indicator: string) => `都是相近口径“${indicator}”的数`,
  olderTable: (places: string) => `${places}另有较早统计表的数，与新表不尽相同`,
  broken: (place: string, year: number, reason: string) => `${place}的线在 ${year} 年断开（${reason}）`,
  rival: (place: string, year: string, values: string) =>
    `${place} ${year}有不一致的数（${values}），出处不同，都列出`,
  /** A doubtful figure with the reason. */
  doubtful: (figure: string, reason: string) => `${figure}的数存疑（${reason}）`,
  doubtfulMany: (items: readonly string[], count: number) =>
    `${items.join('、')}有 ${count} 个存疑的数，单独标出，不连线、不排名`,
  /** `several`: more than one year is meant. */
  inferred: (items: readonly string[], _several: boolean) => `${items.join('、')}的年份系推断`,
  yearsDiffer: (from: number, to: number) => `各数的年份不同（${from}—${to} 年）`,
  origin: {
    counted: (items, _several) => `${items.join('、')}的总数原文没有印，由汇编者逐条合计`,
    adjusted: (items, _several) => `${items.join('、')}的数由汇编者按另一年的行政区划调整过`,
  } satisfies Record<'counted' | 'adjusted', (items: readonly string[], several: boolean) => string>,
  sourceOnly: (grades: string) => `只有来源不同（${grades}），其余一致`,
  nothingDiffersTrend: '同一指标，性质、期间、范围都一致，同一年的数可直接比较。',
  /** In a trend of which no two cities, or no two places, have a figure of one year. */
  noCommonYear: (cities: boolean) => `${cities ? '各市' : '各地'}没有同一年的数，不能直接比较。`,
  /** Of the only city, beside a province or the country. */
  noYearInCommon: (city: string) => `${city}与省、全国没有同一年的数，不能直接比较。`,
  nothingDiffersOnePlace: '同一指标，性质、期间、范围都一致，各年的数可直接比较。',
  nothingDiffersSideBySide: '同一年、同一指标，性质、范围都一致，可直接比较。',
  /** Alike in all that is told apart, but some with a note. */
  noted: (count: number) => `同一指标，性质、期间、范围都一致，但有 ${count} 个数带说明，比较前先看说明。`,
  /** Alike in all that is told apart; every figure has this note. */
  allNoted: (note: string) => `同一指标，性质、期间、范围都一致；各数都注明：${note}`,
  one: '这里只有一个数字，没有别的可比。',
  notRanked: '性质、界限、期间、范围或口径不同，不排名次',
  /** A year that the source does not print. */
  inferredYear: (year: number | string) => `${year} 推断`,
  placeYear: (place: string, period: string) => `${place} ${period}`,
  /** A change within a year that no source explains, in few words. */
  leap: (figure: string, percent: string, up: boolean) =>
    `${figure} 年一年${up ? '增' : '减'} ${percent}%，原因未查明`,
  /** That a line ends in a figure of another publisher, in few words. */
  publisher: (figure: string) => `${figure} 年不是同一家发布`,
  /** What is said of one figure. */
  ofFigure: (figure: string, words: string) => `${figure}${words}`,
  /** Stands before a number that a document gives: `at least `; Chinese quotes the document itself. */
  givenBound: { exact: '', at_least: '', at_most: '', more_than: '', nearly: '', about: '' } satisfies Record<
    Bound,
    string
  >,
  quoted: (place: string, period: string, printed: string) => `${place} ${period}为“${printed}”`,
  relatedItem: (place: string, period: string, nature: string, indicator: string, value: string) =>
    `${place}另有“${indicator}” ${period}${nature} ${value}`,
  joinPlaces: (places: readonly string[]) => places.join('、'),
  against: (places: string, context: string) =>
    places && context ? `${places}，对照${context}` : places || context,
  yearsSpan: (from: number, to: number) => (from === to ? `${from} 年` : `${from}—${to} 年`),
  unit: (symbol: string) => `单位：${symbol}`,
  /** Where the axis of values begins. */
  axisFrom: (value: string) => `纵轴从 ${value} 起`,
  fromZero: '自零起',
  latestOfEach: '各取最近一年',
  inYear: (year: number) => `${year} 年`,
  sourceLine: (sources: string, count: number, grades: string) => `${sources}。共 ${count} 条：${grades}。`,
  sourcesMore: (first: string, count: number) => `${first} 等 ${count} 种`,
  sourceMore: (shown: string, more: number) => `${shown}等 ${more} 处`,
  /** Places with periods whose figures are reprints of unknown origin. */
  reprinted: (items: readonly string[], several: boolean) =>
    `${items.join('、')}的数${several ? '都' : ''}系转载，出处待核`,
  /** Places with periods whose figures the reader brought. */
  brought: (items: readonly string[]) => `${items.join('、')}的数是自带的，本站没有核对`,
  gradeCount: (grade: string, count: number) => `${grade}\u00a0${count}`,
  altTrend: (title: string, subtitle: string) => `折线图：${title}。${subtitle}。`,
  altComparison: (title: string, subtitle: string) => `横条图：${title}。${subtitle}。`,
  altSeries: (place: string, first: string, last: string, count: number) =>
    `${place}从 ${first} 到 ${last}，共 ${count} 个数字`,
  altOne: (place: string, figure: string) => `${place} ${figure}`,
  chipInferred: (count: number) => `${count} 处推断`,
  chipRange: '区间',
  chipBreak: '序列断开',
  chipRival: '两处不一致',
  chipDoubtful: (count: number) => `${count} 处存疑`,
  chipPrinted: '年份写明',
  chipSame: '同一指标',
  chipAlike: '相同',
};

export const sentencesEn: Sentences = {
  natureFew: (nature, items, single) =>
    single
      ? `${listEn(items)} ${items.length > 1 ? 'each have' : 'has'} a ${nature}`
      : `there are ${nature}s for ${listEn(items)}`,
  natureAll: (nature) => `all are ${nature}s, not results`,
  boundFew: (items) => listEn(items),
  boundMany: (places, count) => `${count} figures of ${places} are given as bounds only`,
  partOfYear: (items) => `${listEn(items)} ${items.length > 1 ? 'cover' : 'covers'} part of a year only`,
  severalYears: (items) =>
    `${listEn(items)} ${items.length > 1 ? 'are totals' : 'is a total'} of several years`,
  scope: (places, scope) => `${places}: ${scope}`,
  scopeNever: (several) =>
    several ? 'none of the sources states the scope' : 'the source does not state the scope',
  andMore: (last, count) => `${last} and others (${count} in all)`,
  relatedMany: (figures, indicators) =>
    `${figures} more figures belong to ${
      indicators === 1
        ? 'a near indicator whose definition differs'
        : `${indicators} near indicators whose definitions differ`
    }: do not subtract or rank them`,
  related: (items) => listEn(items),
  relatedAll: (indicator) => `all belong to the near definition "${indicator}"`,
  olderTable: (places) => `an older table has figures of ${places} that may differ from the newer ones`,
  broken: (place, year, reason) => `the line of ${place} breaks at ${year} (${reason})`,
  rival: (place, year, values) =>
    `${place} has figures for ${year} that disagree (${values}); both are shown`,
  doubtful: (figure, reason) => `the figure of ${figure} is doubtful (${reason})`,
  doubtfulMany: (items, count) =>
    `${count} figures of ${listEn(items)} are doubtful: marked, joined to none and not ranked`,
  inferred: (items, several) =>
    several ? `the years of ${listEn(items)} are inferred` : `the year of ${listEn(items)} is inferred`,
  yearsDiffer: (from, to) => `years differ (${from}–${to})`,
  origin: {
    counted: (items, several) =>
      several
        ? `the totals of ${listEn(items)} are printed nowhere: the compiler added them up`
        : `no source prints the total of ${listEn(items)}: the compiler added it up`,
    adjusted: (items, several) =>
      several
        ? `the figures of ${listEn(items)} were adjusted by the compiler to the boundaries of another year`
        : `the figure of ${listEn(items)} was adjusted by the compiler to the boundaries of another year`,
  },
  sourceOnly: (grades) => `only the sources differ in kind (${grades}); all else is alike`,
  nothingDiffersTrend:
    'One indicator; nature, period and scope are alike: figures of the same year can be compared directly.',
  noYearInCommon: (city) =>
    `${city} has no figure of a year that the province or the country has, so they can't be compared directly.`,
  noCommonYear: (cities) =>
    `No two ${cities ? 'cities' : 'places'} have figures of one year, so they can't be compared directly.`,
  nothingDiffersOnePlace:
    'One indicator; nature, period and scope are alike: the years can be compared directly.',
  nothingDiffersSideBySide:
    'One year, one indicator, nature and scope alike: the figures can be compared directly.',
  noted: (count) =>
    `One indicator; nature, period and scope are alike, but ${count} ${count === 1 ? 'figure carries' : 'figures carry'} a note: read it before you compare.`,
  allNoted: (note) => `One indicator; nature, period and scope are alike. Every figure has the note: ${note}`,
  one: 'There is one figure only here, and nothing to compare it with.',
  notRanked: 'Figures differ in kind, so rows are not ranked',
  inferredYear: (year) => `${year}, inferred`,
  placeYear: (place, period) => `${place} ${period}`,
  leap: (figure, percent, up) => `${figure}: ${percent}% ${up ? 'more' : 'less'} in a year, reason not found`,
  publisher: (figure) => `${figure}: from another publisher`,
  ofFigure: (figure, words) => `${figure}: ${words}`,
  givenBound: {
    exact: '',
    at_least: 'at least ',
    at_most: 'at most ',
    more_than: 'more than ',
    nearly: 'nearly ',
    about: 'about ',
  },
  quoted: (place, period, printed) => `${place} ${period} is given as ${printed}`,
  relatedItem: (place, period, nature, indicator, value) =>
    `${place} also has ${nature === 'actual' ? 'an actual figure' : `a ${nature}`} of ${value} for "${indicator}" (${period})`,
  joinPlaces: listEn,
  against: (places, context) => (places && context ? `${places}, against ${context}` : places || context),
  yearsSpan: (from, to) => (from === to ? `${from}` : `${from}–${to}`),
  unit: (symbol) => `Unit: ${symbol}`,
  axisFrom: (value) => `axis from ${value}`,
  fromZero: 'Axis from zero',
  latestOfEach: 'Latest figure of each',
  inYear: (year) => `${year}`,
  sourceLine: (sources, count, grades) =>
    `${sources}. ${count} ${count === 1 ? 'figure' : 'figures'}: ${grades}.`,
  sourcesMore: (first, count) => `${first} and ${count - 1} more`,
  sourceMore: (shown, more) => `${shown} and others (${more} in all)`,
  reprinted: (items, several) =>
    `${listEn(items)} ${several ? 'are reprints whose origin is' : 'is a reprint whose origin is'} still to be checked`,
  brought: (items) => `${listEn(items)}: brought by you, not checked by this site`,
  gradeCount: (grade, count) => `${grade}\u00a0(${count})`,
  altTrend: (title, subtitle) => `Line chart: ${title}. ${subtitle}.`,
  altComparison: (title, subtitle) => `Bar chart: ${title}. ${subtitle}.`,
  altSeries: (place, first, last, count) => `${place} from ${first} to ${last}, ${count} figures`,
  altOne: (place, figure) => `${place} ${figure}`,
  chipInferred: (count) => `${count} inferred`,
  chipRange: 'range',
  chipBreak: 'series breaks',
  chipRival: 'sources disagree',
  chipDoubtful: (count) => `${count} in doubt`,
  chipPrinted: 'years as printed',
  chipSame: 'one indicator',
  chipAlike: 'Same',
};
