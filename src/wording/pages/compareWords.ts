import { citiesEn, citiesZh, someCitiesEn, someCitiesZh } from '../language/cityCount';

/** How many panels of the board can be compared how far. */
export interface BoardCount {
  readonly panels: number;
  /** Cities compared. */
  readonly cities: number;
  /** All cities have figures of one definition, nature, bound, scope and period. */
  readonly full: number;
  /** Two cities or more have, but not all. */
  readonly partly: number;
}

/** Words of the page "Compare". */
export type CompareWords = typeof compareWordsZh;

export const compareWordsZh = {
  title: (stage: string, cities: number) => `${citiesZh(cities)}对比：${stage || '目标与结果'}`,
  lead: (natures: readonly string[], latestOnly: boolean, { panels, cities, full, partly }: BoardCount) => {
    const what = `各市${latestOnly ? '最近一次公布的' : '公布过的'}${list(natures, '与')}`;
    const far = [
      full > 0
        ? `${full} 项${citiesZh(cities)}有同期、同口径的数`
        : `没有一项${citiesZh(cities)}同期、同口径`,
      ...(partly > 0 ? [`${partly} 项有${someCitiesZh(cities)}可比`] : []),
    ].join('，');
    return `${panels} 项指标，${what}。${far}；能比到哪一步，每图写明。`;
  },
  /** The lead where only what is strictly comparable is left. */
  strictLead: (panels: number) => `${panels} 项指标，每项只留一个年份里性质、期间、范围、口径都相同的确数。`,
  withheld: (count: number) => `没有两个城市严格可比、因而不画的指标（${count}）`,
  strictEmpty: '这里没有哪个指标有两个城市严格可比的数字。',
  none: '所收文件没有',
  more: (count: number) => `另 ${count} 个`,
  /** The year of the benchmarks, and those that are of another year. */
  against: (year: number, others: readonly (readonly [place: string, year: number])[]) => {
    const apart = others.map(([place, other]) => `${place} ${other}`).join('、');
    return `参照为 ${year} 年${apart ? `（${apart}）` : ''}`;
  },
  fromZero: '自零起',
  notFromZero: '不自零起',
  andNear: (name: string) => `${name}及相近口径`,
  mixed: '口径各异',
  mixedSentence: '口径各异：各是各的数，不相减、不排名。',
  alt: (title: string, subtitle: string, rows: string, cities: number) =>
    `${citiesZh(cities)}对比图：${title}。${subtitle}。${rows}。`,
  altRow: (place: string, figures: string) => `${place} ${figures}`,
  near: (indicator: string) => `（${indicator}）`,
  inferred: '（年份系推断）',
  /** All cities, as the subject of a sentence. */
  allCities: citiesZh,
  /** Which cities have figures of one kind, when; `several`: of more than one period. */
  alike: (places: string, when: string, nature: string, several: boolean) =>
    `${places} ${when}${nature}口径相同，${several ? '同年的数' : ''}可直接比较`,
  /** Which cities have no figure of which years. */
  noFigures: (items: readonly (readonly [place: string, years: readonly number[]])[]) =>
    `所收文件没有${items.map(([place, years]) => `${place} ${years.join('、')} 年`).join('、')}的数`,
  otherYears: '其余年份不是各市都有',
  moreDiffers: (count: number) => `还有 ${count} 处不同`,
  lessDiffers: '收起',
  differs: '不同之处',
  years: '年份',
  allYears: '公布过的全部',
  latestYears: '只看最近一次',
  nearHint: '补上本口径没有的',
  context: '省与全国',
  contextHint: '只画在比率图上',
  marks: '记号',
  focus: '标出',
  focusPlace: (place: string) => `在各图中标出${place}`,
  unfocus: '取消标出',
  openInExplore: (title: string) => `在“探索”中看：${title}`,
  columns: { place: '地区', definition: '口径', when: '期间', value: '数值' } satisfies Record<
    'place' | 'definition' | 'when' | 'value',
    string
  >,
  exportOf: (title: string) => `导出：${title}`,
  allTopics: '全部主题',
  emptyTitle: '没有两个城市都有的指标',
  emptyNatures: '实际、目标、计划都没有选。',
  emptyStage: '所选学段、主题里，没有哪个指标在所收文件中有两个城市的数字。',
  addNear: '加上相近口径',
  showAllNatures: '实际、目标、计划都显示',
  showAllStages: '看全部学段',
};

function list(items: readonly string[], last: string): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join('、')}${last}${items.at(-1) ?? ''}`;
}

export const compareWordsEn: CompareWords = {
  title: (stage, cities) =>
    stage ? `The ${citiesEn(cities)} compared: ${stage}` : `The ${citiesEn(cities)}: targets and results`,
  lead: (natures, latestOnly, { panels, cities, full, partly }) => {
    const joined =
      natures.length < 2 ? natures.join('') : `${natures.slice(0, -1).join(', ')} and ${natures.at(-1)}`;
    const far = [
      full > 0
        ? `All ${citiesEn(cities)} have figures of one period and definition for ${full}`
        : `For none do all ${citiesEn(cities)} have figures of one period and definition`,
      ...(partly > 0 ? [`${someCitiesEn(cities)} for ${partly}`] : []),
    ].join(', ');
    const which = latestOnly ? 'the latest published' : 'all published';
    return `${panels} ${panels === 1 ? 'indicator' : 'indicators'}: ${which} ${joined} figures. ${far}; each picture says how far it goes.`;
  },
  strictLead: (panels) =>
    `${panels} ${panels === 1 ? 'indicator' : 'indicators'}: of each, the exact figures of one year that are alike in nature, period, scope and definition.`,
  withheld: (count) => `Not drawn, as no two cities are strictly comparable (${count})`,
  strictEmpty: 'No indicator here has strictly comparable figures for two cities.',
  none: 'None in the documents held',
  more: (count) => `${count} more`,
  against: (year, others) => {
    const apart = others.map(([place, other]) => `${place} ${other}`).join(', ');
    return `Context: ${year}${apart ? ` (${apart})` : ''}`;
  },
  fromZero: 'From zero',
  notFromZero: 'Not from 0',
  andNear: (name) => `${name}, and near definitions`,
  mixed: 'No shared definition',
  mixedSentence: 'Each figure has a definition of its own: do not subtract or rank them.',
  alt: (title, subtitle, rows, cities) =>
    `The ${citiesEn(cities)} side by side: ${title}. ${subtitle}. ${rows}.`,
  altRow: (place, figures) => `${place}: ${figures}`,
  near: (indicator) => `(${indicator})`,
  inferred: '(year inferred)',
  allCities: (cities) => `all ${citiesEn(cities)}`,
  alike: (places, when, nature, several) => {
    const which = several ? 'those of one year can be compared directly' : 'they can be compared directly';
    const figures = nature ? `${nature} figures` : 'figures';
    return `${places} have ${figures} of one definition for ${when}, and ${which}`;
  },
  noFigures: (items) =>
    `the documents held have no figure of ${items
      .map(
        ([place, years]) =>
          `${place} for ${years.slice(0, -1).join(', ')}${years.length > 1 ? ' or ' : ''}${years.at(-1)}`,
      )
      .join(', nor of ')}`,
  otherYears: 'for the other years some cities have no figure',
  moreDiffers: (count) => `${count} more ${count === 1 ? 'difference' : 'differences'}`,
  lessDiffers: 'Show less',
  differs: 'What differs',
  years: 'Years',
  allYears: 'All published',
  latestYears: 'Latest only',
  nearHint: 'Where the definition itself has none',
  context: 'Province, country',
  contextHint: 'Drawn for rates only',
  marks: 'Marks',
  focus: 'Mark',
  focusPlace: (place) => `Mark ${place} in every picture`,
  unfocus: 'Mark none',
  openInExplore: (title) => `Open in Explore: ${title}`,
  columns: { place: 'Place', definition: 'Definition', when: 'Period', value: 'Value' },
  exportOf: (title) => `Export: ${title}`,
  allTopics: 'All topics',
  emptyTitle: 'No indicator that two cities have',
  emptyNatures: 'Neither actual, target nor planned figures are chosen.',
  emptyStage: 'In the documents held, no indicator of this stage and topic has figures for two cities.',
  addNear: 'Add near definitions',
  showAllNatures: 'Show actual, target and plan',
  showAllStages: 'Show all stages',
};
