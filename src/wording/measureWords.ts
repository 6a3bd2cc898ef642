import { type RefusalWords, refusalWordsEn, refusalWordsZh } from './refusalWords';

type ChangeKind = 'points' | 'amount' | 'percent';
type Whole = 'province' | 'country';
type Population = 'residents' | 'children';
type Level = 'target' | 'standard' | 'country';
type RatioBase = 'teacher' | 'school' | 'class';

/** Words of derived measures. */
export interface MeasureWords {
  readonly title: string;
  readonly plain: string;
  readonly groups: Record<'time' | 'people' | 'levels' | 'ratio', string>;
  readonly change: Record<ChangeKind, string>;
  readonly index: (baseYear: number) => string;
  readonly indexOption: string;
  readonly share: Record<Whole, string>;
  readonly per: Record<Population, string>;
  readonly gap: Record<Level, string>;
  readonly ratio: string;
  readonly ratioOption: (over: string) => string;
  readonly refusedOption: (measure: string, reason: string) => string;
  readonly baseYear: string;
  readonly baseYearOption: (year: number) => string;
  readonly titled: (indicator: string, measure: string) => string;
  readonly ratioName: (indicator: string, over: string) => string;
  readonly points: string;
  readonly indexUnit: (baseYear: number) => string;
  readonly perUnit: Record<Population, (symbol: string) => string>;
  readonly ratioUnit: Record<RatioBase, string>;
  /** How a measure is worked out, without numbers. */
  readonly formula: {
    readonly change: Record<ChangeKind, string>;
    readonly index: (baseYear: number) => string;
    readonly share: Record<Whole, string>;
    readonly per: Record<Population, string>;
    readonly gap: Record<Level, string>;
    readonly ratio: string;
  };
  readonly sentence: (formula: string) => string;
  readonly censusYears: (years: string) => string;
  readonly standard: (title: string, level: string, subject: string) => string;
  readonly binds: Record<'country' | 'county', string>;
  readonly byYear: (year: number) => string;
  readonly notWorkedOut: (clauses: string) => string;
  readonly refusedFigures: (reason: string, places: string, count: number) => string;
  readonly moreReasons: (count: number) => string;
  readonly noFigure: string;
  /** Of the place that the others are held against. */
  readonly yardstick: string;
  readonly panelTitle: string;
  readonly formulaTitle: string;
  readonly inputsTitle: string;
  readonly inputOf: (name: string) => string;
  readonly standardTitle: string;
  readonly roundingNote: string;
  readonly census: (year: number) => string;
  readonly censusShort: (year: number) => string;
  readonly refusal: RefusalWords;
}

export const measureWordsZh: MeasureWords = {
  title: '算法',
  plain: '公布的数字',
  groups: { time: '逐年', people: '占比与人均', levels: '与某一水平之差', ratio: '两数相除' },
  change: { points: '比上年增减', amount: '比上年增减', percent: '比上年增长' },
  index: (year) => `指数（${year} 年=100）`,
  indexOption: '指数（某年=100）',
  share: { province: '占全省比重', country: '占全国比重' },
  per: { residents: '每万常住人口', children: '每千名 0—14 岁儿童' },
  gap: { target: '与当年目标之差', standard: '与标准之差', country: '与全国之差' },
  ratio: '两数相除',
  ratioOption: (over) => `除以${over}`,
  refusedOption: (measure, reason) => `${measure}（${reason}）`,
  baseYear: '基年',
  baseYearOption: (year) => `${year} 年=100`,
  titled: (indicator, measure) => `${indicator}：${measure}`,
  ratioName: (indicator, over) => `${indicator} ÷ ${over}`,
  points: '个百分点',
  indexUnit: (year) => `${year} 年=100`,
  perUnit: {
    residents: (symbol) => `${symbol}/万人`,
    children: (symbol) => `${symbol}/千名儿童`,
  },
  ratioUnit: { teacher: '人/教师', school: '人/所', class: '人/班' },
  formula: {
    change: {
      points: '当年的数减去上年的数，单位是百分点',
      amount: '当年的数减去上年的数',
      percent: '当年比上年增加的部分，除以上年的数',
    },
    index: (year) => `各年的数除以本地 ${year} 年的数，乘以 100；只比快慢，不比大小`,
    share: {
      province: '本地的数除以全省同年的数',
      country: '本地的数除以全国同年的数',
    },
    per: {
      residents: '本地的数除以最近一次人口普查的常住人口，乘以 1 万',
      children: '本地的数除以最近一次人口普查的 0—14 岁人口，乘以 1000',
    },
    gap: {
      target: '实际数减去当地当年的目标；正数是超过目标',
      standard: '实际数减去标准；正数是高于标准',
      country: '当地的数减去全国同年的数；正数是高于全国',
    },
    ratio: '同地、同年的两个数相除；与公布的生师比算法可能不同',
  },
  sentence: (formula) => `由公布的数字算出：${formula}。`,
  censusYears: (years) => `人口取 ${years} 年普查数，相隔超过 5 年的不算。`,
  standard: (title, level, subject) => `标准为 ${level}（《${title}》），${subject}。`,
  binds: { country: '要求的是全国，不是各市', county: '评的是县，不是市' },
  byYear: (year) => `${year} 年达到`,
  notWorkedOut: (clauses) => `未计算：${clauses}。`,
  refusedFigures: (reason, places, count) => `${reason}，${count} 个（${places}）`,
  moreReasons: (count) => `另有 ${count} 个`,
  noFigure: '没有可算的数字',
  yardstick: '其余各地与它相比',
  panelTitle: '算出的数字',
  formulaTitle: '算式',
  inputsTitle: '用到的数字，点开看出处',
  inputOf: (name) => `${name}，看出处`,
  standardTitle: '标准',
  roundingNote: '没有文件印过这个数，它由下列数字算出。',
  census: (year) => `人口为 ${year} 年普查`,
  censusShort: (year) => `（人口 ${year}）`,
  refusal: refusalWordsZh,
};

export const measureWordsEn: MeasureWords = {
  title: 'Measure',
  plain: 'As published',
  groups: { time: 'Over time', people: 'Shares and per head', levels: 'Against a level', ratio: 'Ratios' },
  change: {
    points: 'change on the year before',
    amount: 'change on the year before',
    percent: 'growth on the year before',
  },
  index: (year) => `index (${year} = 100)`,
  indexOption: 'index (a year = 100)',
  share: { province: 'share of the province', country: 'share of the country' },
  per: { residents: 'per 10,000 residents', children: 'per 1,000 children aged 0–14' },
  gap: {
    target: "gap to the year's target",
    standard: 'gap to the standard',
    country: 'gap to the country',
  },
  ratio: 'ratio',
  ratioOption: (over) => `Over ${over.charAt(0).toLowerCase()}${over.slice(1)}`,
  refusedOption: (measure, reason) => `${measure} (${reason})`,
  baseYear: 'Base year',
  baseYearOption: (year) => `${year} = 100`,
  titled: (indicator, measure) => `${indicator}: ${measure}`,
  ratioName: (indicator, over) => `${indicator} ÷ ${over.charAt(0).toLowerCase()}${over.slice(1)}`,
  points: 'percentage points',
  indexUnit: (year) => `${year} = 100`,
  perUnit: {
    residents: (symbol) => `${symbol} per 10,000 residents`,
    children: (symbol) => `${symbol} per 1,000 children`,
  },
  ratioUnit: { teacher: 'per teacher', school: 'per school', class: 'per class' },
  formula: {
    change: {
      points: "this year's figure minus last year's, in percentage points",
      amount: "this year's figure minus last year's",
      percent: "what this year added to last year's figure, over last year's figure",
    },
    index: (year) =>
      `each year's figure over the place's own figure of ${year}, times 100; it compares pace, not size`,
    share: {
      province: "the place's figure over the province's of the same year",
      country: "the place's figure over the country's of the same year",
    },
    per: {
      residents: "the place's figure over the residents of the nearest census, times 10,000",
      children: "the place's figure over the children aged 0–14 of the nearest census, times 1,000",
    },
    gap: {
      target: "the result minus the place's own target for the year; above zero is past the target",
      standard: 'the figure minus the standard; above zero is above the standard',
      country: "the place's figure minus the country's of the same year; above zero is above the country",
    },
    ratio:
      'two figures of the same place and year, one over the other; published ratios may be worked out otherwise',
  },
  sentence: (formula) => `Worked out from published figures: ${formula}.`,
  censusYears: (years) =>
    `Population: as of the census years ${years}; a census more than 5 years away is not used.`,
  standard: (title, level, subject) => `The standard is ${level} (${title}); ${subject}.`,
  binds: { country: 'it binds the country, not cities', county: 'it binds counties, not cities' },
  byYear: (year) => `by ${year}`,
  notWorkedOut: (clauses) => `Not worked out: ${clauses}.`,
  refusedFigures: (reason, places, count) =>
    `${reason}, ${count} ${count === 1 ? 'figure' : 'figures'} (${places})`,
  moreReasons: (count) => `${count} more`,
  noFigure: 'Nothing to work it out from',
  yardstick: 'The others are held against it',
  panelTitle: 'Figure worked out',
  formulaTitle: 'Working',
  inputsTitle: 'Made from these figures; each opens its source',
  inputOf: (name) => `${name}, show the source`,
  standardTitle: 'Standard',
  roundingNote: 'No document prints this number; it is worked out from the figures below.',
  census: (year) => `population: census of ${year}`,
  censusShort: (year) => `(population ${year})`,
  refusal: refusalWordsEn,
};
