import type { Grade, SourceKind } from '@/domain/source';
import { countedEn, grouped } from '../language/english';

/** Words of the page "Sources". */
export type SourcesWords = typeof sourcesWordsZh;

export const sourcesWordsZh = {
  title: '来源',
  lead: (documents: number, figures: number) =>
    `${documents} 份文件，${grouped(figures)} 个数字。打开一份文件，看它是什么，按条目看它的全部数字。`,
  documents: '文件',
  allDocuments: '全部文件',
  back: '全部文件',
  groups: {
    own: '各市教育主管部门的文件',
    work_report: '工作总结',
    work_plan: '工作要点',
    statistical_communique: '统计公报',
    statistical_database: '统计数据库',
    yearbook: '年鉴',
    census: '人口普查',
    official_publication: '官方发布',
    compiled_dataset: '他人汇编的数据',
    press: '报道',
  } satisfies Record<'own' | SourceKind, string>,
  gradesTitle: '级别',
  gradeExplained: {
    A: '主管部门自己印发的原文，数字直接取自全文。',
    B: '政府、统计部门的文本或数据库，取自存本，没有逐一核对原件。',
    C: '媒体报道或他人汇编，是转述：数字可能经过取舍、换算。',
    D: '转载，出处待核：没有记下首发媒体，数字只作线索。',
  } satisfies Record<Grade, string>,
  grade: (grade: Grade) => `${grade} 级${grade === 'D' ? '，出处待核' : ''}`,
  count: (documents: number, figures: number) => `${documents} 份　${grouped(figures)} 个数字`,
  figures: (count: number) => `${grouped(count)} 个数字`,
  standards: (count: number) => `${count} 项标准`,
  find: '查文件',
  findPlaceholder: '查标题、发布者、文号',
  kind: '种类',
  place: '地区',
  gradeName: '级别',
  anyKind: '各种文件',
  anyPlace: '各地',
  anyGrade: '各级',
  found: (shown: number, all: number) => (shown === all ? `共 ${all} 份` : `${all} 份中的 ${shown} 份`),
  noneFound: '没有这样的文件。',
  clear: '看全部',
  facts: {
    issuer: '发布者',
    number: '文号',
    issued: '日期',
    kind: '种类',
    grade: '级别',
    licence: '许可',
    title: '标题',
    note: '说明',
    stages: '学段',
    topics: '主题',
    years: '年份',
    places: '地区',
    natures: '性质',
  } satisfies Record<
    | 'issuer'
    | 'number'
    | 'issued'
    | 'kind'
    | 'grade'
    | 'licence'
    | 'title'
    | 'note'
    | 'stages'
    | 'topics'
    | 'years'
    | 'places'
    | 'natures',
    string
  >,
  /** The name of where in a document a figure stands. */
  where: '条目',
  howToFind: '怎样找到',
  copyFinding: '复制这些',
  publisherPage: '发布方网页',
  notStated: '未注明',
  covers: '涉及',
  counted: (name: string, count: number) => `${name} ${grouped(count)}`,
  yearSpan: (from: number, to: number) => (from === to ? `${from} 年` : `${from}—${to} 年`),
  allFigures: (figures: number, indicators: number) =>
    `全部数字　${grouped(figures)} 个，${indicators} 项指标`,
  figuresLead: '按文件的条目排列。小图里有色的是该地，灰的是其他地方；各图纵轴各自取范围，不从零起。',
  opening: '开头（第一部分之前）',
  part: (half: number, part: number) => `${half > 0 ? `${half} 年部分　` : ''}第${hanNumeral(part)}部分`,
  item: (item: number) => `第 ${item} 项`,
  names: { 正文: '正文', 标题: '标题' } satisfies Record<'正文' | '标题', string>,
  columns: {
    item: '条目',
    printed: '原文',
    indicator: '指标',
    figure: '数字',
    picture: '放在一起看',
  } satisfies Record<'item' | 'printed' | 'indicator' | 'figure' | 'picture', string>,
  onlyFigure: '只有这一个数字',
  /** What choosing a figure does, said after its name. */
  seeSource: '：看出处',
  openInExplore: (indicator: string) => `打开图：${indicator}`,
  showPart: (figures: number) => `列出 ${grouped(figures)} 个数字`,
  hidePart: '收起',
  moreFigures: (count: number) => `另 ${count} 个数字`,
  standardsTitle: '这份文件定的标准',
  standardBy: (subject: string, year: number | null) =>
    year === null ? `${subject}` : `${subject}，${year} 年前达到`,
  noFigures: '这份文件没有收入数字，只收了它定的标准。',
};

export const sourcesWordsEn: SourcesWords = {
  title: 'Sources',
  lead: (documents, figures) =>
    `${countedEn(documents, 'document')}, ${countedEn(figures, 'figure')}. Open a document to see what it is and all its figures, item by item.`,
  documents: 'Documents',
  allDocuments: 'All documents',
  back: 'All documents',
  groups: {
    own: 'Documents of the education authorities of the cities',
    work_report: 'Work reports',
    work_plan: 'Work plans',
    statistical_communique: 'Statistical communiqués',
    statistical_database: 'Statistical databases',
    yearbook: 'Yearbooks',
    census: 'Population censuses',
    official_publication: 'Official publications',
    compiled_dataset: 'Datasets compiled by others',
    press: 'Press reports',
  },
  gradesTitle: 'Grades',
  gradeExplained: {
    A: "The authority's own text; the figures are taken from the full document.",
    B: 'A text or database of a government or statistical office, taken from a stored copy and not checked against the original.',
    C: 'A press report or a compilation by others: retold, so figures may have been selected or converted.',
    D: 'Reprinted, origin to be checked: the outlet was not recorded, so the figure is a lead and no more.',
  },
  grade: (grade) => `Grade ${grade}${grade === 'D' ? ', origin unchecked' : ''}`,
  count: (documents, figures) => `${countedEn(documents, 'document')}, ${countedEn(figures, 'figure')}`,
  figures: (count) => countedEn(count, 'figure'),
  standards: (count) => countedEn(count, 'standard'),
  find: 'Find a document',
  findPlaceholder: 'Title, issuer or number',
  kind: 'Kind',
  place: 'Place',
  gradeName: 'Grade',
  anyKind: 'Any kind',
  anyPlace: 'Any place',
  anyGrade: 'Any grade',
  found: (shown, all) =>
    shown === all ? countedEn(all, 'document') : `${shown} of ${countedEn(all, 'document')}`,
  noneFound: 'There is no such document.',
  clear: 'Show all',
  facts: {
    issuer: 'Issuer',
    number: 'Number',
    issued: 'Date',
    kind: 'Kind',
    grade: 'Grade',
    licence: 'Licence',
    title: 'Title',
    note: 'Note',
    stages: 'Stages',
    topics: 'Topics',
    years: 'Years',
    places: 'Places',
    natures: 'Nature',
  },
  where: 'Place in it',
  howToFind: 'How to find it',
  copyFinding: 'Copy all this',
  publisherPage: "Publisher's page",
  notStated: 'not stated',
  covers: 'What it covers',
  counted: (name, count) => `${name} ${grouped(count)}`,
  yearSpan: (from, to) => (from === to ? `${from}` : `${from}–${to}`),
  allFigures: (figures, indicators) =>
    `All ${countedEn(figures, 'figure')} of ${countedEn(indicators, 'indicator')}`,
  figuresLead:
    'In the order of the document. In the small pictures the place is in its colour, others are grey; each has a scale of its own, not from zero.',
  opening: 'Opening, before part 1',
  part: (half, part) => `${half > 0 ? `For ${half}, part ${part}` : `Part ${part}`}`,
  item: (item) => `Item ${item}`,
  names: { 正文: 'Text', 标题: 'Title' },
  columns: {
    item: 'Item',
    printed: 'As printed',
    indicator: 'Indicator',
    figure: 'Figure',
    picture: 'In context',
  },
  onlyFigure: 'The only figure',
  seeSource: ': source',
  openInExplore: (indicator) => `Open the chart: ${indicator}`,
  showPart: (figures) => `List ${countedEn(figures, 'figure')}`,
  hidePart: 'Fold away',
  moreFigures: (count) => `${countedEn(count, 'more figure')}`,
  standardsTitle: 'Standards set by this document',
  standardBy: (subject, year) => (year === null ? `for ${subject}` : `for ${subject}, by ${year}`),
  noFigures: 'No figures are taken from this document, only the standards it sets.',
};

const HAN = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

function hanNumeral(number: number): string {
  const [tens, units] = [Math.floor(number / 10), number % 10];
  return `${tens > 1 ? HAN[tens] : ''}${tens > 0 ? '十' : ''}${HAN[units]}`;
}
