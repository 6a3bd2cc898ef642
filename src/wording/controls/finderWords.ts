type Kind =
  | 'recent'
  | 'nearest'
  | 'place'
  | 'stage'
  | 'page'
  | 'rate'
  | 'indicator'
  | 'topic'
  | 'source'
  | 'figure';

/** Words of the box that finds anything. */
export type FinderWords = typeof finderWordsZh;

export const finderWordsZh = {
  title: '查找',
  /** What can be looked for, in the box itself. */
  box: '查指标、城市、文件、数字',
  input: '指标、城市、学段、文件或数字',
  results: '查到的内容',
  groups: {
    recent: '刚才查过',
    nearest: '最接近的',
    place: '城市和地区',
    stage: '学段',
    page: '页面',
    rate: '比率',
    indicator: '指标',
    topic: '主题',
    source: '文件',
    figure: '数字',
  } satisfies Record<Kind, string>,
  groupCount: (count: number) => `${count} 项`,
  more: (count: number, left: number) =>
    count === left ? `再看其余 ${left} 项` : `再看 ${count} 项，共余 ${left} 项`,
  found: (count: number) => `共查到 ${count} 项`,
  nothing: (query: string) => `没有匹配“${query}”的内容`,
  indicators: (count: number) => `${count} 项指标`,
  figures: (count: number) => `${count} 个数字`,
  /** How many of the cities have an indicator, and from when to when it is held. */
  held: (cities: number, years: string) => `${cities > 0 ? `${cities} 市` : '省、全国'}，${years}`,
  allCities: '全国地级市',
  inferred: (period: string) => `${period}推断`,
  levels: { city: '城市', province: '省', country: '全国' } satisfies Record<
    'city' | 'province' | 'country',
    string
  >,
  grade: (grade: string) => `${grade} 级${grade === 'D' ? '，出处待核' : ''}`,
  /** What each page shows. */
  pages: {
    home: '四市比较、目标与新收文件',
    indicator: '一项指标的历年与各市',
    city: '一座城市的各项数字',
    targets: '目标、计划与结果',
    data: '收录、来源、下载与术语',
  } satisfies Record<'home' | 'indicator' | 'city' | 'targets' | 'data', string>,
};

export const finderWordsEn: FinderWords = {
  title: 'Find',
  box: 'Find indicators, cities, figures',
  input: 'Indicator, city, stage, document or number',
  results: 'What was found',
  groups: {
    recent: 'Opened before',
    nearest: 'Nearest',
    place: 'Places',
    stage: 'Stages',
    page: 'Pages',
    rate: 'Rates',
    indicator: 'Indicators',
    topic: 'Topics',
    source: 'Documents',
    figure: 'Figures',
  },
  groupCount: (count) => String(count),
  more: (count, left) => (count === left ? `Show the other ${left}` : `Show ${count} more; ${left} are left`),
  found: (count) => `${count} ${count === 1 ? 'result' : 'results'}`,
  nothing: (query) => `No match for “${query}”`,
  indicators: (count) => `${count} ${count === 1 ? 'indicator' : 'indicators'}`,
  figures: (count) => `${count} ${count === 1 ? 'figure' : 'figures'}`,
  held: (cities, years) =>
    `${cities > 1 ? `${cities} cities` : cities === 1 ? '1 city' : 'provinces, country'}, ${years}`,
  allCities: 'all prefecture-level cities',
  inferred: (period) => `${period}, inferred`,
  levels: { city: 'city', province: 'province', country: 'country' },
  grade: (grade) => `grade ${grade}${grade === 'D' ? ', origin unchecked' : ''}`,
  pages: {
    home: 'the cities compared, targets, new documents',
    indicator: 'one indicator over years and cities',
    city: 'a city by its figures',
    targets: 'targets, plans and results',
    data: 'what is held, sources, downloads, terms',
  },
};
