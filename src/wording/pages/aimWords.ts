import { countedEn, listEn, lowered } from '../language/english';

type State = 'reached' | 'missed' | 'open' | 'noResult' | 'notComparable';
type Reason =
  | 'period'
  | 'scope'
  | 'scopeUnstated'
  | 'definition'
  | 'doubt'
  | 'bound'
  | 'roughAim'
  | 'coarse'
  | 'rival'
  | 'unit';
type AimNature = 'target' | 'plan';
/** How many levels and how many amounts were promised; of these, how many have no result, and are not due. */
interface Promised {
  readonly targets: number;
  readonly plans: number;
  readonly unanswered: number;
  readonly open: number;
}
/** A figure in the row of an aim: the aim itself, what answers it, the nearest of another time. */
type AimPart = AimNature | 'result' | 'nearest';

/** What became of targets and plans, in words. */
export type AimWords = typeof aimWordsZh;

const PART_ZH: Record<AimPart, string> = {
  target: '目标',
  plan: '计划',
  result: '结果',
  nearest: '最近的实际值',
};

export const aimWordsZh = {
  state: {
    reached: '已达到',
    missed: '未达到',
    open: '未到期',
    noResult: '结果暂未收录',
    notComparable: '不可比',
  } satisfies Record<State, string>,
  reason: {
    period: '期间长短不同',
    scope: '范围不同',
    scopeUnstated: '范围原文都没有说明',
    definition: '口径相近而不同',
    bound: '结果只印了“以上”“以下”，无法判断',
    doubt: '数字存疑，无法判断',
    roughAim: '目标只印了约数，无法判断',
    coarse: '结果印得不够细，无法判断',
    rival: '各出处的结果不一致',
    unit: '单位不明',
  } satisfies Record<Reason, string>,
  /** By how much a figure stands off an aim: `gap` as `0.01 个百分点`; `bounded`: by that much at least. */
  off: (gap: string, above: boolean, rate: boolean, bounded: boolean) =>
    `${bounded ? '至少' : ''}${above ? (rate ? '高' : '多') : rate ? '低' : '少'} ${gap}`,
  even: { target: '与目标相等', plan: '与计划相等' } satisfies Record<AimNature, string>,
  /** Exactly the level that is to be exceeded. */
  notAbove: (level: string) => `未超过 ${level}`,
  /** A verdict with by how much; `off` may be empty. */
  verdict: (state: string, off: string) => (off === '' ? state : `${state}，${off}`),
  inRange: '在范围之内',
  /** A verdict that rests on a year which the document does not print. */
  yearInferred: (words: string) => `${words}（年份系推断）`,
  /** By how much, as said of a figure of another year: `off` is `低 5 个百分点`. */
  against: (off: string, nature: AimNature) => `比${nature === 'plan' ? '计划' : '目标'}${off}`,
  /** A figure of another year beside an aim without a result, and how it stands to the aim. */
  nearest: (period: string, standing: string) => `${period}的数${standing}`,
  /** A figure from before the year of the aim, which says nothing of whether that was reached. */
  nearestEarlier: (period: string, value: string, standing: string) =>
    `到期前的 ${period}为 ${value}，${standing}`,
  /** The same for a figure that cannot be measured against the aim: its value as printed. */
  nearestValue: (period: string, value: string) => `${period}的数为 ${value}`,
  /** That a number was added up or adjusted and not printed, or is doubtful: `origin` in words. */
  origin: (part: AimPart, origin: string) => `${PART_ZH[part]}：${origin}`,
  /** Another plan of the same place and indicator covers some of the same years. */
  overlaps: (span: string) => `与 ${span} 年的计划重叠，不能相加`,
  resultIs: (indicator: string) => `公布的是“${indicator}”`,
  rivals: (values: string) => `两处的数：${values}`,
  points: (points: string) => `${points} 个百分点`,
  noResultThatYear: '当年结果暂未收录',
  /** The widest of several distances: `off` is `高 2.6 个百分点`. */
  atMost: (off: string) => `最多${off}`,
  /** How many of those with a result are in a state, and by how much at most. */
  stateCount: (state: string, count: number, off: string) =>
    `${count} 项${state}${off === '' ? '' : `（${off}）`}`,
  /** What was found out about the targets of a subject: each state, then those without a result, then those not due. */
  finding: (subject: string, { targets, plans, unanswered, open }: Promised, states: readonly string[]) => {
    const total = targets + plans;
    const counts = [
      ...(targets > 0 ? [`${targets} 项目标`] : []),
      ...(plans > 0 ? [`${plans} 项多年计划`] : []),
    ];
    const all = `${subject === '' ? '' : `${subject}：`}${counts.join('、')}`;
    const rest = [
      ...(unanswered > 0 ? [`${unanswered} 项结果暂未收录`] : []),
      ...(open > 0 ? [`${open} 项未到期`] : []),
    ];
    if (states.length === 0 && unanswered === total) return `${all}，结果都暂未收录`;
    return `${all}，${[...states, ...rest].join('，')}`;
  },
  notMissed: '结果暂未收录，不等于未达到',
  /** How many of the promises of a board of cities are those of a province or the country. */
  ofWider: (counts: readonly (readonly [place: string, count: number])[]) =>
    `全部目标和计划里${counts.map(([place, count]) => `${place} ${count} 项`).join('、')}是省的，不是市的`,
  summaryNone: (subject: string) => `${subject === '' ? '' : `${subject}：`}暂未收录目标和多年计划`,
  summaryYear: (year: number) => `${year} 年`,
};

const PART_EN: Record<AimPart, string> = {
  target: 'Target',
  plan: 'Plan',
  result: 'Result',
  nearest: 'Nearest actual figure',
};

export const aimWordsEn: AimWords = {
  state: {
    reached: 'Reached',
    missed: 'Missed',
    open: 'Not yet due',
    noResult: 'Result not yet held',
    notComparable: 'Not comparable',
  },
  reason: {
    period: 'periods of different length',
    scope: 'another scope',
    scopeUnstated: 'neither document states the scope',
    definition: 'a near but different definition',
    bound: 'the result is printed as a bound only',
    doubt: 'a figure is doubtful',
    roughAim: 'the aim is printed as a rough number',
    coarse: 'the result is printed too coarsely to tell',
    rival: 'sources of the result disagree',
    unit: 'unit unknown',
  },
  off: (gap, above, _rate, bounded) => `${bounded ? 'at least ' : ''}${gap} ${above ? 'above' : 'below'}`,
  even: { target: 'equal to the target', plan: 'equal to the plan' },
  notAbove: (level) => `not above ${level}`,
  verdict: (state, off) => (off === '' ? state : `${state}, ${off}`),
  inRange: 'within the range',
  yearInferred: (words) => `${words} (year inferred)`,
  against: (off, nature) => `${off} the ${nature}`,
  nearest: (period, standing) => `Figure for ${period}: ${standing}`,
  nearestEarlier: (period, value, standing) => `${period}, before it was due: ${value}, ${standing}`,
  nearestValue: (period, value) => `Figure for ${period}: ${value}`,
  origin: (part, origin) => `${PART_EN[part]}: ${origin}`,
  overlaps: (span) => `Overlaps the plan for ${span}: do not add them up`,
  resultIs: (indicator) => `Published: "${indicator}"`,
  rivals: (values) => `Printed: ${values}`,
  points: (points) => (points === '1' ? '1 percentage point' : `${points} percentage points`),
  noResultThatYear: 'Result of that year not yet held',
  atMost: (off) => `at most ${off}`,
  stateCount: (state, count, off) => `${count} ${lowered(state)}${off === '' ? '' : ` (${off})`}`,
  finding: (subject, { targets, plans, unanswered, open }, states) => {
    const total = targets + plans;
    const counts = [
      ...(targets > 0 ? [countedEn(targets, 'target')] : []),
      ...(plans > 0 ? [countedEn(plans, 'plan of several years', 'plans of several years')] : []),
    ];
    const all = `${subject === '' ? '' : `${subject}: `}${counts.join(' and ')}`;
    const rest = [
      ...(unanswered > 0 ? [`${unanswered} without a result held yet`] : []),
      ...(open > 0 ? [`${open} not yet due`] : []),
    ];
    if (states.length === 0 && unanswered === total) return `${all}, no result held yet`;
    return `${all}, ${[...states, ...rest].join(', ')}`;
  },
  notMissed: 'No result held yet does not mean missed',
  ofWider: (counts) =>
    `among them of whole provinces, not of cities: ${listEn(counts.map(([place, count]) => `${count} of ${place}`))}`,
  summaryNone: (subject) => `${subject === '' ? '' : `${subject}: `}no target or plan held yet`,
  summaryYear: (year) => `${year}`,
};
