import { countedEn } from './english';

/** Words of the page "Grid": one small picture for each indicator or place. */
export interface MultiplesWords {
  readonly ofStage: (stage: string) => string;
  readonly ofIndicator: (indicator: string) => string;
  readonly indicatorCount: (count: number) => string;
  readonly placeCount: (count: number) => string;
  readonly ownScale: string;
  readonly commonYearsAndUnits: string;
  readonly ownForPlaces: string;
  readonly commonForPlaces: string;
  readonly backdrop: string;
  readonly gridLegend: string;
  readonly grids: Record<'indicator' | 'place', string>;
  readonly scaleLegend: string;
  readonly scales: Record<'own' | 'common', string>;
  readonly allTopics: string;
  readonly natures: string;
  readonly bringForward: string;
  readonly chooseIndicator: string;
  readonly figures: (count: number) => string;
  readonly notDrawn: (places: string) => string;
  /** Figures that have a mark, but no words for want of room. */
  readonly unwritten: (count: number) => string;
  readonly notDrawnWhy: string;
  readonly differIn: (dimensions: string) => string;
  readonly open: (title: string) => string;
  readonly picturesOf: (title: string) => string;
  readonly noFigure: (place: string) => string;
  readonly noFigureOfNature: (place: string) => string;
  readonly noPlaces: string;
  readonly nothingToCompare: string;
  readonly singles: (count: number) => string;
  readonly notChosen: (count: number) => string;
  readonly notStrict: (count: number) => string;
  readonly noStrictFigure: (place: string) => string;
  readonly strictLead: string;
  /** A caveat that all figures of a picture share. */
  readonly allAre: (dimension: string, value: string) => string;
  readonly standards: (lines: string) => string;
}

export const multiplesWordsZh: MultiplesWords = {
  ofStage: (stage) => `${stage}：各项指标的变化`,
  ofIndicator: (indicator) => `${indicator}：各地的变化`,
  indicatorCount: (count) => `${count} 项指标，一项一图。`,
  placeCount: (count) => `${count} 个地区，一地一图。`,
  ownScale: '各图刻度不同，纵轴不都从零起。',
  commonYearsAndUnits: '各图年份一致；单位相同的图纵轴一致，单位不同的数没有共同的刻度。',
  ownForPlaces: '各图年份一致；纵轴不同，不都从零起。',
  commonForPlaces: '各图年份和纵轴一致。',
  backdrop: '灰线是其他地区，超出刻度的部分不画。',
  gridLegend: '一图一个',
  grids: { indicator: '指标', place: '地区' },
  scaleLegend: '刻度',
  scales: { own: '各图自定', common: '各图共用' },
  allTopics: '全部主题',
  natures: '数字的性质',
  bringForward: '突出一地',
  chooseIndicator: '选指标',
  figures: (count) => `${count} 个数字`,
  notDrawn: (places) => `未画${places}`,
  unwritten: (count) => `${count} 个数值写不下`,
  notDrawnWhy: '省和全国的总数比城市大得多时不画，图上注明。',
  differIn: (dimensions) => `${dimensions}不同`,
  open: (title) => `${title}，在“探索”中打开`,
  picturesOf: (title) => `组图：${title}`,
  noFigure: (place) => `所收文件没有${place}的这一指标。`,
  noFigureOfNature: (place) => `所选性质里没有${place}的数字。`,
  noPlaces: '没有选地区。',
  nothingToCompare: '没有可比的指标：这里的指标都只有一个数字，或所选地区和性质里没有。',
  singles: (count) => `只有一个数字的指标（${count}）`,
  notChosen: (count) => `所选地区和性质里没有可比数字的指标（${count}）`,
  notStrict: (count) => `没有严格可比的数字、因而不画的指标（${count}）`,
  noStrictFigure: (place) => `没有${place}严格可比的数字。`,
  strictLead: '只画严格可比的数字。',
  allAre: (dimension, value) => `${dimension}：${value}`,
  standards: (lines) => `有关标准：${lines}。`,
};

export const multiplesWordsEn: MultiplesWords = {
  ofStage: (stage) => `${stage}: every indicator over time`,
  ofIndicator: (indicator) => `${indicator}: every place over time`,
  indicatorCount: (count) => `${countedEn(count, 'indicator', 'indicators')}, one in each picture.`,
  placeCount: (count) => `${countedEn(count, 'place', 'places')}, one in each picture.`,
  ownScale: 'Each picture has its own scale, and not every axis starts at zero.',
  commonYearsAndUnits:
    'All pictures cover the same years. Pictures of the same unit share the value axis; different units have no common scale.',
  ownForPlaces:
    'All pictures cover the same years; each has its own value axis, and not every one starts at zero.',
  commonForPlaces: 'All pictures share the years and the value axis.',
  backdrop: 'Grey lines are the other places, cut where the scale ends.',
  gridLegend: 'One picture for each',
  grids: { indicator: 'indicator', place: 'place' },
  scaleLegend: 'Scale',
  scales: { own: 'own', common: 'common' },
  allTopics: 'All topics',
  natures: 'Nature of the figures',
  bringForward: 'Bring forward',
  chooseIndicator: 'Choose an indicator',
  figures: (count) => countedEn(count, 'figure', 'figures'),
  notDrawn: (places) => `not drawn: ${places}`,
  unwritten: (count) => `no room for ${count} ${count === 1 ? 'value' : 'values'}`,
  notDrawnWhy: 'Totals that dwarf the cities are not drawn, as the picture says.',
  differIn: (dimensions) => `the figures differ in ${dimensions.toLowerCase()}`,
  open: (title) => `${title}: open in Explore`,
  picturesOf: (title) => `Small multiples: ${title}`,
  noFigure: (place) => `The documents held have no such figure for ${place}.`,
  noFigureOfNature: (place) => `${place} has no figure of the chosen nature.`,
  noPlaces: 'No place is chosen.',
  nothingToCompare:
    'Nothing can be compared here: each indicator has one figure only, or none for the chosen places and natures.',
  singles: (count) => `Indicators with one figure only (${count})`,
  notChosen: (count) => `Indicators with nothing to compare for the chosen places and natures (${count})`,
  notStrict: (count) => `Not drawn, as no figures are strictly comparable (${count})`,
  noStrictFigure: (place) => `${place} has no strictly comparable figure.`,
  strictLead: 'Only strictly comparable figures are drawn.',
  allAre: (dimension, value) => `${dimension}: ${value}`,
  standards: (lines) => `Standards set: ${lines}.`,
};
