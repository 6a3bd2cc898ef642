/** Words of the filters. */
export interface FilterWords {
  readonly stage: string;
  readonly allStages: string;
  readonly topic: string;
  readonly indicator: string;
  readonly indicatorsOf: (stage: string) => string;
  readonly findIndicator: string;
  readonly findPlaceholder: string;
  readonly nothingFound: (query: string) => string;
  readonly singleGroup: (count: number) => string;
  readonly showSingles: string;
  readonly hideSingles: string;
  readonly coverageKey: { readonly has: string; readonly near: string; readonly none: string };
  readonly coverageOf: (parts: string) => string;
  readonly years: string;
  readonly fromYear: string;
  readonly toYear: string;
  readonly yearsTo: string;
  readonly yearsHint: (from: number, to: number) => string;
  readonly show: string;
  readonly places: string;
  readonly cities: string;
  readonly context: string;
  readonly family: string;
  readonly familyHint: (names: string) => string;
  readonly comparisonYear: string;
  readonly latest: string;
}

export const filterWordsZh: FilterWords = {
  stage: '学段',
  allStages: '全部学段',
  topic: '主题',
  indicator: '指标',
  indicatorsOf: (stage) => `${stage}：全部主题`,
  findIndicator: '查指标',
  findPlaceholder: '查名称、拼音首字母',
  nothingFound: (query) => `没有找到“${query}”`,
  singleGroup: (count) => `只有一个数字（${count}）`,
  showSingles: '列出只有一个数字的指标',
  hideSingles: '收起',
  coverageKey: { has: '有', near: '范围或口径有别', none: '无' },
  coverageOf: (parts) => `覆盖：${parts}`,
  years: '年份',
  fromYear: '起始年',
  toYear: '截止年',
  yearsTo: '至',
  yearsHint: (from, to) => (from === to ? `此指标只有 ${from} 年有数` : `此指标 ${from}—${to} 年有数`),
  show: '显示',
  places: '地区',
  cities: '城市',
  context: '参照',
  family: '相近口径',
  familyHint: (names) => `相近而不同：${names}`,
  comparisonYear: '比较年份',
  latest: '各取最近一年',
};

export const filterWordsEn: FilterWords = {
  stage: 'Stage',
  allStages: 'All stages',
  topic: 'Topic',
  indicator: 'Indicator',
  indicatorsOf: () => 'All topics',
  findIndicator: 'Find an indicator',
  findPlaceholder: 'Find by name',
  nothingFound: (query) => `Nothing found for “${query}”`,
  singleGroup: (count) => `One figure only (${count})`,
  showSingles: 'List indicators with one figure only',
  hideSingles: 'Fold away',
  coverageKey: { has: 'has it', near: 'differs', none: 'none' },
  coverageOf: (parts) => `Coverage: ${parts}`,
  years: 'Years',
  fromYear: 'First year',
  toYear: 'Last year',
  yearsTo: 'to',
  yearsHint: (from, to) => (from === to ? `Figures for ${from} only` : `Figures for ${from}–${to}`),
  show: 'Show',
  places: 'Places',
  cities: 'Cities',
  context: 'Context',
  family: 'Near definitions',
  familyHint: (names) => `Near, but not the same: ${names}`,
  comparisonYear: 'Year compared',
  latest: 'Latest of each',
};
