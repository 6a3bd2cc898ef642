/** Words of the frame of the page: name, ways of looking, language, colours, states. */
export type ShellWords = typeof shellWordsZh;

export const shellWordsZh = {
  appName: '城市教育比较',
  appNameOther: 'City Education Compare',
  skipToChart: '跳到正文',
  screenNames: {
    overview: '概览',
    explore: '探索',
    compare: '对比',
    multiples: '组图',
    targets: '目标',
    coverage: '覆盖',
    sources: '来源',
  } satisfies Record<
    'overview' | 'explore' | 'compare' | 'multiples' | 'targets' | 'coverage' | 'sources',
    string
  >,
  screens: '页面',
  options: '选项',
  focusedPlace: (place: string) => `突出：${place}`,
  clearFocus: '不再突出',
  viewNames: {
    trend: '趋势',
    comparison: '各地比较',
    cities: '全部城市',
    relation: '关系',
    table: '数据表',
  } satisfies Record<'trend' | 'comparison' | 'cities' | 'relation' | 'table', string>,
  views: '看法',
  otherLanguage: 'English',
  colourMode: '深浅',
  colourModes: { auto: '深浅随系统', light: '浅色', dark: '深色' } satisfies Record<
    'auto' | 'light' | 'dark',
    string
  >,
  filters: '筛选',
  close: '关闭',
  loading: '正在读取数据',
  footer: '数字的版权归发布者；汇编 CC BY 4.0，代码 MIT。',
  about: '每个数字都写明出自哪份文件的哪一处；知道网址的连到发布方网页，不知道的写明怎样找到。',
};

export const shellWordsEn: ShellWords = {
  appName: 'City Education Compare',
  appNameOther: '城市教育比较',
  skipToChart: 'Skip to the content',
  screenNames: {
    overview: 'Overview',
    explore: 'Explore',
    compare: 'Compare',
    multiples: 'Grid',
    targets: 'Targets',
    coverage: 'Coverage',
    sources: 'Sources',
  },
  screens: 'Pages',
  options: 'Options',
  focusedPlace: (place) => `In focus: ${place}`,
  clearFocus: 'Show all alike',
  viewNames: {
    trend: 'Trend',
    comparison: 'Side by side',
    cities: 'All cities',
    relation: 'Relation',
    table: 'Table',
  },
  views: 'Views',
  otherLanguage: '中文',
  colourMode: 'Light or dark',
  colourModes: { auto: 'System colours', light: 'Light', dark: 'Dark' },
  filters: 'Filters',
  close: 'Close',
  loading: 'Reading the data',
  footer: 'Figures belong to their publishers; compilation CC BY 4.0, code MIT.',
  about:
    "Every figure names its document and its place in it: with the publisher's page where known, else with what finds it.",
};
