import type { Grade } from '@/domain/source';
import { countedEn, listEn } from '../language/english';
import { termsEn, termsZh } from '../language/terms';

/** Words of comparability: how grave a difference is, how one figure differs, what a switch took away. */
export type ComparabilityWords = typeof comparabilityWordsZh;

type Counted = (count: number) => string;

export const comparabilityWordsZh = {
  gravity: { different: '不是同一回事', care: '需留意', detail: '细节' } satisfies Record<
    'different' | 'care' | 'detail',
    string
  >,
  /** `words` said with how grave they are. */
  graded: (gravity: string, words: string) => `${gravity}：${words}`,
  strict: '只看严格可比的',
  strictHint: '性质、期间、范围、口径都相同，数是确数、没有疑点，年份写明。',
  /** A difference in a word or two, for a tooltip or a cell. */
  short: {
    range: '区间的一端',
    beforeBreak: (year: number) => `${year} 年断开之前`,
    rival: '与另一出处不一致',
    own: '自带的数',
    leap: '一年变动过大',
    publisher: '末年换了发布者',
    year: '年份不同',
    inferred: '年份系推断',
    grade: (grade: Grade) => (grade === 'D' ? '转载，出处待核' : `来源：${termsZh.grade[grade]}`),
  },
  /** A difference as a clause about one figure. */
  row: {
    nature: (nature: string) => `是${nature}值，不是结果`,
    bound: (printed: string) => `原文为“${printed}”，不是确数`,
    range: (range: string) => `原文是一个区间（${range}），这里是其中一端`,
    partOfYear: (period: string) => `只是 ${period}的数，不是全年`,
    severalYears: (period: string) => `是 ${period}的合计，不是一年`,
    scope: (scope: string) => `范围：${scope}`,
    unstatedScope: '原文没有说明范围',
    indicator: (name: string) => `口径不同，是“${name}”`,
    olderTable: (name: string) => `出自较早的统计表“${name}”`,
    beforeBreak: (year: number, reason: string) => `在序列 ${year} 年断开之前（${reason}）`,
    rival: (values: string) => `与另一出处的数（${values}）不一致`,
    leap: (percent: string, up: boolean) =>
      `比上年${up ? '多' : '少'} ${percent}%，原因未查明，前后未必是同一种数`,
    publisher: (before: string) => `与此前各年不是同一家发布（此前：${before}）`,
    own: '是自带的数，只在这个浏览器里，本站没有核对',
    doubtful: (reason: string) => `存疑（${reason}）`,
    year: (year: string, usual: string) =>
      `是 ${year} 年的数，${usual === '' ? '各数年份不同' : `其余多为 ${usual} 年`}`,
    inferred: '年份系按文件年份推断',
    origin: {
      counted: '原文没有印这个总数，由汇编者按所列逐条合计',
      adjusted: '由汇编者按另一年的行政区划调整过',
    } satisfies Record<'counted' | 'adjusted', string>,
    grade: (grade: Grade, usual: Grade | '') =>
      grade === 'D'
        ? '转载而来，没有记下首发处，出处待核'
        : usual === ''
          ? `来源是${termsZh.grade[grade]}，与其余不同`
          : `来源是${termsZh.grade[grade]}，其余多为${termsZh.grade[usual]}`,
  },
  /** What stands for the printed text of a figure that the source does not print as it is. */
  unprinted: {
    counted: (value, _quoted) => `原文未印总数，逐条合计得 ${value}`,
    adjusted: (_, quoted) => `${quoted}（汇编者调整后的数）`,
  } satisfies Record<'counted' | 'adjusted', (value: string, quoted: string) => string>,
  /** What was taken away, by kind: `items` as `目标 3`. */
  removed: (count: number, items: readonly string[]) =>
    `只看严格可比的，去掉了 ${count} 个数字：${items.join('、')}。`,
  nothingLeft: (count: number, items: readonly string[]) =>
    `${count === 1 ? '选中的一个数字不是' : `选中的 ${count} 个数字里没有`}严格可比的：${items.join('、')}。`,
  removedItem: {
    actual: (count) => `实际 ${count}`,
    target: (count) => `目标 ${count}`,
    plan: (count) => `计划 ${count}`,
    bound: (count) => `只印了界限 ${count}`,
    period: (count) => `期间不同 ${count}`,
    scope: (count) => `范围不同或未说明 ${count}`,
    definition: (count) => `口径不同 ${count}`,
    reliability: (count) => `存疑 ${count}`,
    year: (count) => `年份不同或系推断 ${count}`,
    origin: (count) => `合计或调整得出 ${count}`,
    source: (count) => `转载、出处待核 ${count}`,
  } satisfies Record<
    | 'actual'
    | 'target'
    | 'plan'
    | 'bound'
    | 'period'
    | 'scope'
    | 'definition'
    | 'reliability'
    | 'year'
    | 'origin'
    | 'source',
    Counted
  >,
  showAll: '全部显示',
};

export const comparabilityWordsEn: ComparabilityWords = {
  gravity: { different: 'Not the same thing', care: 'Read with care', detail: 'Detail' },
  graded: (gravity, words) => `${gravity}: ${words}`,
  strict: 'Only what is strictly comparable',
  strictHint: 'Alike in nature, period, scope and definition; exact and in no doubt; the year is printed.',
  short: {
    range: 'one end of a range',
    beforeBreak: (year) => `before the break of ${year}`,
    rival: 'another source disagrees',
    own: 'brought by you',
    leap: 'large step in a year',
    publisher: 'another publisher from here',
    year: 'another year',
    inferred: 'year inferred',
    grade: (grade) => (grade === 'D' ? 'reprinted, origin to be checked' : `source: ${termsEn.grade[grade]}`),
  },
  row: {
    nature: (nature) => `a ${nature}, not a result`,
    bound: (printed) => `given as ${printed}, not exact`,
    range: (range) => `one end of the printed range ${range}`,
    partOfYear: (period) => `part of a year only (${period})`,
    severalYears: (period) => `a total of several years (${period})`,
    scope: (scope) => `scope: ${scope}`,
    unstatedScope: 'the source does not state the scope',
    indicator: (name) => `another definition: "${name}"`,
    olderTable: (name) => `from an older table: "${name}"`,
    beforeBreak: (year, reason) => `before the break of the series at ${year} (${reason})`,
    rival: (values) => `another source disagrees (${values})`,
    leap: (percent, up) =>
      `${percent}% ${up ? 'more' : 'less'} than the year before; the reason was not found, and the two may not be the same count`,
    publisher: (before) => `not from the publisher of the years before (${before})`,
    own: 'brought by you, kept in this browser only, not checked by this site',
    doubtful: (reason) => `doubtful (${reason})`,
    year: (year, usual) =>
      usual === '' ? `of ${year}, unlike the others` : `of ${year}, unlike most others (${usual})`,
    inferred: "year inferred from the document's year",
    origin: {
      counted: 'the source prints no such total; the compiler added up what it lists',
      adjusted: 'adjusted by the compiler to the boundaries of another year',
    },
    grade: (grade, usual) =>
      grade === 'D'
        ? 'reprinted; the outlet was not recorded and the origin is to be checked'
        : usual === ''
          ? `source: ${termsEn.grade[grade]}, unlike the others`
          : `source: ${termsEn.grade[grade]}, unlike most others (${termsEn.grade[usual]})`,
  },
  unprinted: {
    counted: (value) => `no total is printed; the listed items add up to ${value}`,
    adjusted: (_, quoted) => `${quoted} (as adjusted by the compiler)`,
  },
  removed: (count, items) =>
    `Only what is strictly comparable: ${countedEn(count, 'figure was', 'figures were')} taken away (${listEn(items)}).`,
  nothingLeft: (count, items) =>
    `${count === 1 ? 'The one figure chosen is not' : `None of the ${count} figures chosen are`} strictly comparable (${listEn(items)}).`,
  removedItem: {
    actual: (count) => countedEn(count, 'result', 'results'),
    target: (count) => countedEn(count, 'target', 'targets'),
    plan: (count) => countedEn(count, 'plan', 'plans'),
    bound: (count) => `${count} given as bounds`,
    period: (count) => `${count} of another length of period`,
    scope: (count) => `${count} of another or unstated scope`,
    definition: (count) => `${count} of another definition`,
    reliability: (count) => `${count} in doubt`,
    year: (count) => `${count} of another or inferred year`,
    origin: (count) => `${count} added up or adjusted by a compiler`,
    source: (count) => `${count} reprinted, origin to be checked`,
  },
  showAll: 'Show all',
};
