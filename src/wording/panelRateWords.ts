import type { Language } from '@/domain/localized';
import type { PanelRateId } from '@/domain/panelRate';

/** Words of one rate of the prefecture-level cities. */
export interface PanelRateWords {
  readonly name: string;
  /** As printed after a number. */
  readonly unit: string;
  readonly formula: string;
  /** What a careful reader must know; empty: nothing. */
  readonly caveat: string;
}

const panelRateWordsZh: Readonly<Record<PanelRateId, PanelRateWords>> = {
  'pupils-per-teacher': {
    name: '中小学生师比',
    unit: '学生/教师',
    formula: '（小学在校学生 + 普通中学在校学生）÷（小学专任教师 + 普通中学专任教师）',
    caveat: '教师按学校类型统计（九年一贯制学校的算中学），学生按学段统计，所以小学和中学只能合算。',
  },
  'education-share': {
    name: '教育支出占一般公共预算支出的比重',
    unit: '%',
    formula: '教育支出 ÷ 一般公共预算支出 × 100',
    caveat: '2007 年起；全市，含县，不含省级支出。',
  },
  'pupils-per-1000-registered': {
    name: '每千户籍人口的中小学生',
    unit: '人/千户籍人口',
    formula: '（小学在校学生 + 普通中学在校学生）÷ 户籍人口 × 1000',
    caveat: '户籍人口不是常住人口：外来人口多的城市（深圳、东莞）偏高，外出人口多的偏低。',
  },
  'education-spending-per-pupil': {
    name: '教育支出与中小学生之比',
    unit: '元/中小学生',
    formula: '教育支出 ÷（小学在校学生 + 普通中学在校学生）',
    caveat: '教育支出含各级各类教育，学生只算小学和普通中学，不是生均经费；当年价格；学生数为秋季学期。',
  },
};

const panelRateWordsEn: Readonly<Record<PanelRateId, PanelRateWords>> = {
  'pupils-per-teacher': {
    name: 'Pupils per teacher, primary and secondary together',
    unit: 'pupils per teacher',
    formula:
      '(primary pupils + regular secondary pupils) ÷ (full-time primary teachers + full-time regular secondary teachers)',
    caveat:
      'Teachers are counted by type of school (those of nine-year schools as secondary), pupils by stage, so only primary and secondary together make a sound ratio.',
  },
  'education-share': {
    name: 'Education as a share of general public budget spending',
    unit: '%',
    formula: 'education spending ÷ general public budget spending × 100',
    caveat: 'From 2007; whole city with its counties, without spending by the province itself.',
  },
  'pupils-per-1000-registered': {
    name: 'Primary and secondary pupils per 1,000 registered residents',
    unit: 'pupils per 1,000 registered residents',
    formula: '(primary pupils + regular secondary pupils) ÷ registered population × 1,000',
    caveat:
      'Registered is not resident: the rate is high where many live without registration (Shenzhen, Dongguan) and low where many have left.',
  },
  'education-spending-per-pupil': {
    name: 'Education spending per pupil of primary and secondary schools',
    unit: 'yuan per primary or secondary pupil',
    formula: 'education spending ÷ (primary pupils + regular secondary pupils)',
    caveat:
      'Spending is for education of every stage, pupils are of primary and regular secondary schools only: it is not what a pupil costs. Current prices; pupils of the autumn term.',
  },
};

/** Names, units and formulas of the rates of the prefecture-level cities. */
export const PANEL_RATE_WORDS: Readonly<Record<Language, Readonly<Record<PanelRateId, PanelRateWords>>>> = {
  zh: panelRateWordsZh,
  en: panelRateWordsEn,
};
