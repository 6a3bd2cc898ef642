/** Why a measure has no value, each as a clause that can stand after figures, after a measure, or alone. */
export type RefusalWords = Record<
  | 'notAdditive'
  | 'rateIndex'
  | 'notPerHead'
  | 'childrenStage'
  | 'countAgainstCountry'
  | 'notAPair'
  | 'noStandard'
  | 'onlyBaseYear'
  | 'noCityYears'
  | 'nature'
  | 'period'
  | 'bound'
  | 'scope'
  | 'break'
  | 'leap'
  | 'publisher'
  | 'doubt'
  | 'disagree'
  | 'tooRough'
  | 'zero'
  | 'notPart'
  | 'exceedsWhole'
  | 'noPreviousYear'
  | 'noBaseYear'
  | 'noWhole'
  | 'noRegistered'
  | 'noPopulation'
  | 'farPopulation'
  | 'noTarget'
  | 'noCountryFigure'
  | 'standardNotInForce'
  | 'noDenominator'
  | 'noFigure',
  (yearsAway: number) => string
> & {
  /** `difference` null: of several pairs, each at most a step apart. */
  readonly coarse: (step: number, difference: number | null) => string;
};

const number = (value: number): string => value.toLocaleString('en-US', { maximumFractionDigits: 12 });

const MYRIADS: readonly (readonly [number, string])[] = [
  [1e8, '亿'],
  [1e4, '万'],
];

/** `1 万`, `10 万`, `0.1`. */
const amountZh = (value: number): string => {
  const [size, word] = MYRIADS.find(([least]) => value >= least) ?? [1, ''];
  return word === '' ? number(value) : `${number(value / size)} ${word}`;
};

const WHOLE_ZH: Readonly<Record<number, string>> = {
  10: '整十',
  100: '整百',
  1e3: '整千',
  1e4: '整万',
  1e8: '整亿',
};

const stepZh = (step: number): string => WHOLE_ZH[step] ?? ` ${amountZh(step)}${step >= 1e4 ? '' : ' '}一档`;

const apartZh = (step: number, difference: number): string =>
  difference === 0 ? `相差不到 ${amountZh(step)}` : `相差约 ${amountZh(difference)}`;

export const refusalWordsZh: RefusalWords = {
  notAdditive: () => '比率、平均数和多年累计不能相加，没有占比',
  rateIndex: () => '比率的变化用百分点说，不用指数',
  notPerHead: () => '这类数字不按人口平均',
  childrenStage: () => '这一数字所涉的学生不都在 0—14 岁',
  countAgainstCountry: () => '全国的总数与一地的总数不宜相减',
  notAPair: () => '两个数字不是同一学段、同一口径的人数与教师、学校、班级',
  noStandard: () => '没有这一指标的标准',
  onlyBaseYear: () => '基年以外没有数字',
  noCityYears: () => '各市都没有两个可比的年份',
  nature: () => '目标、计划与实际不能互相计算',
  period: () => '不是全年的数字',
  bound: () => '原文只印了界限，算不出',
  scope: () => '范围不同，或只含一部分',
  break: () => '口径在中间变过',
  doubt: () => '数字存疑，不用来计算',
  disagree: () => '几个来源的数不一致',
  coarse: (step, difference) => {
    const apart = difference === null ? `相差不超过 ${amountZh(step)}` : apartZh(step, difference);
    return `两数按${stepZh(step)}印出，${apart}，算不出可靠的百分比`;
  },
  tooRough: () => '数字印得太粗，算不出',
  zero: () => '除数为零',
  notPart: () => '本身不是其中的一部分',
  exceedsWhole: () => '比总数还大，两数口径不合',
  noPreviousYear: () => '没有上一年的数字',
  leap: () => '其间有一年跳变、原因未查明，前后未必是同一种数',
  publisher: () => '两年的数不是同一家发布',
  noBaseYear: () => '没有基年的数字',
  noWhole: () => '没有同年的总数',
  noRegistered: () => '没有当年的户籍人口数',
  noPopulation: () => '没有常住人口数',
  farPopulation: (years) => `最近的常住人口数远在 ${years} 年之外`,
  noTarget: () => '没有同年的目标',
  noCountryFigure: () => '没有全国同年的数字',
  standardNotInForce: () => '标准当年还没有发布，或已经到期',
  noDenominator: () => '没有同地、同年的除数',
  noFigure: () => '没有数字',
};

export const refusalWordsEn: RefusalWords = {
  notAdditive: () => 'rates, averages and totals of several years do not add up to a whole',
  rateIndex: () => 'changes in a rate are given in percentage points, not as an index',
  notPerHead: () => 'such figures make no sense per head',
  childrenStage: () => 'not all students that it concerns are aged 0–14',
  countAgainstCountry: () => "a place's total minus the country's total says nothing",
  notAPair: () =>
    'these two are not students and the teachers, schools or classes of the same level and coverage',
  noStandard: () => 'no standard is set for this indicator',
  onlyBaseYear: () => 'there is no figure besides that of the base year',
  noCityYears: () => 'no city has two comparable years',
  nature: () => 'targets and plans are not combined with actual figures',
  period: () => 'not a figure of a full year',
  bound: () => 'only a limit is printed, so nothing can be worked out',
  scope: () => 'of another scope, or of a part only',
  break: () => 'the definition changed in between',
  doubt: () => 'a figure is doubtful, so nothing is worked out from it',
  disagree: () => 'sources disagree on the figures',
  coarse: (step, difference) => {
    const steps = `printed in steps of ${number(step)}`;
    return difference
      ? `${steps}: a difference of about ${number(difference)} is too small for a reliable percentage`
      : `${steps}: too close for a reliable percentage`;
  },
  tooRough: () => 'the figures are printed too roughly',
  zero: () => 'the divisor is zero',
  notPart: () => 'not itself a part of the whole',
  exceedsWhole: () => 'larger than the whole, so the two do not count alike',
  noPreviousYear: () => 'no figure for the year before',
  leap: () => 'a leap of a year between the two was not explained, they may not be the same count',
  publisher: () => 'the figures of the two years are of different publishers',
  noBaseYear: () => 'no figure for the base year',
  noWhole: () => 'no total for the same year',
  noRegistered: () => 'no registered population of the year',
  noPopulation: () => 'no figure of residents',
  farPopulation: (years) => `the nearest figure of residents is ${years} years away`,
  noTarget: () => 'no target for the same year',
  noCountryFigure: () => 'no national figure for the same year',
  standardNotInForce: () => 'the standard was not yet issued, or had run out',
  noDenominator: () => 'no divisor of the same place and year',
  noFigure: () => 'no figure',
};
