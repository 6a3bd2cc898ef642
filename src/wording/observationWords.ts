/** Words of the data table and of the panel of a chosen figure. */
export interface ObservationWords {
  readonly dataTable: string;
  readonly rows: (count: number) => string;
  /** Said where the table holds one place only, and the way back to all. */
  readonly onlyRowsOf: (place: string, count: number) => string;
  readonly allRows: (count: number) => string;
  readonly columns: Record<
    | 'place'
    | 'period'
    | 'value'
    | 'printed'
    | 'nature'
    | 'bound'
    | 'scope'
    | 'definition'
    | 'differences'
    | 'source'
    | 'grade',
    string
  >;
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
  readonly aimsOfYear: string;
  readonly noActualThatYear: (year: number) => string;
  readonly gapNone: string;
  readonly gapPoints: (points: string) => string;
  readonly gapValue: (value: string) => string;
  readonly copyCitation: string;
  readonly choosePrompt: string;
  readonly thisIndicator: string;
  readonly unitName: string;
}

export const observationWordsZh: ObservationWords = {
  dataTable: '数据表',
  rows: (count) => `${count} 条`,
  onlyRowsOf: (place, count) => `只列${place}的 ${count} 条`,
  allRows: (count) => `列出全部 ${count} 条`,
  columns: {
    place: '地区',
    period: '期间',
    value: '数值',
    printed: '原文',
    nature: '性质',
    bound: '界限',
    scope: '范围',
    definition: '口径',
    differences: '与其余的不同',
    source: '来源',
    grade: '级别',
  },
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
  aimsOfYear: '同年的目标与计划',
  noActualThatYear: (year) => `${year} 年的实际值：所收文件没有`,
  gapNone: '相等',
  gapPoints: (points) => `差 ${points} 个百分点`,
  gapValue: (value) => `差 ${value}`,
  copyCitation: '复制引用',
  choosePrompt: '点图上的记号或表中的数字，看它的出处。',
  thisIndicator: '这一指标',
  unitName: '单位',
};

export const observationWordsEn: ObservationWords = {
  dataTable: 'Data table',
  rows: (count) => `${count} ${count === 1 ? 'figure' : 'figures'}`,
  onlyRowsOf: (place, count) =>
    count === 1 ? `Only the row of ${place}` : `Only the ${count} rows of ${place}`,
  allRows: (count) => `show all ${count}`,
  columns: {
    place: 'Place',
    period: 'Period',
    value: 'Value',
    printed: 'As printed',
    nature: 'Nature',
    bound: 'Bound',
    scope: 'Scope',
    definition: 'Definition',
    differences: 'How it differs',
    source: 'Source',
    grade: 'Grade',
  },
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
  aimsOfYear: 'Targets and plans of the same year',
  noActualThatYear: (year) => `Actual figure for ${year}: none in the documents held`,
  gapNone: 'equal',
  gapPoints: (points) => `${points} percentage points apart`,
  gapValue: (value) => `${value} apart`,
  copyCitation: 'Copy citation',
  choosePrompt: 'Choose a mark in the chart or a figure in the table to see where it comes from.',
  thisIndicator: 'This indicator',
  unitName: 'Unit',
};
