/** Words around a picture: coverage, key, what to do when there is no figure. */
export type FigureWords = typeof figureWordsZh;

export const figureWordsZh = {
  noFigure: '暂未收录',
  /** There are figures, but none of what is chosen; `years`: of which years there are. */
  noneChosen: (missing: 'years' | 'natures' | 'both', years: string) =>
    `所选${{ years: '年份', natures: '性质', both: '年份和性质' }[missing]}里没有；有 ${years}的数字`,
  noneComparable: '没有严格可比的数字',
  noFigureInYear: (year: number) => `${year} 年没有数字`,
  figureList: '图中的数字',
  figureListHelp: '用方向键逐个查看，回车打开出处',
  /** Figures that a picture shows and had no room to write beside. */
  unwritten: (count: number) => `图中有 ${count} 个数字旁边写不下，“表”里都有。`,
  keyTitle: '本图的记号',
  key: {
    actual: '实际',
    target: '目标',
    plan: '计划',
    onTarget: '结果已到目标',
    part: '只有一部分月份',
    span: '横线盖住所指的年',
    atLeast: '“以上”：不低于此数',
    moreThan: '多于此数',
    atMost: '“以下”：不高于此数',
    nearly: '接近此数',
    about: '大约',
    range: '印的是一个范围',
    narrower: '只含一部分',
    unspecified: '范围原文未说明',
    inferred: '年份系推断',
    doubtful: '存疑',
    related: '相近而不同的口径',
    otherYear: '别的年份',
    broken: '序列断开',
    benchmark: '参照：省、全国',
    standard: '国家目标、评估标准，不是对市的要求',
  } satisfies Record<
    | 'actual'
    | 'target'
    | 'plan'
    | 'onTarget'
    | 'part'
    | 'span'
    | 'atLeast'
    | 'moreThan'
    | 'atMost'
    | 'nearly'
    | 'about'
    | 'range'
    | 'narrower'
    | 'unspecified'
    | 'inferred'
    | 'doubtful'
    | 'related'
    | 'otherYear'
    | 'broken'
    | 'benchmark'
    | 'standard',
    string
  >,
  sources: '来源',
  emptyTitle: (places: string) => (places === '' ? '没有选地区' : `暂未收录${places}的这一数字`),
  emptyHas: (places: string) => `已收录：${places}`,
  emptyAdd: (places: string) => `加上${places}`,
  /** Leads to the page of a city that has none of the figures asked for. */
  emptyCity: (city: string) => `看${city}有的指标`,
  emptyAllYears: '看全部年份',
  emptyAllNatures: '实际、目标、计划都显示',
  /** Totals that never stand on the axis of cities. */
  notOnAxis: (items: string) => `总数不与城市同轴：${items}。`,
  notOnAxisItem: (place: string, value: string, period: string) => `${place} ${value}（${period}）`,
  apartTitle: (unit: string) => `相近而单位不同：${unit}`,
};

export const figureWordsEn: FigureWords = {
  noFigure: 'Not yet held',
  noneChosen: (missing, years) =>
    `None in the chosen ${missing === 'both' ? 'years and natures' : missing}; there are figures for ${years}`,
  noneComparable: 'No figure is strictly comparable',
  noFigureInYear: (year) => `No figure for ${year}`,
  figureList: 'Figures in the chart',
  figureListHelp: 'Arrow keys go from figure to figure, Enter opens the source',
  unwritten: (count) =>
    `${count} ${count === 1 ? 'figure' : 'figures'} in this chart had no room for a label: Table has them all.`,
  keyTitle: 'Marks in this chart',
  key: {
    actual: 'Actual',
    target: 'Target',
    plan: 'Plan',
    onTarget: 'Result on its target',
    part: 'Part of a year only',
    span: 'Line covers the years meant',
    atLeast: 'At least this',
    moreThan: 'More than this',
    atMost: 'At most this',
    nearly: 'Nearly this',
    about: 'About this',
    range: 'Printed as a range',
    narrower: 'Covers a part only',
    unspecified: 'Scope not stated',
    inferred: 'Year inferred',
    doubtful: 'Doubtful',
    related: 'Near but different definition',
    otherYear: 'Another year',
    broken: 'Series breaks',
    benchmark: 'Context: province, country',
    standard: 'National target or standard, not set for cities',
  },
  sources: 'Sources',
  emptyTitle: (places) => (places === '' ? 'No place is chosen' : `Not yet held for ${places}`),
  emptyHas: (places) => `Held: ${places}`,
  emptyAdd: (places) => `Add ${places}`,
  emptyCity: (city) => `See what there is of ${city}`,
  emptyAllYears: 'Show all years',
  emptyAllNatures: 'Show actual, target and plan',
  notOnAxis: (items) => `Totals kept off the axis of the cities: ${items}.`,
  notOnAxisItem: (place, value, period) => `${place} ${value} (${period})`,
  apartTitle: (unit) => `Near, but counted in another unit: ${unit}`,
};
