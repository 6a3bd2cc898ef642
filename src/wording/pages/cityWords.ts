import type { Localized } from '@/domain/localized';
import { educationOf } from '../language/educationOf';
import { countedEn } from '../language/english';

/** Words of the page of a city. `city`, `province`: short names. */
export type CityWords = typeof cityWordsZh;

type Group = 'preschool' | 'schools' | 'vocationalHigher' | 'finance';

/** Short names of the measures of all cities, as the rows of a city's page have them. */
export const MEASURE_NAMES = {
  kg_children: { zh: '在园幼儿', en: 'Children in kindergartens' },
  pri_students: { zh: '小学在校学生', en: 'Primary pupils' },
  sec_students: { zh: '普通中学在校学生', en: 'Secondary pupils' },
  junior_students: { zh: '初中在校学生', en: 'Junior secondary pupils' },
  senior_students: { zh: '普通高中在校学生', en: 'General senior secondary pupils' },
  'pupils-per-teacher': { zh: '中小学生师比', en: 'Pupils per teacher' },
  'pupils-per-1000-registered': { zh: '每千户籍人口中小学生', en: 'Pupils per 1,000 registered residents' },
  pri_schools: { zh: '小学学校', en: 'Primary schools' },
  pri_teachers: { zh: '小学专任教师', en: 'Primary teachers' },
  sec_schools: { zh: '普通中学学校', en: 'Secondary schools' },
  sec_teachers: { zh: '普通中学专任教师', en: 'Secondary teachers' },
  voc_students: { zh: '中职在校学生', en: 'Vocational secondary students' },
  voc_schools: { zh: '中职学校', en: 'Vocational secondary schools' },
  voc_teachers: { zh: '中职专任教师', en: 'Vocational secondary teachers' },
  he_students: { zh: '普通本专科在校学生', en: 'Undergraduate and college students' },
  he_schools: { zh: '普通高等学校', en: 'Higher education institutions' },
  he_teachers: { zh: '高校专任教师', en: 'Higher education teachers' },
  edu_exp: { zh: '教育支出', en: 'Education spending' },
  'education-share': { zh: '教育支出占比', en: 'Education share of spending' },
} as const satisfies Record<string, Localized>;

export const cityWordsZh = {
  cities: '城市',
  otherCity: '其他城市',
  findCity: '查城市名',
  residents: (value: string, year: number) => `常住 ${value}（${year}）`,
  registered: (value: string, year: number) => `户籍 ${value}（${year}）`,
  print: '打印',
  groups: {
    preschool: '学前教育',
    schools: '义务教育和普通高中',
    vocationalHigher: '职业和高等',
    finance: '经费',
  } satisfies Record<Group, string>,
  measure: '指标',
  newest: '年鉴最新可用',
  /** Of a place that the reader brought. */
  newestOwn: '自带数最新',
  ownSource: '自带的数，本站没有核对',
  years: (from: number, to: number) => (from === to ? `${from} 年` : `${from}—${to} 年`),
  change: '变化',
  inProvince: (province: string) => `在${province}有可靠数的市中`,
  inCountry: '在全国有可靠数的市中',
  both: '两市在全国',
  derived: '换算',
  notDeflated: '未扣除物价',
  shareOf: '占一般公共预算支出',
  secondary: '初中和普通高中',
  technical: '技工学校计入与否不一',
  onlyYear: (year: number) => `年鉴只有 ${year} 年`,
  notRanked: '有可靠数的市太少，不排',
  times: (times: string) => `增至 ${times} 倍`,
  percent: (signed: string) => `${signed}%`,
  points: (signed: string) => `${signed} 个百分点`,
  ratio: (more: boolean, number: string) => `${more ? '多' : '少'} ${number}`,
  since: (year: number, value: string) => `${year} 年 ${value}`,
  /** Of figures that are not of one kind or boundary. */
  broken: '前后不同，不比',
  noChange: '看不出增减',
  noChangeNote: '“看不出增减”：两年的数相差不到较粗一个数的末位一档，可能只是取整所致。',
  fromPeak: (year: number, value: string, percent: string) => `${year} 年高点 ${value}，−${percent}%`,
  linesNote: '各线纵轴各从最低到最高，缺年、存疑、区划或统计口径变动处断开。',
  linesNotePair: '两市同一纵轴，从最低到最高；缺年、存疑、区划或统计口径变动处断开。',
  sharedBaseNote: '两市的增减从同一年算起，避开任一市前后不同的年份。',
  ticksNote: (cities: string) =>
    `竖线是其他城市，圆点是${cities}，左低右高；名次由高到低数（另注的除外），人数、学校数、支出按对数排开。`,
  level: '“=”是并列。',
  range: '名次是一段的，所印的数太粗，分不出先后。',
  source: '来源',
  yearbook: '中国城市统计年鉴',
  versus: '与另一市比',
  ofProvince: (province: string) => `${province}各市`,
  nearest: (year: number) => `户籍人口最接近（${year} 年）`,
  alone: (city: string) => `只看${city}`,
  /** Of figures that the reader brought. */
  brought: (period: string, city: string) => `${period ? `${period}，` : ''}${city}：自带的数，本站没有核对`,
  /** Where some are reported by others. */
  ownAndReported: (period: string, city: string) => `${period ? `${period}，` : ''}${city}公布和报道里的`,
  own: (period: string, city: string) => (period ? `${period}，${city}自己公布的` : `${city}自己公布的`),
  /** Beside a figure of something that the table has from the yearbook. */
  notYearbook: '不是年鉴的数，不与它比',
  notWholeYear: '不是全年的数，不与全年相比。',
  partsOfYear: '写明月份的不是全年的数，不与全年相比。',
  moreFigures: (count: number) => `另有 ${count} 个数没有列出。`,
  otherDocuments: '其他文件',
  figureCount: (count: number) => `${count} 个数`,
  targets: '目标，后来怎样',
  due: (value: string, year: string, plan: boolean) => `${plan ? '计划' : '目标'} ${value}（${year}）`,
  /** `all`: what became of all of them, of which some may be listed. */
  targetsListed: (shown: number, count: number, all: string) =>
    `${all}。${shown < count ? `这里列出 ${shown} 项。` : ''}`,
  allTargets: (city: string) => `${city}全部目标和计划`,
  noOwn: (city: string) => `${city}自己的文件暂未收录，以上都出自年鉴。`,
  noMeasures: (stage: string, city: string, figures: number) =>
    figures > 0
      ? `${educationOf(stage)}没有各市都有的指标；${city}自己公布的有 ${figures} 个数。`
      : `${educationOf(stage)}没有各市都有的指标，${city}自己公布的也暂未收录。`,
  allStages: '看全部学段',
  finding: {
    dated: (value: string, year: number) => `${value}（${year}）`,
    peak: (name: string, value: string, year: number, percent: string) =>
      `${name} ${value}比 ${year} 年高点少 ${percent}%`,
    change: (name: string, value: string, year: number, percent: string, more: boolean) =>
      `${name} ${value}比 ${year} 年${more ? '多' : '少'} ${percent}%`,
    times: (name: string, value: string, year: number, times: string) =>
      `${name} ${value}是 ${year} 年的 ${times} 倍`,
    /** `among`: the cities that have a figure of that year; `some`: others of the province have none. */
    extreme: (
      name: string,
      among: number,
      some: boolean,
      where: string,
      year: number,
      highest: boolean,
      amount: boolean,
    ) =>
      `${name}${where}${some ? '有可靠数的' : ''} ${among} 市最${highest ? (amount ? '多' : '高') : amount ? '少' : '低'}（${year}）`,
    plain: (name: string, value: string, year: number) => `${name} ${value}（${year}）`,
    country: '全国',
    multiple: (name: string, a: string, b: string, times: string) => `${name}，${a}是${b}的 ${times} 倍`,
    more: (name: string, a: string, b: string, percent: string) => `${name}，${a}比${b}多约 ${percent}%`,
    higher: (name: string, a: string, gap: string) => `${name}${a}高 ${gap}`,
    level: (name: string) => `${name}相同`,
  },
  pairTitle: (a: string, b: string) => `${a}和${b}`,
};

export const cityWordsEn: CityWords = {
  cities: 'Cities',
  otherCity: 'Other cities',
  findCity: 'Find a city',
  residents: (value, year) => `${value} residents (${year})`,
  registered: (value, year) => `${value} registered (${year})`,
  print: 'Print',
  groups: {
    preschool: 'Preschool',
    schools: 'Primary and secondary',
    vocationalHigher: 'Vocational and higher',
    finance: 'Spending',
  },
  measure: 'Measure',
  newest: 'Newest yearbook',
  newestOwn: 'Your newest',
  ownSource: 'brought by you, not checked by this site',
  years: (from, to) => (from === to ? `${from}` : `${from}–${to}`),
  change: 'Change',
  inProvince: (province) => `Among cities of ${province} with a sound figure`,
  inCountry: 'Among all cities with a sound figure',
  both: 'Both in China',
  derived: 'derived',
  notDeflated: 'not adjusted for prices',
  shareOf: 'of general public budget',
  secondary: 'junior and general senior',
  technical: 'whether skilled-worker schools are counted differs',
  onlyYear: (year) => `yearbook: ${year} only`,
  notRanked: 'too few cities to rank',
  times: (times) => `${times}-fold`,
  percent: (signed) => `${signed}%`,
  points: (signed) => `${signed} pp`,
  ratio: (more, number) => `${more ? 'up' : 'down'} ${number}`,
  since: (year, value) => `${year}: ${value}`,
  broken: 'not one series',
  noChange: 'no clear change',
  noChangeNote:
    ' "No clear change": the two figures are no further apart than their roundings may make them.',
  fromPeak: (year, value, percent) => `peak ${year}: ${value}, −${percent}%`,
  linesNote:
    'Each line runs from its own lowest to its highest; it breaks where a year is missing or doubtful and where the boundary or what is counted changed.',
  linesNotePair:
    'Both lines share one scale, lowest to highest; they break where a year is missing or doubtful and where the boundary or what is counted changed.',
  sharedBaseNote: ' Changes of both start in one year, after any break or leap of either.',
  ticksNote: (cities) =>
    ` Ticks are the other cities, the dot is ${cities}, lowest on the left; ranks count from the highest unless noted; counts and money on a log scale.`,
  level: ' The sign = marks a shared place.',
  range: ' A range of places: printed too coarsely to tell these cities apart.',
  source: 'Source',
  yearbook: 'China City Statistical Yearbook',
  versus: 'Beside another city',
  ofProvince: (province) => `Cities of ${province}`,
  nearest: (year) => `Nearest in registered population (${year})`,
  alone: (city) => `${city} alone`,
  brought: (period, city) =>
    `${city}: brought by you, not checked by this site${period ? `, ${period}` : ''}`,
  ownAndReported: (period, city) => `Published by ${city} or reported of it${period ? `, ${period}` : ''}`,
  own: (period, city) => (period ? `Published by ${city} itself, ${period}` : `Published by ${city} itself`),
  notYearbook: 'not of the yearbook: not to be set against it',
  notWholeYear: 'Not of a whole year: not to be set against one. ',
  partsOfYear: 'Those with months are not for a whole year, and not set against one. ',
  moreFigures: (count) => `${countedEn(count, 'figure is', 'figures are')} not listed.`,
  otherDocuments: 'Other documents',
  figureCount: (count) => `${count} ${count === 1 ? 'figure' : 'figures'}`,
  targets: 'Targets, and what became of them',
  due: (value, year, plan) => `${plan ? 'plan' : 'target'} ${value} (${year})`,
  targetsListed: (shown, count, all) =>
    `${all}.${shown < count ? ` ${shown} of ${count} are listed here.` : ''}`,
  allTargets: (city) => `All targets and plans of ${city}`,
  noOwn: (city) => `Documents of ${city} itself are not yet held; all above is from the yearbook.`,
  noMeasures: (stage, city, figures) =>
    figures > 0
      ? `${stage}: no measure that every city has; ${city} itself published ${figures} ${figures === 1 ? 'figure' : 'figures'}.`
      : `${stage}: no measure that every city has, and nothing of ${city} itself is held yet.`,
  allStages: 'Show all stages',
  finding: {
    dated: (value, year) => `${value} (${year})`,
    peak: (name, value, year, percent) => `${name} ${value}, ${percent}% below the peak of ${year}`,
    change: (name, value, year, percent, more) =>
      `${name} ${value}, ${percent}% ${more ? 'more' : 'fewer'} than in ${year}`,
    times: (name, value, year, times) => `${name} ${value}, ${times} times as many as in ${year}`,
    extreme: (name, among, some, where, year, highest, amount) =>
      `${name}: ${highest ? (amount ? 'most' : 'highest') : amount ? 'fewest' : 'lowest'} of ${among} cities ${some ? 'with a sound figure ' : ''}in ${where} (${year})`,
    plain: (name, value, year) => `${name} ${value} (${year})`,
    country: 'China',
    multiple: (name, a, b, times) => `${name}: ${a} has ${times} times those of ${b}`,
    more: (name, a, b, percent) => `${name}: ${a} has about ${percent}% more than ${b}`,
    higher: (name, a, gap) => `${name}: ${a} higher by ${gap}`,
    level: (name) => `${name}: level`,
  },
  pairTitle: (a, b) => `${a} and ${b}`,
};
