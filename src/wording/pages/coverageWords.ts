import { citiesEn, citiesZh } from '../language/cityCount';
import { countedEn, grouped } from '../language/english';

/** Words of the page "Coverage". */
export type CoverageWords = typeof coverageWordsZh;

export const coverageWordsZh = {
  title: '有哪些数字',
  lead: '每项指标，各地在哪些年份有数字，出自哪一级来源。空格也是结论：写明为什么没有。',
  summaryTitle: '汇总',
  facts: {
    indicators: '指标',
    shared: '两市以上',
    cities: '各市',
    grades: '来源级别',
    kinds: '来源种类',
    years: '年份',
  } satisfies Record<'indicators' | 'shared' | 'cities' | 'grades' | 'kinds' | 'years', string>,
  indicators: (count: number) => `${grouped(count)} 项指标`,
  indicatorsAndFigures: (indicators: number, figures: number, lone: number) =>
    `${grouped(indicators)} 项，${grouped(figures)} 个数字${lone > 0 ? `；${lone} 项只有一个数字` : ''}`,
  shared: (shared: number, whole: number, all: number, cities: number) =>
    shared === 0
      ? '没有一项是两个以上城市都有的'
      : `${shared} 项两个以上城市都有，其中 ${whole} 项两市以上为全域数字；${citiesZh(cities)}都有的 ${all} 项`,
  placeCount: (place: string, indicators: number) => `${place} ${indicators} 项`,
  gradeCount: (grade: string, sources: number, figures: number) =>
    `${grade} 级 ${sources} 份，${grouped(figures)} 个数字`,
  kindCount: (kind: string, sources: number, figures: number) =>
    `${kind} ${grouped(figures)} 个（${sources} 份）`,
  yearsFact: (from: number, to: number, fullest: number, figures: number) =>
    from === to ? `${from} 年` : `${from}—${to} 年；${fullest} 年最多，${grouped(figures)} 个数字`,
  nothing: '所收文件没有这样的数字。',
  matrixTitle: '各学段、各地有数字的指标',
  matrixHint: '点一格，下表只列该学段该地有数字的指标',
  matrixCell: (stage: string, place: string, indicators: number, figures: number) =>
    indicators === 0
      ? `${stage}，${place}：没有数字`
      : `${stage}，${place}：${indicators} 项指标，${figures} 个数字`,
  tableTitle: '指标与地区',
  tableHelp: '方向键逐格移动，回车打开图',
  indicator: '指标',
  onlyPlace: (place: string, indicators: number) => `只列${place}有数字的 ${indicators} 项`,
  everyPlace: '列出全部',
  narrowTo: (place: string) => `只列${place}有数字的指标`,
  loneGroup: (count: number, open: boolean) =>
    open ? `收起只有一地一年的 ${count} 项` : `只有一地一年的 ${count} 项`,
  openRow: (indicator: string) => `${indicator}：逐年查看`,
  near: '只有近似口径',
  noneLong: (indicator: string, place: string) => `${place}：所收文件没有“${indicator}”。`,
  nearLong: (indicator: string, place: string, near: string) =>
    `${place}没有“${indicator}”，只有近似口径：${near}。`,
  cell: (indicator: string, place: string, figures: number, years: string) =>
    `${place}　${indicator}：${figures} 个数字，${years}`,
  natures: (parts: string) => `其中${parts}`,
  grades: (grades: string, reprints: boolean) =>
    `来源 ${grades} 级${reprints ? '（D 级：转载，出处待核）' : ''}`,
  scopeOnly: (scopes: string) => `没有注明为全域的数字，只有：${scopes}`,
  openInExplore: '打开图',
  openNear: '打开近似口径的图',
  keyTitle: '记号',
  key: {
    actual: '实际',
    target: '目标',
    plan: '计划',
    part: '只有半年或几个月',
    scope: '只含一部分或范围未说明',
    grade: 'A、B、C　来源级别；D　转载，出处待核',
    near: '近似口径：本指标没有，只有相近而不同的指标',
    none: '—　所收文件没有',
  } satisfies Record<'actual' | 'target' | 'plan' | 'part' | 'scope' | 'grade' | 'near' | 'none', string>,
};

export const coverageWordsEn: CoverageWords = {
  title: 'What is known',
  lead: 'For each indicator: the years each place has figures for, and the grade of their sources. A gap is a finding too, and says why.',
  summaryTitle: 'Summary',
  facts: {
    indicators: 'Indicators',
    shared: 'Two cities or more',
    cities: 'By city',
    grades: 'By source grade',
    kinds: 'By source kind',
    years: 'Years',
  },
  indicators: (count) => countedEn(count, 'indicator'),
  indicatorsAndFigures: (indicators, figures, lone) =>
    `${grouped(indicators)} with ${countedEn(figures, 'figure')}${lone > 0 ? `; ${lone} of them ${lone === 1 ? 'has' : 'have'} one figure only` : ''}`,
  shared: (shared, whole, all, cities) =>
    shared === 0
      ? 'No indicator has figures for two cities or more'
      : `${countedEn(shared, 'indicator')} with figures for two cities or more, ${whole} of them for the whole area of two or more; ${all} for all ${citiesEn(cities)}`,
  placeCount: (place, indicators) => `${place} ${indicators}`,
  gradeCount: (grade, sources, figures) =>
    `${grade}: ${countedEn(figures, 'figure')} in ${countedEn(sources, 'document')}`,
  kindCount: (kind, sources, figures) => `${kind} ${grouped(figures)} (${countedEn(sources, 'document')})`,
  yearsFact: (from, to, fullest, figures) =>
    from === to ? `${from}` : `${from}–${to}; most in ${fullest}, ${countedEn(figures, 'figure')}`,
  nothing: 'The documents held have no such figures.',
  matrixTitle: 'Indicators with figures, by stage and place',
  matrixHint: 'Choose a cell to list only what that place has at that stage',
  matrixCell: (stage, place, indicators, figures) =>
    indicators === 0
      ? `${stage}, ${place}: no figures`
      : `${stage}, ${place}: ${countedEn(indicators, 'indicator')}, ${countedEn(figures, 'figure')}`,
  tableTitle: 'Indicators and places',
  tableHelp: 'Arrow keys go from cell to cell, Enter opens the chart',
  indicator: 'Indicator',
  onlyPlace: (place, indicators) =>
    `Only the ${countedEn(indicators, 'indicator')} that ${place} has figures for`,
  everyPlace: 'List all',
  narrowTo: (place) => `List only what ${place} has figures for`,
  loneGroup: (count, open) =>
    open ? `Fold away ${count} with one place and one year` : `${count} with one place and one year only`,
  openRow: (indicator) => `${indicator}: year by year`,
  near: 'near only',
  noneLong: (indicator, place) => `${place}: no “${indicator}” in the documents held.`,
  nearLong: (indicator, place, near) => `${place} has no “${indicator}”; near only: ${near}.`,
  cell: (indicator, place, figures, years) =>
    `${place}, ${indicator}: ${countedEn(figures, 'figure')}, ${years}`,
  natures: (parts) => `of which ${parts}`,
  grades: (grades, reprints) =>
    `source grade ${grades}${reprints ? ' (D: reprinted, origin to be checked)' : ''}`,
  scopeOnly: (scopes) => `no figure stated for the whole area, only: ${scopes}`,
  openInExplore: 'Open the chart',
  openNear: 'Open the chart of the near definition',
  keyTitle: 'Marks',
  key: {
    actual: 'Actual',
    target: 'Target',
    plan: 'Plan',
    part: 'Half-year or some months',
    scope: 'Part of the place, or scope not stated',
    grade: 'A, B, C: grade of source; D: reprinted, origin to be checked',
    near: 'near only: a near definition, not this one',
    none: '–: none in the documents held',
  },
};
