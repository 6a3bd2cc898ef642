import { citiesEn, citiesZh } from '../language/cityCount';
import { educationOf } from '../language/educationOf';
import { ordinal } from '../language/ordinal';

/** Words of the first page. */
export type HomeWords = typeof homeWordsZh;

export const homeWordsZh = {
  purpose: (cities: number) => `${cities === 4 ? '四座城市' : citiesZh(cities)}公布的教育数字，放在一起比`,
  cardMeasure: (year: string, name: string, note: string) =>
    `${year} 年${name}${note === '' ? '' : `（${note}）`}`,
  sinceBase: (year: number) => `比 ${year} 年（虚线）`,
  sinceYear: (year: number) => `比 ${year} 年`,
  sincePeak: (year: number) => `比 ${year} 年高点`,
  held: (count: string) => `数字 ${count} 个`,
  traceable: '每个数字都能点到出处',
  updated: (date: string) => `数据更新 ${date}`,
  about: '关于本站',
  rank: (province: string, of: string, place: string) =>
    `${province} ${of} 市${place.startsWith('=') ? '并列' : ''}第 ${place.replace('=', '')}`,
  compared: (stage: string, cities: number) => `${educationOf(stage)}：${citiesZh(cities)}比较`,
  allIndicators: '全部指标',
  beside: '还收录了',
  /** Of a list of indicators of which some are shown. */
  besideOf: (shown: number, all: number) => `列出 ${all} 项里的 ${shown} 项`,
  /** The heading of a stage in which nothing can be compared, and what it has instead. */
  heldOf: (stage: string) => `${educationOf(stage)}：收录的数字`,
  none: '各市没有同一年的同一种数字可比，下面是各市最新的数字。',
  /** Of a stage, of whose targets of cities some are listed. */
  targets: (stage: string, shown: number, all: number) =>
    `${educationOf(stage)}：定下的目标，后来怎样${shown < all ? `（${all} 项里的 ${shown} 项）` : ''}`,
  allTargets: '全部目标',
  indicator: '指标',
  city: '城市',
  target: '目标',
  result: '公布的结果',
  documents: '各市部门的文件',
  allDocuments: '全部来源',
  absent: (items: readonly string[]) => `暂未收录：${items.join('；')}。`,
  absentOf: (cities: string, indicator: string) => `${cities}的${indicator}`,
  coverage: '看各市各指标收录到哪一年',
};

export const homeWordsEn: HomeWords = {
  purpose: (cities) => `What ${citiesEn(cities)} publish about education, side by side`,
  cardMeasure: (year, name, note) => `${name}${note === '' ? '' : ` (${note})`}, ${year}`,
  sinceBase: (year) => `since ${year} (dashed)`,
  sinceYear: (year) => `since ${year}`,
  sincePeak: (year) => `from its peak in ${year}`,
  held: (count) => `${count} figures`,
  traceable: 'every figure leads to its source',
  updated: (date) => `data updated ${date}`,
  about: 'About this site',
  rank: (province, of, place) =>
    `${place.replace('=', 'joint ').replace(/\d+/g, (one) => ordinal(Number(one)))} of ${of} in ${province}`,
  compared: (stage, cities) => `${stage}: ${citiesEn(cities)} compared`,
  allIndicators: 'All indicators',
  beside: 'Also held',
  besideOf: (shown, all) => `${shown} of ${all} indicators are listed`,
  heldOf: (stage) => `${stage}: figures held`,
  none: 'No figure of one kind and year is held for two cities, so nothing is compared: the newest of each city stand below.',
  targets: (stage, shown, all) =>
    `${stage}: targets and what became of them${shown < all ? ` (${shown} of ${all})` : ''}`,
  allTargets: 'All targets',
  indicator: 'Indicator',
  city: 'City',
  target: 'Target',
  result: 'Published result',
  documents: "Documents of the cities' offices",
  allDocuments: 'All sources',
  absent: (items) => `Not yet held: ${items.join('; ')}.`,
  absentOf: (cities, indicator) => `${indicator} of ${cities}`,
  coverage: 'See which years are held',
};
