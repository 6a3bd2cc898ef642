import type { UnitKind } from '@/domain/unit';
import { bookTitle } from '../language/bookTitle';
import { MEASURE_TEXTS } from './measureTexts';
import { refusalWordsEn, refusalWordsZh } from './refusalWords';

/** Words of derived measures. */
export type MeasureWords = typeof measureWordsZh;

export const measureWordsZh = {
  title: '换算',
  /** What figures as published are in. */
  plainUnit: { count: '数量', money: '金额', rate: '比率', ratio: '数值' } satisfies Record<UnitKind, string>,
  persons: '人数',
  more: '更多',
  groups: {
    time: '逐年',
    people: '占比与人均',
    levels: '与某一水平之差',
    ratio: '两数相除',
  } satisfies Record<'time' | 'people' | 'levels' | 'ratio', string>,
  texts: MEASURE_TEXTS.zh,
  refusedOption: (measure: string, reason: string) => `${measure}（${reason}）`,
  titled: (indicator: string, measure: string) => `${indicator}：${measure}`,
  ratioName: (indicator: string, over: string) => `${indicator} ÷ ${over}`,
  sentence: (formula: string) => `换算：${formula}。`,
  fineness: (points: number) => `原数印得粗的年份，指数只准到 ${points} 个点左右，小的升降不必当真。`,
  censusYears: (years: string) => `人口取 ${years} 年的数，相隔超过 5 年的不算，换人口数处线断开。`,
  /** Why a line breaks where another year's population is taken. */
  otherPopulation: (year: number) => `人口改用 ${year} 年的数`,
  /** Of figures that others were held against and that no source prints so. */
  inputOrigin: {
    counted: (names) => `用来相除、相比的数（${names}）有的是逐条合计的。`,
    adjusted: (names) => `用来相除、相比的数（${names}）有的经汇编者按另一年的行政区划调整过。`,
  } satisfies Record<'counted' | 'adjusted', (names: string) => string>,
  standard: (title: string, level: string, subject: string) =>
    `标准为 ${level}（${bookTitle(title)}），${subject}。`,
  binds: { country: '要求的是全国，不是各市', county: '评的是县，不是市' } satisfies Record<
    'country' | 'county',
    string
  >,
  byYear: (year: number) => `${year} 年达到`,
  notWorkedOut: (clauses: string) => `未计算：${clauses}。`,
  refusedFigures: (reason: string, places: string, count: number) => `${reason}，${count} 个（${places}）`,
  moreReasons: (count: number) => `另有 ${count} 个`,
  noFigure: '没有可算的数字',
  /** Of the place that the others are held against. */
  yardstick: '其余各地与它相比',
  formulaTitle: '算式',
  inputsTitle: '用到的数字，点开看出处',
  inputOf: (name: string) => `${name}，看出处`,
  standardTitle: '标准',
  roundingNote: '没有文件印过这个数，它由下列数字算出。',
  census: (year: number) => `人口为 ${year} 年的数`,
  censusShort: (year: number) => `（人口 ${year}）`,
  refusal: refusalWordsZh,
};

export const measureWordsEn: MeasureWords = {
  title: 'Measure',
  plainUnit: { count: 'Number', money: 'Amount', rate: 'Rate', ratio: 'Value' },
  persons: 'People',
  more: 'More',
  groups: { time: 'Over time', people: 'Shares and per head', levels: 'Against a level', ratio: 'Ratios' },
  texts: MEASURE_TEXTS.en,
  refusedOption: (measure, reason) => `${measure} (${reason})`,
  titled: (indicator, measure) => `${indicator}: ${measure}`,
  ratioName: (indicator, over) => `${indicator} ÷ ${over.charAt(0).toLowerCase()}${over.slice(1)}`,
  sentence: (formula) => `Worked out from published figures: ${formula}.`,
  fineness: (points) =>
    `Where figures are printed coarsely the index is good to about ${points} points: small moves mean nothing.`,
  censusYears: (years) =>
    `Population: of ${years}; one more than 5 years away is not used, and lines break where it changes.`,
  otherPopulation: (year) => `from here on with the population of ${year}`,
  inputOrigin: {
    counted: (names) => `Some of the numbers they are set against (${names}) were added up by a compiler.`,
    adjusted: (names) =>
      `Some of the numbers they are set against (${names}) were adjusted by the compiler to the boundaries of another year.`,
  },
  standard: (title, level, subject) => `The standard is ${level} (${title}); ${subject}.`,
  binds: { country: 'it is set for the country, not cities', county: 'it is set for counties, not cities' },
  byYear: (year) => `by ${year}`,
  notWorkedOut: (clauses) => `Not worked out: ${clauses}.`,
  refusedFigures: (reason, places, count) =>
    `${reason}, ${count} ${count === 1 ? 'figure' : 'figures'} (${places})`,
  moreReasons: (count) => `${count} more`,
  noFigure: 'Nothing to work it out from',
  yardstick: 'The others are held against it',
  formulaTitle: 'Working',
  inputsTitle: 'Made from these figures; each opens its source',
  inputOf: (name) => `${name}, show the source`,
  standardTitle: 'Standard',
  roundingNote: 'No document prints this number; it is worked out from the figures below.',
  census: (year) => `population of ${year}`,
  censusShort: (year) => `(population ${year})`,
  refusal: refusalWordsEn,
};
