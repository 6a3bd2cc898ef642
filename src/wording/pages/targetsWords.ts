import { educationOf } from '../language/educationOf';
import { countedEn, lowered } from '../language/english';
import { aimWordsEn, aimWordsZh } from './aimWords';

/** Words of the page "Targets", and of standards as reference lines anywhere. */
export type TargetsWords = typeof targetsWordsZh;

export const targetsWordsZh = {
  ...aimWordsZh,
  title: '目标与结果',
  lead: '只与同一地区、同一指标、同一范围、同一期间的结果对照。',
  notes: '说明',
  all: '全部',
  dueYear: '到期年',
  /** The headings of the parts of the page. */
  answeredTitle: '有结果的目标和计划',
  /** `from` and `to`: the first and the last year that something is due in. */
  dueTitle: (from: number, to: number) => `${from === to ? from : `${from}—${to}`} 年到期`,
  earlierTitle: '早已到期，结果暂未收录',
  apartTitle: '另列：年度计划与标准',
  /** What a report leaves out of the page. */
  left: (count: number) => `另有 ${count} 项年度计划数和标准没有列出，见“目标”页。`,
  quotasTitle: '年度计划数',
  doubtfulTitle: '存疑的计划数，可能不是一年',
  normsTitle: '城市定的标准：每名学生、每所学校应有的数，不是要达到的目标',
  standardsTitle: '国家目标与县域标准，不是对市的要求',
  /** The way to what there is instead. */
  wider: (place: string, stage: string, count: number) =>
    `看${place || '各地'}${educationOf(stage)}的 ${count} 项目标和计划`,
  inferred: '年份为推断',
  subject: { country: '全国', county: '县域' },
  binds: { country: '对全国，不是对市的要求', county: '评估县，不评估市' },
  columns: {
    indicator: '指标',
    place: '地区',
    aim: '目标或计划',
    result: '公布的结果',
    verdict: '结论',
  },
  standardLine: {
    country: (level: string, year: number | null) =>
      year === null ? `全国标准 ${level}，不指各市` : `全国 ${year} 年目标 ${level}，不指各市`,
    county: (level: string, year: number | null) =>
      year === null ? `县级评估标准 ${level}，不评市` : `县级 ${year} 年标准 ${level}，不评市`,
  },
  standardShort: {
    country: (level: string, year: number | null) =>
      year === null ? `全国 ${level}` : `全国 ${year} 目标 ${level}`,
    county: (level: string, _year: number | null) => `县级标准 ${level}`,
  },
  standardsInAlt: (lines: string) => `参照线：${lines}。`,
  standardsNotDrawn: (lines: string) => `离图中数字太远、没有画的标准：${lines}。`,
};

export const targetsWordsEn: TargetsWords = {
  ...aimWordsEn,
  title: 'Targets and results',
  lead: 'Held only against the result for the same place, indicator, scope and period.',
  notes: 'Notes',
  all: 'All',
  dueYear: 'Due',
  answeredTitle: 'Targets and plans with a result',
  dueTitle: (from, to) => (from === to ? `Due in ${from}` : `Due in ${from} to ${to}`),
  earlierTitle: 'Due earlier, result not yet held',
  apartTitle: 'Apart: yearly plans and standards',
  left: (count) =>
    `${countedEn(count, 'plan of a year or norm is', 'plans of a year and norms are')} left out; the page of targets has them.`,
  quotasTitle: 'Yearly plans',
  doubtfulTitle: 'Plans in doubt, perhaps not of one year',
  normsTitle: 'Norms set by cities: what each pupil or school is given, not targets to reach',
  standardsTitle: 'National targets and county standards, not set for cities',
  wider: (place, stage, count) =>
    `See ${countedEn(count, 'target or plan', 'targets and plans')}: ${[place, lowered(stage)].filter(Boolean).join(', ')}`,
  inferred: 'year inferred',
  subject: { country: 'China', county: 'Counties' },
  binds: { country: 'Set for the country, not cities', county: 'Set for counties, not cities' },
  columns: {
    indicator: 'Indicator',
    place: 'Place',
    aim: 'Target or plan',
    result: 'Published result',
    verdict: 'Outcome',
  },
  standardLine: {
    country: (level, year) =>
      year === null
        ? `National standard ${level}, not for cities`
        : `National target for ${year}: ${level}, not for cities`,
    county: (level, year) =>
      year === null
        ? `County standard ${level}, not for cities`
        : `County standard for ${year} ${level}, not for cities`,
  },
  standardShort: {
    country: (level, year) => (year === null ? `National ${level}` : `National ${year} ${level}`),
    county: (level) => `County standard ${level}`,
  },
  standardsInAlt: (lines) => `Reference lines: ${lines}.`,
  standardsNotDrawn: (lines) => `Standards too far from these figures to be drawn: ${lines}.`,
};
