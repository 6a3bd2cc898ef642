/** Words of the controls, headings and states. */
export interface Interface {
  readonly appName: string;
  readonly appNameOther: string;
  readonly skipToChart: string;
  readonly viewNames: Record<'trend' | 'comparison' | 'table', string>;
  readonly views: string;
  readonly stage: string;
  readonly allStages: string;
  readonly theme: string;
  readonly allThemes: string;
  readonly indicator: string;
  readonly indicatorsOf: (stage: string) => string;
  readonly findIndicator: string;
  readonly findPlaceholder: string;
  readonly nothingFound: (query: string) => string;
  readonly comparableGroup: string;
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
  readonly language: string;
  readonly otherLanguage: string;
  readonly colourMode: string;
  readonly colourModes: Record<'auto' | 'light' | 'dark', string>;
  readonly copyLink: string;
  readonly copied: string;
  readonly embed: string;
  readonly exportMenu: string;
  readonly share: string;
  readonly filters: string;
  readonly close: string;
  readonly done: string;
  readonly coverageTitle: string;
  readonly showPlaces: string;
  readonly noFigure: string;
  readonly noFigureHere: string;
  readonly noFigureInYear: (year: number) => string;
  readonly figureList: string;
  readonly figureListHelp: string;
  readonly dataTable: string;
  readonly rows: (count: number) => string;
  readonly downloadCsv: string;
  readonly columns: Record<
    | 'place'
    | 'period'
    | 'value'
    | 'printed'
    | 'nature'
    | 'bound'
    | 'scope'
    | 'definition'
    | 'source'
    | 'grade',
    string
  >;
  readonly sortBy: (column: string, descending: boolean) => string;
  readonly chosen: string;
  readonly openFigure: (name: string) => string;
  readonly panelFacts: Record<
    | 'nature'
    | 'bound'
    | 'scope'
    | 'period'
    | 'printed'
    | 'document'
    | 'item'
    | 'issuer'
    | 'number'
    | 'issued'
    | 'grade'
    | 'note'
    | 'value'
    | 'licence'
    | 'definition',
    string
  >;
  readonly nearestActual: string;
  readonly noActualThatYear: (year: number) => string;
  readonly gapPoints: (points: string) => string;
  readonly gapValue: (value: string) => string;
  readonly copyCitation: string;
  readonly openSource: string;
  readonly choosePrompt: string;
  readonly thisIndicator: string;
  readonly unitName: string;
  readonly keyTitle: string;
  readonly key: Record<
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
    | 'related'
    | 'broken'
    | 'thread'
    | 'benchmark',
    string
  >;
  readonly sources: string;
  readonly sourceList: string;
  readonly emptyTitle: (places: string) => string;
  readonly emptyHas: (places: string) => string;
  readonly emptyAdd: (places: string) => string;
  readonly emptyAllYears: string;
  readonly emptyAllNatures: string;
  readonly loading: string;
  readonly fullView: string;
  readonly footer: string;
  readonly about: string;
  readonly csv: {
    readonly title: string;
    readonly what: string;
    readonly shown: (count: number) => string;
    readonly whole: (count: number) => string;
    readonly how: string;
    readonly excel: string;
    readonly scripts: string;
    readonly download: string;
  };
  readonly picture: {
    readonly png: string;
    readonly svg: string;
    readonly csv: string;
    readonly title: string;
    readonly light: string;
    readonly saved: (name: string) => string;
  };
  /** Several places in the name of a file. */
  readonly placesInName: (first: string, count: number) => string;
  readonly embedDialog: {
    readonly title: string;
    readonly intro: string;
    readonly code: string;
    readonly copy: string;
    readonly preview: string;
    readonly width: string;
    readonly height: string;
    readonly frameTitle: (title: string) => string;
    readonly size: (height: number) => string;
  };
}

export const interfaceZh: Interface = {
  appName: '城市教育比较',
  appNameOther: 'City Education Compare',
  skipToChart: '跳到图',
  viewNames: { trend: '趋势', comparison: '各地比较', table: '数据表' },
  views: '看法',
  stage: '学段',
  allStages: '全部学段',
  theme: '主题',
  allThemes: '全部主题',
  indicator: '指标',
  indicatorsOf: (stage) => `${stage}：全部主题`,
  findIndicator: '查指标',
  findPlaceholder: '查名称、拼音首字母',
  nothingFound: (query) => `没有找到“${query}”`,
  comparableGroup: '可以比较',
  singleGroup: (count) => `只有一个数字（${count}）`,
  showSingles: '列出只有一个数字的指标',
  hideSingles: '收起',
  coverageKey: { has: '有', near: '范围或口径有别', none: '无' },
  coverageOf: (parts) => `覆盖：${parts}`,
  years: '年份',
  fromYear: '起始年',
  toYear: '截止年',
  yearsTo: '至',
  yearsHint: (from, to) => `此指标 ${from}—${to} 年有数`,
  show: '显示',
  places: '地区',
  cities: '城市',
  context: '参照',
  family: '相近口径',
  familyHint: (names) => `相近而不同：${names}`,
  comparisonYear: '比较年份',
  latest: '各取最近一年',
  language: '语言',
  otherLanguage: 'English',
  colourMode: '深浅',
  colourModes: { auto: '随系统', light: '浅色', dark: '深色' },
  copyLink: '复制链接',
  copied: '已复制',
  embed: '嵌入',
  exportMenu: '导出',
  share: '导出与分享',
  filters: '筛选',
  close: '关闭',
  done: '完成',
  coverageTitle: '各地各年有哪些数字',
  showPlaces: '勾选显示',
  noFigure: '所收文件没有这一指标',
  noFigureHere: '所选年份和性质里没有',
  noFigureInYear: (year) => `${year} 年没有数字`,
  figureList: '图中的数字',
  figureListHelp: '用方向键逐个查看，回车打开出处',
  dataTable: '数据表',
  rows: (count) => `${count} 条`,
  downloadCsv: '下载 CSV',
  columns: {
    place: '地区',
    period: '期间',
    value: '数值',
    printed: '原文',
    nature: '性质',
    bound: '界限',
    scope: '范围',
    definition: '口径',
    source: '来源',
    grade: '级别',
  },
  sortBy: (column, descending) => `按${column}排序，${descending ? '从大到小' : '从小到大'}`,
  chosen: '选中的数字',
  openFigure: (name) => `${name}，看出处`,
  panelFacts: {
    nature: '性质',
    bound: '界限',
    scope: '范围',
    period: '期间',
    printed: '原文',
    document: '出处',
    item: '位置',
    issuer: '发布',
    number: '文号',
    issued: '日期',
    grade: '级别',
    note: '说明',
    value: '数值',
    licence: '许可',
    definition: '定义',
  },
  nearestActual: '最近的实际值',
  noActualThatYear: (year) => `${year} 年的实际值：所收文件没有`,
  gapPoints: (points) => `差 ${points} 个百分点`,
  gapValue: (value) => `差 ${value}`,
  copyCitation: '复制引用',
  openSource: '查看来源',
  thisIndicator: '这一指标',
  unitName: '单位',
  choosePrompt: '点图上的记号或表中的数字，看它的出处。',
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
    related: '相近而不同的口径',
    broken: '序列断开',
    thread: '中间年份没有数字，不连线',
    benchmark: '参照：省、全国',
  },
  sources: '来源',
  sourceList: '全部来源',
  emptyTitle: (places) => `${places}没有这一数字`,
  emptyHas: (places) => `所收文件里有的：${places}`,
  emptyAdd: (places) => `加上${places}`,
  emptyAllYears: '看全部年份',
  emptyAllNatures: '实际、目标、计划都显示',
  loading: '正在读取数据',
  fullView: '查看全图与数据',
  footer: '数字的版权归发布者；汇编 CC BY 4.0，代码 MIT。',
  about: '每个数字都连着它所在的文件。',
  csv: {
    title: '下载 CSV',
    what: '下载什么',
    shown: (count) => `图上的数字（${count} 条）`,
    whole: (count) => `整个数据集（${count} 条）`,
    how: '给谁用',
    excel: 'Excel、WPS（带 BOM）',
    scripts: '程序：R、pandas、Stata（不带 BOM）',
    download: '下载',
  },
  picture: {
    png: 'PNG 图片（2 倍）',
    svg: 'SVG 图片',
    csv: 'CSV 数据…',
    title: '导出',
    light: '图片一律用浅色，便于打印和放进幻灯片',
    saved: (name) => `已保存 ${name}`,
  },
  placesInName: (first, count) => `${first}等${count}地`,
  embedDialog: {
    title: '嵌入网页',
    intro: '把下面的代码贴进网页。图随数据更新，标题、差别和来源都在图里。',
    code: '嵌入代码',
    copy: '复制代码',
    preview: '预览',
    width: '宽',
    height: '高',
    frameTitle: (title) => `${title} · 城市教育比较`,
    size: (height) => `宽随网页，高 ${height} 像素`,
  },
};

export const interfaceEn: Interface = {
  appName: 'City Education Compare',
  appNameOther: '城市教育比较',
  skipToChart: 'Skip to the chart',
  viewNames: { trend: 'Trend', comparison: 'Side by side', table: 'Table' },
  views: 'Views',
  stage: 'Stage',
  allStages: 'All stages',
  theme: 'Theme',
  allThemes: 'All themes',
  indicator: 'Indicator',
  indicatorsOf: (stage) => `${stage}: all themes`,
  findIndicator: 'Find an indicator',
  findPlaceholder: 'Find by name',
  nothingFound: (query) => `Nothing found for “${query}”`,
  comparableGroup: 'Comparable',
  singleGroup: (count) => `One figure only (${count})`,
  showSingles: 'List indicators with one figure only',
  hideSingles: 'Fold away',
  coverageKey: { has: 'has it', near: 'differs', none: 'none' },
  coverageOf: (parts) => `Coverage: ${parts}`,
  years: 'Years',
  fromYear: 'First year',
  toYear: 'Last year',
  yearsTo: 'to',
  yearsHint: (from, to) => `This indicator has figures for ${from}–${to}`,
  show: 'Show',
  places: 'Places',
  cities: 'Cities',
  context: 'Context',
  family: 'Near definitions',
  familyHint: (names) => `Near, but not the same: ${names}`,
  comparisonYear: 'Year compared',
  latest: 'Latest of each',
  language: 'Language',
  otherLanguage: '中文',
  colourMode: 'Light or dark',
  colourModes: { auto: 'As the system', light: 'Light', dark: 'Dark' },
  copyLink: 'Copy link',
  copied: 'Copied',
  embed: 'Embed',
  exportMenu: 'Export',
  share: 'Export and share',
  filters: 'Filters',
  close: 'Close',
  done: 'Done',
  coverageTitle: 'Which places have figures for which years',
  showPlaces: 'Show',
  noFigure: 'No such figure in the documents held',
  noFigureHere: 'None in the chosen years and natures',
  noFigureInYear: (year) => `No figure for ${year}`,
  figureList: 'Figures in the chart',
  figureListHelp: 'Arrow keys go from figure to figure, Enter opens the source',
  dataTable: 'Data table',
  rows: (count) => `${count} ${count === 1 ? 'figure' : 'figures'}`,
  downloadCsv: 'Download CSV',
  columns: {
    place: 'Place',
    period: 'Period',
    value: 'Value',
    printed: 'As printed',
    nature: 'Nature',
    bound: 'Bound',
    scope: 'Scope',
    definition: 'Definition',
    source: 'Source',
    grade: 'Grade',
  },
  sortBy: (column, descending) =>
    `Sort by ${column.toLowerCase()}, ${descending ? 'descending' : 'ascending'}`,
  chosen: 'Chosen figure',
  openFigure: (name) => `${name}, show the source`,
  panelFacts: {
    nature: 'Nature',
    bound: 'Bound',
    scope: 'Scope',
    period: 'Period',
    printed: 'As printed',
    document: 'Document',
    item: 'Item',
    issuer: 'Issuer',
    number: 'Number',
    issued: 'Date',
    grade: 'Grade',
    note: 'Note',
    value: 'Value',
    licence: 'Licence',
    definition: 'Definition',
  },
  nearestActual: 'Nearest actual figure',
  noActualThatYear: (year) => `Actual figure for ${year}: none in the documents held`,
  gapPoints: (points) => `${points} percentage points apart`,
  gapValue: (value) => `${value} apart`,
  copyCitation: 'Copy citation',
  openSource: 'Open source',
  thisIndicator: 'This indicator',
  unitName: 'Unit',
  choosePrompt: 'Choose a mark in the chart or a figure in the table to see where it comes from.',
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
    related: 'Near but different definition',
    broken: 'Series breaks',
    thread: 'No figures between, not joined',
    benchmark: 'Context: province, country',
  },
  sources: 'Sources',
  sourceList: 'All sources',
  emptyTitle: (places) => `No such figure for ${places}`,
  emptyHas: (places) => `The documents held have: ${places}`,
  emptyAdd: (places) => `Add ${places}`,
  emptyAllYears: 'Show all years',
  emptyAllNatures: 'Show actual, target and plan',
  loading: 'Reading the data',
  fullView: 'Full chart and data',
  footer: 'Figures belong to their publishers; compilation CC BY 4.0, code MIT.',
  about: 'Every figure leads to the document it stands in.',
  csv: {
    title: 'Download CSV',
    what: 'What',
    shown: (count) => `Figures in the chart (${count})`,
    whole: (count) => `The whole dataset (${count})`,
    how: 'For whom',
    excel: 'Excel, WPS (with BOM)',
    scripts: 'Scripts: R, pandas, Stata (no BOM)',
    download: 'Download',
  },
  picture: {
    png: 'PNG picture (2x)',
    svg: 'SVG picture',
    csv: 'CSV data…',
    title: 'Export',
    light: 'Pictures are always light, for print and slides',
    saved: (name) => `Saved ${name}`,
  },
  placesInName: (_, count) => `${count}-places`,
  embedDialog: {
    title: 'Embed in a web page',
    intro:
      'Paste this code into a page. The chart follows the data; title, differences and source are in it.',
    code: 'Embed code',
    copy: 'Copy code',
    preview: 'Preview',
    width: 'Width',
    height: 'Height',
    frameTitle: (title) => `${title} · City Education Compare`,
    size: (height) => `As wide as the page, ${height} pixels high`,
  },
};
