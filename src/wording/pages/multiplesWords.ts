import { educationOf } from '../language/educationOf';
/** Words of the small charts of a stage, or of the places of an indicator. */
export type MultiplesWords = typeof multiplesWordsZh;

export const multiplesWordsZh = {
  ofStage: (stage: string) => `${educationOf(stage)}：各项指标`,
  gridLegend: '小图按',
  grids: { indicator: '各指标', place: '各地' } satisfies Record<'indicator' | 'place', string>,
  scaleLegend: '纵轴',
  scales: { common: '纵轴相同', own: '纵轴各自' } satisfies Record<'own' | 'common', string>,
  allTopics: '全部主题',
  doubtful: (figures: string) => `${figures} 存疑，未画`,
  doubtfulMany: (count: number) => `${count} 个数存疑，未画`,
  broken: (figures: string) => `${figures} 起口径有变，不相连`,
  brokenMany: (count: number) => `${count} 处口径有变，不相连`,
  /** Figures whose words found no room. */
  unwritten: (count: number) => `另有 ${count} 个数未标明`,
  picturesOf: (title: string) => `小图：${title}`,
  absent: (places: string) => `暂未收录：${places}。`,
  coverage: '看收录到哪一年',
  none: '这里还没有可以画成小图的数。',
  contextOnly: (count: number) => `只有省或全国数字的指标（${count}）`,
  tooFew: (count: number) => `数字太少、不成图的指标（${count}）`,
};

export const multiplesWordsEn: MultiplesWords = {
  ofStage: (stage) => `${stage}: all indicators`,
  gridLegend: 'Small charts of',
  grids: { indicator: 'Indicators', place: 'Places' },
  scaleLegend: 'Axis',
  scales: { common: 'Same axis', own: 'Own axes' },
  allTopics: 'All topics',
  doubtful: (figures) => `doubtful, not drawn: ${figures}`,
  doubtfulMany: (count) => `${count} doubtful figures not drawn`,
  broken: (figures) => `redefined, not joined: ${figures}`,
  brokenMany: (count) => `redefined ${count} times, not joined`,
  unwritten: (count) => `${count} more ${count === 1 ? 'figure' : 'figures'} not named`,
  picturesOf: (title) => `Small charts: ${title}`,
  absent: (places) => `Not yet held: ${places}.`,
  coverage: 'See what is held',
  none: 'There are not yet figures for a small chart here.',
  contextOnly: (count) => `Indicators with figures of province or country only (${count})`,
  tooFew: (count) => `Indicators with too few figures for a chart (${count})`,
};
