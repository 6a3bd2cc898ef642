/** Words of the data table and of the panel of a chosen figure. */
export type ObservationWords = typeof observationWordsZh;

type Against = 'target' | 'plan' | null;

const gapOfZh = (against: Against): string =>
  against === null ? '结果' : against === 'plan' ? '比计划' : '比目标';
const gapEn = (gap: string, against: Against): string =>
  against === null ? `result ${gap}` : `${gap} the ${against}`;

export const observationWordsZh = {
  dataTable: '数据表',
  rows: (count: number) => `${count} 条`,
  /** Said where the table holds one place only, and the way back to all. */
  onlyRowsOf: (place: string, count: number) => `只列${place}的 ${count} 条`,
  allRows: (count: number) => `列出全部 ${count} 条`,
  /** What every row has alike: name of the column, and what stands in it. */
  sameInAll: (cells: readonly (readonly [column: string, words: string])[]) =>
    `各行相同：${cells.map(([column, words]) => `${column} ${words}`).join('，')}。`,
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
    grade: '取自',
  } satisfies Record<
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
  >,
  chosen: '选中的数字',
  openFigure: (name: string) => `${name}，看出处`,
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
    grade: '取自',
    note: '说明',
    value: '数值',
    licence: '许可',
    definition: '定义',
  } satisfies Record<
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
  >,
  nearestActual: '最近的实际值',
  aimsOfYear: '同年的目标与计划',
  noActualThatYear: (year: number) => `${year} 年的结果：暂未收录`,
  gapNone: '相等',
  /** `against`: the figure is of another year than the aim and no result of it. */
  gapPoints: (points: string, above: boolean, against: Against) =>
    `${gapOfZh(against)}${above ? '高' : '低'} ${points} 个百分点`,
  gapValue: (value: string, above: boolean, against: Against) =>
    `${gapOfZh(against)}${above ? '多' : '少'} ${value}`,
  copyCitation: '复制引用',
};

export const observationWordsEn: ObservationWords = {
  dataTable: 'Data table',
  rows: (count) => `${count} ${count === 1 ? 'figure' : 'figures'}`,
  onlyRowsOf: (place, count) =>
    count === 1 ? `Only the row of ${place}` : `Only the ${count} rows of ${place}`,
  allRows: (count) => `show all ${count}`,
  sameInAll: (cells) =>
    `The same in every row: ${cells.map(([column, words]) => `${column.toLowerCase()} ${words}`).join('; ')}.`,
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
    grade: 'Taken from',
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
    grade: 'Taken from',
    note: 'Note',
    value: 'Value',
    licence: 'Licence',
    definition: 'Definition',
  },
  nearestActual: 'Nearest actual figure',
  aimsOfYear: 'Targets and plans of the same year',
  noActualThatYear: (year) => `Result for ${year}: not yet held`,
  gapNone: 'equal',
  gapPoints: (points, above, against) =>
    gapEn(`${points} percentage points ${above ? 'above' : 'below'}`, against),
  gapValue: (value, above, against) => gapEn(`${value} ${above ? 'above' : 'below'}`, against),
  copyCitation: 'Copy citation',
};
