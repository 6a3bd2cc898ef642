import type { Bound, Nature, Origin, PeriodBasis, Scope } from '@/domain/observation';
import type { Grade, SourceKind } from '@/domain/source';
import type { StandardSubject } from '@/domain/standard';

/** Words for the codes of the dataset. */
export interface Terms {
  readonly nature: Record<Nature, string>;
  readonly natureLong: Record<Nature, string>;
  readonly bound: Record<Bound, string>;
  readonly boundSign: Record<Bound, string>;
  readonly boundLong: Record<Bound, string>;
  readonly scope: Record<Scope, string>;
  readonly scopeShort: Record<Scope, string>;
  readonly basis: Record<PeriodBasis, string>;
  readonly origin: Record<Origin, string>;
  readonly reliability: Record<'sound' | 'doubtful', string>;
  readonly grade: Record<Grade, string>;
  readonly gradeLong: Record<Grade, string>;
  /** What stands beside a figure of grade D. */
  readonly reprinted: string;
  readonly sourceKind: Record<SourceKind, string>;
  readonly appliesTo: Record<StandardSubject, string>;
  readonly dimension: Record<
    'nature' | 'bound' | 'period' | 'scope' | 'definition' | 'reliability' | 'year' | 'origin' | 'source',
    string
  >;
  readonly comma: string;
  /** Between the parts of a clause, where Chinese sets another comma than in lists. */
  readonly joint: string;
  readonly quote: (words: string) => string;
  readonly span: (from: string | number, to: string | number) => string;
  readonly semicolon: string;
  readonly stop: string;
  readonly colon: string;
  readonly space: string;
}

export const termsZh: Terms = {
  nature: { actual: '实际', target: '目标', plan: '计划' },
  natureLong: {
    actual: '实际（已经做到、观察到）',
    target: '目标（要达到的水平）',
    plan: '计划（要做的数量）',
  },
  bound: {
    exact: '恰好',
    at_least: '以上',
    at_most: '以下',
    more_than: '多于',
    nearly: '接近',
    about: '大约',
  },
  boundSign: { exact: '', at_least: '≥', at_most: '≤', more_than: '>', nearly: '近 ', about: '约 ' },
  boundLong: {
    exact: '恰好',
    at_least: '不低于此数',
    at_most: '不高于此数',
    more_than: '多于此数',
    nearly: '接近此数，未到',
    about: '大约此数',
  },
  scope: {
    whole: '全域',
    central_urban: '只含中心城区',
    municipal: '只含市直',
    county: '按县（市、区）',
    institution: '只含一所学校或单位',
    unspecified: '原文未说明',
  },
  scopeShort: {
    whole: '全域',
    central_urban: '中心城区',
    municipal: '市直',
    county: '县级',
    institution: '一所单位',
    unspecified: '范围未说明',
  },
  basis: { printed: '原文写明', inferred: '按文件年份推断' },
  origin: { printed: '原文所印', counted: '逐条合计', adjusted: '汇编者调整' },
  reliability: { sound: '未见疑点', doubtful: '存疑' },
  grade: { A: 'A', B: 'B', C: 'C', D: 'D' },
  gradeLong: {
    A: 'A　主管部门原文',
    B: 'B　官方文本或数据库的存本',
    C: 'C　报道或他人汇编',
    D: 'D　转载，出处待核',
  },
  reprinted: '转载待核',
  sourceKind: {
    work_report: '工作总结',
    work_plan: '工作要点',
    statistical_communique: '统计公报',
    yearbook: '年鉴',
    census: '人口普查',
    statistical_database: '统计数据库',
    official_publication: '官方发布',
    press: '报道',
    compiled_dataset: '他人汇编的数据',
  },
  appliesTo: { country: '全国', county: '县域' },
  dimension: {
    nature: '性质',
    bound: '界限',
    period: '期间',
    scope: '范围',
    definition: '口径',
    reliability: '可靠性',
    year: '年份',
    origin: '来历',
    source: '来源',
  },
  comma: '、',
  joint: '，',
  quote: (words) => `“${words}”`,
  span: (from, to) => `${from}—${to}`,
  semicolon: '；',
  stop: '。',
  colon: '：',
  space: '　',
};

export const termsEn: Terms = {
  nature: { actual: 'actual', target: 'target', plan: 'plan' },
  natureLong: {
    actual: 'Actual (done or observed)',
    target: 'Target (a level to reach)',
    plan: 'Plan (an amount to do)',
  },
  bound: {
    exact: 'exact',
    at_least: 'at least',
    at_most: 'at most',
    more_than: 'more than',
    nearly: 'nearly',
    about: 'about',
  },
  boundSign: { exact: '', at_least: '≥', at_most: '≤', more_than: '>', nearly: 'nearly ', about: 'about ' },
  boundLong: {
    exact: 'Exact',
    at_least: 'Not less than this',
    at_most: 'Not more than this',
    more_than: 'More than this',
    nearly: 'Nearly this, a little less',
    about: 'About this',
  },
  scope: {
    whole: 'whole area',
    central_urban: 'central urban area only',
    municipal: 'city-run only',
    county: 'by county',
    institution: 'one institution only',
    unspecified: 'not stated',
  },
  scopeShort: {
    whole: 'whole area',
    central_urban: 'central urban',
    municipal: 'city-run',
    county: 'by county',
    institution: 'one institution',
    unspecified: 'scope not stated',
  },
  origin: {
    printed: 'as printed',
    counted: 'added up by the compiler',
    adjusted: 'adjusted by the compiler',
  },
  reliability: { sound: 'no doubt', doubtful: 'doubtful' },
  basis: { printed: 'as printed', inferred: "inferred from the document's year" },
  grade: { A: 'A', B: 'B', C: 'C', D: 'D' },
  gradeLong: {
    A: "A: the authority's own text",
    B: 'B: official text or database, stored copy',
    C: 'C: press or a compilation by others',
    D: 'D: reprinted, origin to be checked',
  },
  reprinted: 'reprint, origin unchecked',
  sourceKind: {
    work_report: 'work report',
    work_plan: 'work plan',
    statistical_communique: 'statistical communiqué',
    yearbook: 'yearbook',
    census: 'population census',
    statistical_database: 'statistical database',
    official_publication: 'official publication',
    press: 'press report',
    compiled_dataset: 'dataset compiled by others',
  },
  appliesTo: { country: 'the country', county: 'counties' },
  dimension: {
    nature: 'Nature',
    bound: 'Bound',
    period: 'Period',
    scope: 'Scope',
    definition: 'Definition',
    reliability: 'Reliability',
    year: 'Year',
    origin: 'Origin',
    source: 'Source',
  },
  comma: ', ',
  joint: ', ',
  quote: (words) => `"${words}"`,
  span: (from, to) => `${from}–${to}`,
  semicolon: '; ',
  stop: '.',
  colon: ': ',
  space: ' · ',
};
