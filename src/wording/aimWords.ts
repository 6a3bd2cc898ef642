type State = 'reached' | 'missed' | 'open' | 'noResult' | 'notComparable';
type Reason = 'period' | 'scope' | 'scopeUnstated' | 'definition' | 'bound' | 'roughAim' | 'rival' | 'unit';
type AimNature = 'target' | 'plan';

/** What became of targets and plans, in words. */
export interface AimWords {
  readonly state: Record<State, string>;
  readonly reason: Record<Reason, string>;
  /** By how much a figure stands off an aim: `gap` as `0.01 个百分点`; `bounded`: by that much at least. */
  readonly off: (gap: string, above: boolean, rate: boolean, bounded: boolean) => string;
  readonly even: string;
  /** A verdict with by how much. */
  readonly verdict: (state: string, off: string) => string;
  readonly inRange: string;
  /** A figure of another year beside an aim without a result. */
  readonly nearest: (period: string, off: string, nature: AimNature) => string;
  readonly resultIs: (indicator: string) => string;
  readonly rivals: (values: string) => string;
  readonly points: (points: string) => string;
  readonly count: Record<AimNature, (count: number) => string>;
  readonly stateCount: (state: string, count: number) => string;
  /** `南昌 2020 年：目标 4 项，达到 2；计划 1 项，未见结果 1。` */
  readonly summary: (subject: string, parts: readonly string[]) => string;
  readonly summaryPart: (count: string, states: readonly string[]) => string;
  readonly summaryNone: (subject: string) => string;
  readonly summaryYear: (year: number) => string;
  readonly noReferenceFigures: string;
}

export const aimWordsZh: AimWords = {
  state: { reached: '达到', missed: '未达到', open: '未到期', noResult: '未见结果', notComparable: '不可比' },
  reason: {
    period: '期间长短不同',
    scope: '范围不同',
    scopeUnstated: '范围原文都没有说明',
    definition: '口径相近而不同',
    bound: '结果只印了界限，定不了',
    roughAim: '目标只印了约数，定不了',
    rival: '各出处的结果不一致',
    unit: '单位不明',
  },
  off: (gap, above, rate, bounded) =>
    `${bounded ? '至少' : ''}${above ? (rate ? '高' : '多') : rate ? '低' : '少'} ${gap}`,
  even: '正好相等',
  verdict: (state, off) => `${state}，${off}`,
  inRange: '在范围之内',
  nearest: (period, off, nature) => `${period}的数比${nature === 'plan' ? '计划' : '目标'}${off}`,
  resultIs: (indicator) => `公布的是“${indicator}”`,
  rivals: (values) => `两处的数：${values}`,
  points: (points) => `${points} 个百分点`,
  count: { target: (count) => `目标 ${count} 项`, plan: (count) => `计划 ${count} 项` },
  stateCount: (state, count) => `${state} ${count}`,
  summary: (subject, parts) => `${subject === '' ? '' : `${subject}：`}${parts.join('；')}。`,
  summaryPart: (count, states) => `${count}，${states.join('，')}`,
  summaryNone: (subject) => `${subject === '' ? '' : `${subject}：`}没有这样的目标或计划。`,
  summaryYear: (year) => `${year} 年`,
  noReferenceFigures: '所收文件没有任何地区的这一数字',
};

const plural = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

export const aimWordsEn: AimWords = {
  state: {
    reached: 'Reached',
    missed: 'Missed',
    open: 'Open',
    noResult: 'No result published',
    notComparable: 'Not comparable',
  },
  reason: {
    period: 'periods of different length',
    scope: 'another scope',
    scopeUnstated: 'neither document states the scope',
    definition: 'a near but different definition',
    bound: 'the result is printed as a bound only',
    roughAim: 'the aim is printed as a rough number',
    rival: 'sources of the result disagree',
    unit: 'unit unknown',
  },
  off: (gap, above, _rate, bounded) => `${bounded ? 'at least ' : ''}${gap} ${above ? 'above' : 'below'}`,
  even: 'exactly',
  verdict: (state, off) => `${state}, ${off}`,
  inRange: 'within the range',
  nearest: (period, off, nature) =>
    `Figure for ${period}: ${off === 'exactly' ? 'equal to' : off} the ${nature}`,
  resultIs: (indicator) => `Published: "${indicator}"`,
  rivals: (values) => `Printed: ${values}`,
  points: (points) => (points === '1' ? '1 percentage point' : `${points} percentage points`),
  count: { target: (count) => plural(count, 'target'), plan: (count) => plural(count, 'plan') },
  stateCount: (state, count) => `${state.charAt(0).toLowerCase()}${state.slice(1)} ${count}`,
  summary: (subject, parts) => `${subject === '' ? '' : `${subject}: `}${parts.join('; ')}.`,
  summaryPart: (count, states) => `${count} (${states.join(', ')})`,
  summaryNone: (subject) => `${subject === '' ? '' : `${subject}: `}no such target or plan.`,
  summaryYear: (year) => `${year}`,
  noReferenceFigures: 'The documents held have this figure for no place',
};
