import type { Language } from '@/domain/localized';

/** A column in Chinese: its heading, and what it means where the heading does not say it all. */
type Told = readonly [heading: string, meaning?: string];

/** Columns of the files of figures; those in two languages by what their names begin with. */
const COLUMNS_ZH: Readonly<Record<string, Told>> = {
  observation_id: ['编号', '每个数字固定的编号：地区、指标、期间、性质，必要时还有其他'],
  place_code: ['地区代码', '国家标准 GB/T 2260 的行政区划代码'],
  place: ['地区'],
  place_level: ['地区级别', 'city 市，province 省，country 全国'],
  province_code: ['省份代码'],
  province: ['省份'],
  indicator_id: ['指标编号'],
  indicator: ['指标'],
  definition: ['指标解释', '指标数的是什么'],
  topic_id: ['主题编号'],
  topic: ['主题'],
  stage_id: ['学段编号'],
  stage: ['学段'],
  time_period: ['期间', '年（2022）、半年（2023-S1）或起始日和时长（2022-01-01/P5M：一至五月）'],
  period_basis: ['期间依据', 'printed 原文写明；inferred 原文没有写明，取文件的年份'],
  start_year: ['起始年'],
  end_year: ['结束年'],
  value: ['数值', '按“单位”一列的单位，不用万、亿'],
  index: ['指数', '列名里的年份为 100'],
  unit: ['单位代码'],
  unit_name: ['单位'],
  nature: ['性质', 'actual 实际；target 目标（要达到的水平）；plan 计划（要做的数量）'],
  bound: ['数前的字', 'exact 确数；at_least 以上；at_most 以下；more_than 多于；nearly 接近；about 大约'],
  scope: [
    '范围',
    'whole 全域；central_urban 中心城区；municipal 市直；county 按县（市、区）；institution 一所学校或单位；unspecified 原文未说明',
  ],
  source_id: ['来源编号', '多个来源用 | 隔开'],
  source_title: ['来源文件'],
  issuer: ['发布者'],
  document_number: ['文号'],
  issued: ['发布日期'],
  url: ['网址'],
  locator: ['出处', '在文件的哪一部分、哪一条或哪张表'],
  grade: ['来源级别', 'A 主管部门原文；B 官方文本的存本；C 报道或汇编；D 转载，出处待核'],
  origin: ['数的来历', 'printed 原文所印；counted 由原文逐条合计；adjusted 汇编者按区划调整'],
  as_printed: ['原文', '原文怎样印这个数，连同单位'],
  note: ['说明', '细看时必须知道的'],
  break: ['口径变动', '数列在这个数之前断开的原因；空：没有断开'],
  doubt: ['疑点', '这个数为什么存疑；空：未见疑点'],
  resolution: ['印到哪一位', '数值印刷的最小一步：10000 是整万，0.01 是两位小数'],
  data_version: ['数据版本', '以后的版本可能订正'],
  comparability: ['与图上其他数的差别', '不是按图选出的数，此列为空'],
  comparability_codes: ['差别代码', '维度=值，用 | 隔开'],
  comparability_gravity: ['差别轻重', 'different 不是一回事；care 须留意；detail 细节'],
  working: ['算式', '由公布的数字怎样算出；空：原文所印'],
  derived_measure: ['换算'],
  derived_formula: ['换算的算式'],
  derived_inputs: ['用到的数字', '编号，用 | 隔开'],
  derived_input_years: ['用到的数字的期间'],
  period_form: [
    '期间形式',
    'year 整年；否则是期间里年份后面的部分（S1 上半年；01-01/P3Y 三年，列在最后一年）',
  ],
  doubtful: ['存疑', 'doubtful 存疑，原因见“疑点”；空：未见疑点'],
  segment: ['段', '从 1 起，数列每断一次加一；两段的数不相接'],
  alternative: ['并列', '1；从 2 起是别的文件对同一年印的数'],
};

const OTHER_ZH = { zh: '中文', en: '英文' } as const;
const OTHER_EN = { zh: 'Chinese', en: 'English' } as const;

/** `place_zh`: what it is of, and in which language. */
const LOCALIZED = /^(.+)_(zh|en)$/;
const YEAR = /^(.*_)?y(\d{4})$/;
const INDEX = /^index_(\d{4})/;

const toldZh = (name: string): Told | undefined => {
  const stem = LOCALIZED.exec(name)?.[1];
  if (stem !== undefined) return COLUMNS_ZH[`${stem}_name`] ?? COLUMNS_ZH[stem];
  return INDEX.test(name) ? COLUMNS_ZH.index : COLUMNS_ZH[name];
};

/** The heading of a column for people, in their language: `place_zh` is `地区`, `place_en` `地区（英文）`; a year is a year. */
export function columnHeading(name: string, language: Language): string {
  const year = YEAR.exec(name)?.[2];
  const base = INDEX.exec(name)?.[1];
  if (base !== undefined) {
    const index = language === 'zh' ? `指数（${base} 年 = 100）` : `Index (${base} = 100)`;
    return year === undefined ? index : `${year} ${index}`;
  }
  if (year !== undefined) return year;
  const [, stem = name, of] = LOCALIZED.exec(name) ?? [];
  const heading =
    language === 'zh'
      ? (toldZh(name)?.[0] ?? name)
      : stem.charAt(0).toUpperCase() + stem.slice(1).replaceAll('_', ' ');
  if (language === 'en' && name === 'unit') return 'Unit code';
  if (of === undefined || of === language) return heading;
  const other = of as Language;
  return language === 'zh' ? `${heading}（${OTHER_ZH[other]}）` : `${heading} (${OTHER_EN[other]})`;
}

/**
 * What a column means, in the reader's language.
 * @param says the same in English
 */
export function columnMeaning(name: string, says: string, language: Language): string {
  if (language === 'en') return says;
  const year = YEAR.exec(name)?.[2];
  if (year !== undefined)
    return INDEX.test(name) ? `${year} 年的指数` : `${year} 年的数；多年合计的列在最后一年`;
  const [heading = name, meaning = heading] = toldZh(name) ?? [];
  const other = LOCALIZED.exec(name)?.[2];
  return other === undefined ? meaning : `${meaning}（${OTHER_ZH[other as Language]}）`;
}
