type Kind =
  | 'recent'
  | 'nearest'
  | 'narrowed'
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
    narrowed: '直接打开',
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
  /** A page narrowed to what was asked for; what was not asked for is empty. */
  narrowed: {
    city: (city: string, stage: string) => [city, stage].filter(Boolean).join('：'),
    pair: (city: string, other: string, stage: string) =>
      [`${city}与${other}`, stage].filter(Boolean).join('：'),
    similar: (city: string) => `与${city}规模相近的城市`,
    targets: (place: string, stage: string, year: string) =>
      `目标：${[place, stage, year && `${year} 年到期`].filter(Boolean).join('，')}`,
  },
  /** What each of these shows. */
  narrowedDetails: {
    city: '这座城市在该学段的各项数字',
    pair: '两市并列',
    similar: '在该市页面可选来并列',
    targets: '定下的目标与后来的结果',
  },
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
  /** What each page shows. */
  pages: {
    home: '各市的数字、目标与新收文件',
    indicator: '一项指标的历年与各市',
    city: '一座城市的各项数字',
    targets: '目标、计划与结果',
    report: '把图表和文字排成报告',
    data: '收录、来源、下载与术语',
  } satisfies Record<'home' | 'indicator' | 'city' | 'targets' | 'report' | 'data', string>,
};

export const finderWordsEn: FinderWords = {
  title: 'Find',
  box: 'Find indicators, cities, figures',
  input: 'Indicator, city, stage, document or number',
  results: 'What was found',
  groups: {
    recent: 'Opened before',
    nearest: 'Nearest',
    narrowed: 'Go straight to',
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
  narrowed: {
    city: (city, stage) => [city, stage].filter(Boolean).join(': '),
    pair: (city, other, stage) => [`${city} and ${other}`, stage].filter(Boolean).join(': '),
    similar: (city) => `Cities the size of ${city}`,
    targets: (place, stage, year) =>
      `Targets: ${[place, stage, year && `due in ${year}`].filter(Boolean).join(', ')}`,
  },
  narrowedDetails: {
    city: "the city's figures at this stage",
    pair: 'two cities side by side',
    similar: 'to set beside it, on its page',
    targets: 'what was promised and what came of it',
  },
  more: (count, left) => (count === left ? `Show the other ${left}` : `Show ${count} more; ${left} are left`),
  found: (count) => `${count} ${count === 1 ? 'result' : 'results'}`,
  nothing: (query) => `No match for "${query}"`,
  indicators: (count) => `${count} ${count === 1 ? 'indicator' : 'indicators'}`,
  figures: (count) => `${count} ${count === 1 ? 'figure' : 'figures'}`,
  held: (cities, years) =>
    `${cities > 1 ? `${cities} cities` : cities === 1 ? '1 city' : 'provinces, country'}, ${years}`,
  allCities: 'all prefecture-level cities',
  inferred: (period) => `${period}, inferred`,
  levels: { city: 'city', province: 'province', country: 'country' },
  pages: {
    home: 'the figures of the cities, targets, new documents',
    indicator: 'one indicator over years and cities',
    city: 'a city by its figures',
    targets: 'targets, plans and results',
    report: 'charts, tables and words put together',
    data: 'what is held, sources, downloads, terms',
  },
};
