import { aimWordsEn, aimWordsZh } from './aimWords';

/** Words of the page "Targets", and of standards as reference lines anywhere. */
export type TargetsWords = typeof targetsWordsZh;

export const targetsWordsZh = {
  ...aimWordsZh,
  title: '目标与结果',
  lead: '目标和计划与同一地区、同一指标、同一范围、同一期间的结果对照。未见结果的，不算未达到。',
  states: '结果',
  allStates: '全部',
  onlyPlace: (place: string) => `只看${place}`,
  allPlaces: '看所选各地',
  focusPlace: (place: string) => `只看${place}的目标`,
  /** The heading over aims that a figure of their time answers. */
  answeredTitle: '有结果可对照',
  answeredHint: '同一地区、同一期间公布了结果',
  /** The headings over those that none does. */
  natureTitle: { target: '没有结果的目标', plan: '没有结果的计划' },
  natureHint: { target: '要达到的水平', plan: '要做的数量' },
  standardsTitle: '国家目标与标准',
  standardsHint: '约束全国或县域，不约束市；各地的数只作参照。',
  noneLeft: '这里没有这样的目标或计划',
  noneLeftHint: '换一个学段、地区或结果再看。',
  showAll: '显示全部结果',
  openIndicator: (indicator: string) => `查看${indicator}的走势`,
  seeSource: '查看出处',
  grade: (grade: string) => `${grade} 级${grade === 'D' ? '，出处待核' : ''}`,
  none: '所收文件没有',
  unanswered: '其他年份也没有同口径的实际数',
  forReference: '参照：',
  subject: { country: '全国', county: '县域' },
  binds: { country: '约束全国', county: '约束县，不约束市' },
  columns: {
    indicator: '指标',
    place: '地区',
    aim: '目标或计划',
    result: '公布的结果',
    picture: '图示',
    verdict: '对照',
  },
  noCountyFigures: '所收文件没有各县的数字',
  keyTitle: '本页的记号',
  standardLine: {
    country: (level: string, year: number | null) =>
      year === null ? `全国标准 ${level}，约束全国` : `全国 ${year} 年目标 ${level}，约束全国`,
    county: (level: string, year: number | null) =>
      year === null ? `县级评估标准 ${level}，约束县` : `县级 ${year} 年标准 ${level}，约束县`,
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
  lead: 'Targets and plans are held against the result for the same place, indicator, scope and period. One without a result does not count as missed.',
  states: 'Outcome',
  allStates: 'All',
  onlyPlace: (place) => `${place} only`,
  allPlaces: 'Show all chosen places',
  focusPlace: (place) => `Only the targets of ${place}`,
  answeredTitle: 'With a result',
  answeredHint: 'a figure for the same place and period was published',
  natureTitle: { target: 'Targets without a result', plan: 'Plans without a result' },
  natureHint: { target: 'levels to reach', plan: 'amounts to do' },
  standardsTitle: 'National targets and standards',
  standardsHint:
    'They bind the country or its counties, not the cities, whose figures are shown for reference.',
  noneLeft: 'There is no such target or plan here',
  noneLeftHint: 'Try another stage, place or outcome.',
  showAll: 'Show every outcome',
  openIndicator: (indicator) => `See ${indicator} over time`,
  seeSource: 'see the source',
  grade: (grade) => `grade ${grade}${grade === 'D' ? ', origin unchecked' : ''}`,
  none: 'None in the documents held',
  unanswered: 'No actual figure of the same kind for any other year either',
  forReference: 'For reference:',
  subject: { country: 'China', county: 'Counties' },
  binds: { country: 'Binds the country', county: 'Binds counties, not cities' },
  columns: {
    indicator: 'Indicator',
    place: 'Place',
    aim: 'Target or plan',
    result: 'Published result',
    picture: 'Picture',
    verdict: 'Outcome',
  },
  noCountyFigures: 'No figures of counties in the documents held',
  keyTitle: 'Marks on this page',
  standardLine: {
    country: (level, year) =>
      year === null
        ? `National standard ${level}, binds the country`
        : `National target for ${year}: ${level}, binds the country`,
    county: (level, year) =>
      year === null
        ? `County standard ${level}, binds counties`
        : `County standard for ${year} ${level}, binds counties`,
  },
  standardShort: {
    country: (level, year) => (year === null ? `National ${level}` : `National ${year} ${level}`),
    county: (level) => `County standard ${level}`,
  },
  standardsInAlt: (lines) => `Reference lines: ${lines}.`,
  standardsNotDrawn: (lines) => `Standards too far from these figures to be drawn: ${lines}.`,
};
