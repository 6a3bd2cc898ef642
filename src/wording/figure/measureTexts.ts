import type { Language } from '@/domain/localized';
import type { UnitKind } from '@/domain/unit';

/** What the words of a measure depend on: its argument, and the kind of unit that the published figures have. */
interface MeasureTold {
  readonly argument: string;
  readonly kind: UnitKind;
}

type Say = (told: MeasureTold) => string;

/** Words of one derived measure. */
export interface MeasureText {
  readonly name: Say;
  /** How it is worked out, without numbers. */
  readonly formula: Say;
  /** The unit of its figures by the symbol of the published ones; absent: the measure says it without words. */
  readonly unit?: (symbol: string, told: MeasureTold) => string;
  /** What it is called in a list, where that is not its name; `over`: the indicator that its argument names. */
  readonly option?: (over: string) => string;
  /** The list of what its argument may be. */
  readonly choices?: { readonly title: string; readonly option: (argument: string) => string };
}

const isAmount = ({ kind }: MeasureTold): boolean => kind === 'count' || kind === 'money';
const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

const pointsZh = { unit: () => '个百分点' };
const pointsEn = { unit: () => 'percentage points' };

const measureTextsZh = {
  change: {
    name: (told) => (isAmount(told) ? '比上年增长' : '比上年增减'),
    formula: (told) => {
      if (isAmount(told)) return '当年比上年增加的部分，除以上年的数';
      return told.kind === 'rate' ? '当年的数减去上年的数，单位是百分点' : '当年的数减去上年的数';
    },
    ...pointsZh,
  },
  index: {
    name: ({ argument }) => `指数（${argument} 年=100）`,
    formula: ({ argument }) =>
      `各年的数除以本地${argument === '' ? '基年' : ` ${argument} 年`}的数，乘以 100；只比快慢，不比大小`,
    unit: (_, { argument }) => `${argument} 年=100`,
    option: () => '指数（某年=100）',
    choices: { title: '基年', option: (year) => `${year} 年=100` },
  },
  'share:province': { name: () => '占全省比重', formula: () => '本地的数除以全省同年的数' },
  'share:country': { name: () => '占全国比重', formula: () => '本地的数除以全国同年的数' },
  'per:registered': {
    name: ({ kind }) => (kind === 'money' ? '按户籍人口人均' : '每万户籍人口'),
    formula: ({ kind }) => `本地的数除以同年的户籍人口${kind === 'money' ? '' : '，乘以 1 万'}`,
    unit: (symbol, { kind }) => `${symbol}/${kind === 'money' ? '人（户籍）' : '万户籍人口'}`,
  },
  'per:residents': {
    name: ({ kind }) => (kind === 'money' ? '按常住人口人均' : '每万常住人口'),
    formula: ({ kind }) => `本地的数除以五年之内最近一年的常住人口${kind === 'money' ? '' : '，乘以 1 万'}`,
    unit: (symbol, { kind }) => `${symbol}/${kind === 'money' ? '人' : '万人'}`,
  },
  'per:children': {
    name: ({ kind }) => (kind === 'money' ? '每名 0—14 岁儿童' : '每千名 0—14 岁儿童'),
    formula: ({ kind }) =>
      `本地的数除以五年之内最近一年的 0—14 岁人口${kind === 'money' ? '' : '，乘以 1000'}`,
    unit: (symbol, { kind }) => `${symbol}/${kind === 'money' ? '名儿童' : '千名儿童'}`,
  },
  'gap:target': {
    name: () => '与当年目标之差',
    formula: () => '实际数减去当地当年的目标；正数是超过目标',
    ...pointsZh,
  },
  'gap:standard': {
    name: () => '与标准之差',
    formula: () => '实际数减去标准；正数是高于标准',
    ...pointsZh,
  },
  'gap:country': {
    name: () => '与全国之差',
    formula: () => '当地的数减去全国同年的数；正数是高于全国',
    ...pointsZh,
  },
  ratio: {
    name: () => '两数相除',
    formula: () => '同地、同年的两个数相除；与公布的生师比算法可能不同',
    option: (over) => `除以${over}`,
  },
} satisfies Readonly<Record<string, MeasureText>>;

/** A derived measure by its id. */
export type MeasureId = keyof typeof measureTextsZh;

const measureTextsEn: Readonly<Record<MeasureId, MeasureText>> = {
  change: {
    name: (told) => `${isAmount(told) ? 'growth' : 'change'} on the year before`,
    formula: (told) => {
      if (isAmount(told)) return "this year's increase divided by last year's figure";
      return `this year's figure minus last year's${told.kind === 'rate' ? ', in percentage points' : ''}`;
    },
    ...pointsEn,
  },
  index: {
    name: ({ argument }) => `index (${argument} = 100)`,
    formula: ({ argument }) =>
      `each year's figure over the place's own figure of ${argument || 'the base year'}, times 100; it compares pace, not size`,
    unit: (_, { argument }) => `${argument} = 100`,
    option: () => 'index (a year = 100)',
    choices: { title: 'Base year', option: (year) => `${year} = 100` },
  },
  'share:province': {
    name: () => 'share of the province',
    formula: () => "the place's figure over the province's of the same year",
  },
  'share:country': {
    name: () => 'share of the country',
    formula: () => "the place's figure over the country's of the same year",
  },
  'per:registered': {
    name: ({ kind }) => (kind === 'money' ? 'per registered resident' : 'per 10,000 registered'),
    formula: ({ kind }) =>
      `the place's figure over its registered population of the same year${kind === 'money' ? '' : ', times 10,000'}`,
    unit: (symbol, { kind }) =>
      `${symbol} per ${kind === 'money' ? 'registered resident' : '10,000 registered'}`,
  },
  'per:residents': {
    name: ({ kind }) => (kind === 'money' ? 'per resident' : 'per 10,000 residents'),
    formula: ({ kind }) =>
      `the place's figure over the residents of the nearest year within five${kind === 'money' ? '' : ', times 10,000'}`,
    unit: (symbol, { kind }) => `${symbol} per ${kind === 'money' ? 'resident' : '10,000 residents'}`,
  },
  'per:children': {
    name: ({ kind }) => `per ${kind === 'money' ? 'child' : '1,000 children'} aged 0–14`,
    formula: ({ kind }) =>
      `the place's figure over the children aged 0–14 of the nearest year within five${kind === 'money' ? '' : ', times 1,000'}`,
    unit: (symbol, { kind }) => `${symbol} per ${kind === 'money' ? 'child' : '1,000 children'}`,
  },
  'gap:target': {
    name: () => "gap to the year's target",
    formula: () => "the result minus the place's own target for the year; above zero is past the target",
    ...pointsEn,
  },
  'gap:standard': {
    name: () => 'gap to the standard',
    formula: () => 'the figure minus the standard; above zero is above the standard',
    ...pointsEn,
  },
  'gap:country': {
    name: () => 'gap to the country',
    formula: () => "the place's figure minus the country's of the same year; above zero is above the country",
    ...pointsEn,
  },
  ratio: {
    name: () => 'ratio',
    formula: () =>
      'two figures for the same place and year, one divided by the other; published ratios may be calculated differently',
    option: (over) => `over ${lowered(over)}`,
  },
};

/** Names, formulas and units of the derived measures. */
export const MEASURE_TEXTS: Readonly<Record<Language, Readonly<Record<MeasureId, MeasureText>>>> = {
  zh: measureTextsZh,
  en: measureTextsEn,
};
