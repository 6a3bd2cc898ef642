import { citiesEn, citiesZh } from '../language/cityCount';
import { countedEn, grouped } from '../language/english';

/** Words of what is held: which figures of which years, from which documents. */
export type CoverageWords = typeof coverageWordsZh;

export const coverageWordsZh = {
  counts: (figures: number, from: number, to: number) =>
    `${grouped(figures)} 个数字　${from === to ? from : `${from}—${to}`} 年`,
  sharedByAll: (indicators: number, shared: number, cities: number) =>
    `${grouped(indicators)} 项指标，${citiesZh(cities)}都有的 ${shared} 项`,
  shared: (indicators: number, shared: number) =>
    `${grouped(indicators)} 项指标，${shared > 0 ? `两市以上都有的 ${shared} 项` : '没有两市都有的'}`,
  how: '一条线一地，有线的年份有公布的结果；菱形是目标，方块是计划。灰线是省和全国。',
  nothing: '暂未收录这样的数字',
  indicators: (count: number) => `${grouped(count)} 项指标`,
  cities: '只看一市',
  everyPlace: '全部',
  cityIndicators: (place: string, indicators: number) => `${place} ${indicators} 项`,
  lone: (count: number) => `只有一地一年的 ${count} 项`,
  fold: '收起',
  documents: (count: number) => `${count} 份文件`,
  documentsOf: (indicator: string) => `：${indicator}`,
  table: '逐年数值',
  nearOnly: (indicators: string) => `（有相近的${indicators}）`,
  notHeld: (items: string) => `暂未收录：${items}`,
  missing: (items: string) => `暂未收录：${items}。其他地区有，该市没有。`,
};

export const coverageWordsEn: CoverageWords = {
  counts: (figures, from, to) => `${countedEn(figures, 'figure')} · ${from === to ? from : `${from}–${to}`}`,
  sharedByAll: (indicators, shared, cities) =>
    `${countedEn(indicators, 'indicator')}, ${shared} of them for all ${citiesEn(cities)}`,
  shared: (indicators, shared) =>
    `${countedEn(indicators, 'indicator')}, ${shared > 0 ? `${shared} of them` : 'none'} for two cities or more`,
  how: 'A line a place, over the years that have a published result; diamonds are targets, squares plans. Grey lines are provinces and the country.',
  nothing: 'No such figure is held yet',
  indicators: (count) => countedEn(count, 'indicator'),
  cities: 'One city only',
  everyPlace: 'All',
  cityIndicators: (place, indicators) => `${place} ${indicators}`,
  lone: (count) => `${count} with one place and one year only`,
  fold: 'Show less',
  documents: (count) => countedEn(count, 'document'),
  documentsOf: (indicator) => `: ${indicator}`,
  table: 'Year by year',
  nearOnly: (indicators) => ` (has the near ${indicators})`,
  notHeld: (items) => `Not yet held: ${items}`,
  missing: (items) => `Indicators not yet held that another place has: ${items}.`,
};
