import type { ChangeCounts, FigureChangeKind } from '@/domain/figureChange';
import type { Language } from '@/domain/localized';
import { countedEn, grouped, listEn, lowered } from '../language/english';

/** Words of what changed from version to version, figure by figure, and of links pinned to a version. */
type ChangeWords = typeof changeWordsZh;

const KINDS = ['added', 'corrected', 'removed'] as const;
const KINDS_EN = { added: 'added', corrected: 'corrected', removed: 'removed' };

const changeWordsZh = {
  kinds: { added: '新增', corrected: '改正', removed: '删去' } satisfies Record<FigureChangeKind, string>,
  heading: (kind: string, count: number, series: number) =>
    kind +
    [count > 0 ? ` ${grouped(count)} 个数` : '', series > 0 ? changeWordsZh.series(series) : '']
      .filter(Boolean)
      .join('，'),
  series: (count: number) => `全国地级市的 ${count} 项指标`,
  counts: (counts: ChangeCounts) =>
    [
      ...KINDS.filter((kind) => counts[kind] > 0).map(
        (kind) => `${changeWordsZh.kinds[kind]} ${grouped(counts[kind])} 个`,
      ),
      ...(counts.series > 0 ? [`${changeWordsZh.series(counts.series)}有增删`] : []),
    ].join('，'),
  noFigures: '数字没有变',
  ofFigures: (counts: string) => `数字${counts}`,
  ofIndicators: (counts: string) => `指标${counts}`,
  figures: (count: number) => `${grouped(count)} 个数`,
  places: (names: readonly string[], count: number) =>
    count > names.length ? `${names.join('、')}等 ${count} 地` : names.join('、'),
  allCities: '全国地级市',
  fields: {
    value: '数值',
    bound: '界限',
    time_period: '期间',
    period_basis: '年份',
    nature: '性质',
    scope: '范围',
    source_id: '出处',
    locator: '文件里的位置',
    as_printed: '原文',
    origin: '来历',
    resolution: '印出的精度',
    indicator_id: '指标',
  } as Readonly<Record<string, string>>,
  fromTo: (field: string, before: string, after: string) => `${field}由${before}改为${after}`,
  none: '无',
  texts: {
    doubt: { set: '标为存疑', changed: '存疑的原因改写', unset: '不再存疑' },
    break: { set: '此数之前断开', changed: '断开的原因改写', unset: '不再断开' },
    note: { set: '加了说明', changed: '说明改写', unset: '去掉说明' },
  },
  why: '原因',
  shownBelow: (count: number) => `另有 ${grouped(count)} 条`,
  same: (version: string) => `这个链接固定在数据 ${version} 版，正是现在的版本。`,
  changed: (pin: string, version: string, counts: ChangeCounts) =>
    `这个链接固定在数据 ${pin} 版，现在是 ${version} 版。画面里的数字：${changeWordsZh.counts(counts)}。`,
  unchanged: (pin: string, version: string) =>
    `这个链接固定在数据 ${pin} 版，现在是 ${version} 版。画面里的数字没有变。`,
  newer: (pin: string, version: string) =>
    `这个链接固定在数据 ${pin} 版，比这里的 ${version} 版新：这里的数字可能较旧。`,
  unknown: (pin: string, version: string) =>
    `这个链接固定在数据 ${pin} 版，更新记录里没有这一版，无从比较。现在是 ${version} 版。`,
  missing: (pin: string, version: string) =>
    `这个链接固定在数据 ${pin} 版，现在是 ${version} 版。更新记录没有读到，不知道改了什么。`,
  unpin: '取消固定',
  whatChanged: '改了什么',
};

const changeWordsEn: ChangeWords = {
  kinds: { added: 'Added', corrected: 'Corrected', removed: 'Removed' },
  heading: (kind, count, series) =>
    `${kind}: ${listEn([count > 0 ? countedEn(count, 'figure') : '', series > 0 ? changeWordsEn.series(series) : ''].filter(Boolean))}`,
  series: (count) => `${countedEn(count, 'series', 'series')} of all prefecture-level cities`,
  counts: (counts) =>
    [
      listEn(
        KINDS.filter((kind) => counts[kind] > 0).map((kind) => `${grouped(counts[kind])} ${KINDS_EN[kind]}`),
      ),
      counts.series > 0 ? `${changeWordsEn.series(counts.series)} added or removed` : '',
    ]
      .filter(Boolean)
      .join('; '),
  noFigures: 'No figure changed',
  ofFigures: (counts) => `Figures: ${counts}`,
  ofIndicators: (counts) => `Indicators: ${lowered(counts)}`,
  figures: (count) => countedEn(count, 'figure'),
  places: (names, count) =>
    count > names.length ? `${names.join(', ')} and ${count - names.length} more` : listEn(names),
  allCities: 'All prefecture-level cities',
  fields: {
    value: 'value',
    bound: 'bound',
    time_period: 'period',
    period_basis: 'year',
    nature: 'nature',
    scope: 'scope',
    source_id: 'document',
    locator: 'place in the document',
    as_printed: 'printed form',
    origin: 'origin',
    resolution: 'precision',
    indicator_id: 'indicator',
  },
  fromTo: (field, before, after) => `${field} from ${before} to ${after}`,
  none: 'none',
  texts: {
    doubt: { set: 'now doubtful', changed: 'other reason for the doubt', unset: 'no longer doubtful' },
    break: {
      set: 'the series now breaks before it',
      changed: 'other reason for the break',
      unset: 'no break any more',
    },
    note: { set: 'note added', changed: 'note rewritten', unset: 'note taken away' },
  },
  why: 'Why',
  shownBelow: (count) => `${grouped(count)} more`,
  same: (version) => `This link is pinned to data version ${version}, the present one.`,
  changed: (pin, version, counts) =>
    `This link is pinned to data version ${pin}; these are data ${version}. Of the figures shown: ${changeWordsEn.counts(counts)}.`,
  unchanged: (pin, version) =>
    `This link is pinned to data version ${pin}; these are data ${version}. None of the figures shown changed.`,
  newer: (pin, version) =>
    `This link is pinned to data version ${pin}, newer than the ${version} here: the figures shown may be older.`,
  unknown: (pin, version) =>
    `This link is pinned to data version ${pin}, which the record of changes does not know, so nothing can be compared. These are data ${version}.`,
  missing: (pin, version) =>
    `This link is pinned to data version ${pin}; these are data ${version}. The record of changes did not arrive, so what changed is not known.`,
  unpin: 'Unpin',
  whatChanged: 'What changed',
};

/** In either language; loaded with what tells of changes. */
export const CHANGE_WORDS: Readonly<Record<Language, ChangeWords>> = { zh: changeWordsZh, en: changeWordsEn };
