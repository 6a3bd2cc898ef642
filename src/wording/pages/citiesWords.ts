import type { Language } from '@/domain/localized';

/** How two measures go together: its sign and how closely. */
export type Together = 'up' | 'mostlyUp' | 'slightlyUp' | 'none' | 'slightlyDown' | 'mostlyDown' | 'down';

/** Words of the pictures of all prefecture-level cities: their lines, and one measure against another. */
export type CitiesWords = typeof citiesWordsZh;

const listZh = (items: readonly string[]): string => items.join('、');

const citiesWordsZh = {
  without: (indicator: string) => `没有收录其他城市的“${indicator}”；已收录的数见“趋势”。`,
  /** Why there are no lines, and what there is. */
  oneYear: (year: number) => `城市年鉴里各市都只有 ${year} 年的数，连不成线。`,
  thatYear: '这一年各市的高低见',
  by: '看什么',
  unit: '单位',
  value: '原数',
  index: (year: number) => `${year} 年 = 100`,
  across: '横轴',
  up: '纵轴',
  years: (from: number, to: number) => (from === to ? `${from} 年` : `${from}—${to} 年`),
  cities: (count: number) => `${count} 个地级及以上城市`,
  logScale: '对数尺：等距即等倍',
  /** Which axes of a scatter have a log scale. */
  logAxes: { x: '横轴对数尺', y: '纵轴对数尺', both: '两轴都是对数尺' } satisfies Record<
    'x' | 'y' | 'both',
    string
  >,
  /** What lines and band are. */
  key: '细线：一市一条　粗灰线：中位数　浅带：中间一半的市',
  /** What the dots are; `provinces`: names of those told apart. */
  dots: (population: string) => `一点一市，大小按${population}`,
  otherCities: (province: string) => `${province}其他市`,
  elsewhere: '其他省的市',
  median: (value: string) => `中位数 ${value}`,
  inYear: (text: string, year: number) => `${text}（${year}）`,
  medianOf: (year: number, count: number, value: string) => `${year} 年 ${count} 市的中位数是 ${value}`,
  above: (cities: readonly string[]) => `${listZh(cities)} 在其上`,
  below: (cities: readonly string[]) => `${listZh(cities)} 在其下`,
  level: (cities: readonly string[]) => `${listZh(cities)} 与它无明显差别`,
  doubtful: (count: number) => `${count} 个存疑的数没有画；`,
  gaps: '线在缺数、存疑、区划变动和改了所计的年份断开。',
  withoutBase: (count: number, year: number) => `${count} 市没有可比的 ${year} 年数，不在图上。`,
  zeros: (count: number) => `${count} 个为 0 的数在对数尺上没有位置。`,
  together: {
    up: (x, y) => `${x}越大的市，${y}几乎总是越大`,
    mostlyUp: (x, y) => `${x}大的市，${y}多半也大`,
    slightlyUp: (x, y) => `${x}大的市，${y}偏大的稍多`,
    none: (x, y) => `看不出${y}随${x}而变`,
    slightlyDown: (x, y) => `${x}大的市，${y}偏小的稍多`,
    mostlyDown: (x, y) => `${x}大的市，${y}多半较小`,
    down: (x, y) => `${x}越大的市，${y}几乎总是越小`,
  } satisfies Record<Together, (x: string, y: string) => string>,
  correlation: (count: number, year: number, sentence: string, value: string) =>
    `${sentence}（${year} 年 ${count} 市，等级相关 ${value}）`,
  stands: (x: string, y: string, cities: readonly string[]) =>
    `在全国由高到低，${x}、${y}各排第几：${cities.join('；')}`,
  standsAt: (city: string, x: string, y: string) => `${city} ${x}、${y}`,
  notThere: (city: string) => `${city}这一年没有可靠的数`,
  sharedInputs: (measures: readonly string[]) => `两项都用到${listZh(measures)}，有一部分关系是算出来的。`,
  bothTotals: '两项都是总数：市越大，两项都越大，关系多半由此而来。',
  notCause: '一起大小，不等于一项引起另一项。',
  leftOut: (missing: number, doubtful: number, zeros: number) =>
    [
      missing > 0 ? `${missing} 市这一年没有数字` : '',
      doubtful > 0 ? `${doubtful} 市存疑` : '',
      zeros > 0 ? `${zeros} 市为 0` : '',
    ]
      .filter(Boolean)
      .join('，'),
  population: '户籍人口',
  populationOf: (year: number) => `户籍人口（用 ${year} 年的）`,
  /** A measure with its unit. */
  withSymbol: (name: string, symbol: string) => `${name}（${symbol}）`,
  apart: (x: string, y: string) => `“${x}”和“${y}”没有同一年的数，画不成一张图；换一项试试。`,
  linesAlt: (name: string, from: number, to: number, count: number, unit: string) =>
    `${name}：${count} 个地级及以上城市 ${from}—${to} 年的线，${unit}`,
  scatterAlt: (x: string, y: string, year: number, count: number) =>
    `${year} 年 ${count} 个地级及以上城市的散点图：横轴${x}，纵轴${y}`,
  find: '找一个市标出来',
  marked: (city: string) => `不再标出${city}`,
  mark: (city: string) => `标出${city}`,
  framed: (count: number) => `框里 ${count} 市`,
  frameHint: '点一下标出一市；拖一个框，列出框里的市',
  clear: '清除',
  play: '播放',
  pause: '暂停',
  previous: '前一年',
  following: '后一年',
  year: '年份',
  table: '各市的数',
  allRows: (count: number) => `全部 ${count} 市`,
  fewRows: '只看标出的市',
  rank: '全国名次',
  rankInProvince: '本省名次',
  /** Of a sorted list: `example` is one of the figures printed to fewer digits. */
  coarse: (count: number, example: string) =>
    `${count} 市的数印得较粗（如 ${example}），取整之内分不出先后，名次写作并列或一段。`,
  province: '省份',
  change: (year: number) => `${year} 年`,
  tip: (rank: string, count: number) => `${count} 市中${rank}`,
};

const listEn = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
const citiesEn = (count: number): string => `${count} ${count === 1 ? 'city' : 'cities'}`;
/** A name inside a sentence: `Primary students` is `primary students`, `GDP` stays. */
const within = (name: string): string => name.replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase());

const citiesWordsEn: CitiesWords = {
  oneYear: (year) => `In the city yearbook all cities have figures of ${year} alone, which make no line.`,
  thatYear: 'See how they lie in that year:',
  without: (indicator) =>
    `There are no figures of other cities for "${indicator}"; those of the cities compared are under Trend.`,
  by: 'Shown',
  unit: 'Unit',
  value: 'Figures',
  index: (year) => `${year} = 100`,
  across: 'Across',
  up: 'Up',
  years: (from, to) => (from === to ? String(from) : `${from}–${to}`),
  cities: (count) => `${count} cities, prefecture level or above`,
  logScale: 'log scale: equal steps are equal multiples',
  logAxes: { x: 'log scale across', y: 'log scale upwards', both: 'both axes on log scales' },
  key: 'Thin lines: a city each · Thick grey line: median · Pale band: middle half of the cities',
  dots: (population) => `a dot a city, sized by ${population}`,
  otherCities: (province) => `other cities of ${province}`,
  elsewhere: 'cities elsewhere',
  median: (value) => `Median ${value}`,
  inYear: (text, year) => `${text} (${year})`,
  medianOf: (year, count, value) => `The median of ${count} cities in ${year} is ${value}`,
  above: (cities) => `above it: ${listEn(cities)}`,
  below: (cities) => `below it: ${listEn(cities)}`,
  level: (cities) => `not to be told apart from it: ${listEn(cities)}`,
  doubtful: (count) => `${count} doubtful ${count === 1 ? 'figure is' : 'figures are'} left out; `,
  gaps: 'lines break where a year is missing or doubtful, where a boundary changed and where something else is counted.',
  withoutBase: (count, year) => `${citiesEn(count)} without a comparable figure for ${year} are not drawn.`,
  zeros: (count) =>
    `${count} ${count === 1 ? 'figure of 0 has' : 'figures of 0 have'} no place on a log scale.`,
  together: {
    up: (x, y) => `Cities that rank high by ${within(x)} nearly always rank high by ${within(y)}`,
    mostlyUp: (x, y) => `Cities that rank high by ${within(x)} mostly rank high by ${within(y)}`,
    slightlyUp: (x, y) =>
      `Cities that rank high by ${within(x)} somewhat more often rank high by ${within(y)}`,
    none: (x, y) => `No link can be seen between ${within(x)} and ${within(y)}`,
    slightlyDown: (x, y) =>
      `Cities that rank high by ${within(x)} somewhat more often rank low by ${within(y)}`,
    mostlyDown: (x, y) => `Cities that rank high by ${within(x)} mostly rank low by ${within(y)}`,
    down: (x, y) => `Cities that rank high by ${within(x)} nearly always rank low by ${within(y)}`,
  },
  correlation: (count, year, sentence, value) =>
    `${sentence} (${citiesEn(count)} in ${year}, rank correlation ${value})`,
  stands: (x, y, cities) =>
    `Ranks from the highest by ${within(x)} and by ${within(y)}: ${cities.join('; ')}`,
  standsAt: (city, x, y) => `${city} ${x} and ${y}`,
  notThere: (city) => `${city} has no sound figure that year`,
  sharedInputs: (measures) =>
    `Both are worked out of ${listEn(measures.map(within))}: part of the link is arithmetic.`,
  bothTotals: 'Both are totals: a larger city has more of each, which alone explains most of the link.',
  notCause: 'Going together does not mean that one brings about the other.',
  leftOut: (missing, doubtful, zeros) =>
    [
      missing > 0 ? `${citiesEn(missing)} without a figure that year` : '',
      doubtful > 0 ? `${doubtful} doubtful` : '',
      zeros > 0 ? `${zeros} at 0` : '',
    ]
      .filter(Boolean)
      .join(', '),
  population: 'registered population',
  populationOf: (year) => `registered population (of ${year})`,
  withSymbol: (name, symbol) => `${name} (${symbol})`,
  apart: (x, y) => `"${x}" and "${y}" have no year in common: choose another measure.`,
  linesAlt: (name, from, to, count, unit) =>
    `${name}: lines of ${citiesEn(count)}, prefecture level or above, ${from}–${to}, ${unit}`,
  scatterAlt: (x, y, year, count) =>
    `Scatter of ${citiesEn(count)}, prefecture level or above, ${year}: ${x} across, ${y} up`,
  find: 'Find a city to mark',
  marked: (city) => `No longer mark ${city}`,
  mark: (city) => `Mark ${city}`,
  framed: (count) => `In the frame: ${citiesEn(count)}`,
  frameHint: 'Click to mark a city; drag a frame to list the cities in it',
  clear: 'Clear',
  play: 'Play',
  pause: 'Pause',
  previous: 'Year before',
  following: 'Year after',
  year: 'Year',
  table: 'Figures of the cities',
  allRows: (count) => `All ${citiesEn(count)}`,
  fewRows: 'Marked cities only',
  rank: 'Rank in China',
  rankInProvince: 'In province',
  coarse: (count, example) =>
    `Figures of ${citiesEn(count)} are printed less finely (such as ${example}): within that rounding the order is not known, and ranks are joint or a range.`,
  province: 'Province',
  change: (year) => String(year),
  tip: (rank, count) => `${rank} of ${citiesEn(count)}`,
};

/** Words of the pictures of all prefecture-level cities, in either language; loaded with these pictures. */
export const CITIES_WORDS: Readonly<Record<Language, CitiesWords>> = { zh: citiesWordsZh, en: citiesWordsEn };
