import { countedEn } from '../language/english';

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
/** A figure in the row of an aim: the aim itself, what answers it, the nearest of another time. */
type AimPart = AimNature | 'result' | 'nearest';

/** Targets and plans, counted: in all, not yet due, due and without a result, with a result. */
export interface AimFinding {
  readonly total: number;
  readonly open: number;
  readonly unanswered: number;
  readonly answered: number;
}

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
    reached: '达到',
    missed: '未达到',
    open: '未到期',
    noResult: '未见结果',
    notComparable: '不可比',
  } satisfies Record<State, string>,
  reason: {
    period: '期间长短不同',
    scope: '范围不同',
    scopeUnstated: '范围原文都没有说明',
    definition: '口径相近而不同',
    bound: '结果只印了界限，定不了',
    doubt: '数字存疑，定不了',
    roughAim: '目标只印了约数，定不了',
    coarse: '结果印得不够细，定不了',
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
  /** The same for a figure that cannot be measured against the aim: its value as printed. */
  nearestValue: (period: string, value: string) => `${period}的数为 ${value}`,
  /** That a number was added up or adjusted and not printed, or is doubtful: `origin` in words. */
  origin: (part: AimPart, origin: string) => `${PART_ZH[part]}：${origin}`,
  resultIs: (indicator: string) => `公布的是“${indicator}”`,
  rivals: (values: string) => `两处的数：${values}`,
  points: (points: string) => `${points} 个百分点`,
  count: { target: (count) => `目标 ${count} 项`, plan: (count) => `计划 ${count} 项` } satisfies Record<
    AimNature,
    (count: number) => string
  >,
  stateCount: (state: string, count: number) => `${state} ${count}`,
  /** What was found out about all of them, counted: without a result, still open, with one. */
  finding: (
    subject: string,
    { total, open, unanswered, answered }: AimFinding,
    states: readonly string[],
  ) => {
    const all = `${subject === '' ? '' : `${subject}：`}目标和计划 ${total} 项`;
    if (unanswered === total) return `${all}，所收文件中均未见结果。`;
    const parts = [
      ...(unanswered > 0 ? [`${unanswered} 项在所收文件中未见结果`] : []),
      ...(open > 0 ? [`${open} 项未到期`] : []),
      ...(answered > 0 ? [`${answered} 项有结果（${states.join('，')}）`] : []),
    ];
    return `${all}，其中 ${parts.join('，')}。`;
  },
  /** `目标 4 项，达到 2；计划 1 项，未见结果 1。` */
  summary: (parts: readonly string[]) => `${parts.join('；')}。`,
  summaryPart: (count: string, states: readonly string[]) => `${count}，${states.join('，')}`,
  summaryNone: (subject: string) => `${subject === '' ? '' : `${subject}：`}没有这样的目标或计划。`,
  summaryYear: (year: number) => `${year} 年`,
  noReferenceFigures: '所收文件没有任何地区的这一数字',
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
    noResult: 'No result found',
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
  nearestValue: (period, value) => `Figure for ${period}: ${value}`,
  origin: (part, origin) => `${PART_EN[part]}: ${origin}`,
  resultIs: (indicator) => `Published: "${indicator}"`,
  rivals: (values) => `Printed: ${values}`,
  points: (points) => (points === '1' ? '1 percentage point' : `${points} percentage points`),
  count: { target: (count) => countedEn(count, 'target'), plan: (count) => countedEn(count, 'plan') },
  stateCount: (state, count) => `${state.charAt(0).toLowerCase()}${state.slice(1)} ${count}`,
  finding: (subject, { total, open, unanswered, answered }, states) => {
    const all = `${subject === '' ? '' : `${subject}: `}${countedEn(total, 'target or plan', 'targets and plans')}`;
    if (unanswered === total)
      return `${all}; the documents held give no result${total === 1 ? '' : ' for any of them'}.`;
    const parts = [
      ...(unanswered > 0 ? [`the documents held give no result for ${unanswered}`] : []),
      ...(open > 0 ? [`${open} ${open === 1 ? 'is' : 'are'} not yet due`] : []),
      ...(answered > 0 ? [`${answered} ${answered === 1 ? 'has' : 'have'} one (${states.join(', ')})`] : []),
    ];
    return `${all}: ${parts.join(', ')}.`;
  },
  summary: (parts) => `${parts.join('; ')}.`,
  summaryPart: (count, states) => `${count} (${states.join(', ')})`,
  summaryNone: (subject) => `${subject === '' ? '' : `${subject}: `}no such target or plan.`,
  summaryYear: (year) => `${year}`,
  noReferenceFigures: 'The documents held have this figure for no place',
};
