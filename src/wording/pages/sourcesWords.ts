import type { Grade } from '@/domain/source';
import { countedEn, grouped } from '../language/english';

/** Words of the page "Sources". */
export type SourcesWords = typeof sourcesWordsZh;

export const sourcesWordsZh = {
  lead: (figures: number) =>
    `${grouped(figures)} 个数字出自这些文件，新的在前。打开一份，按条目看它的全部数字。`,
  gradeExplained: {
    A: '主管部门自己印发的原文，数字直接取自全文（下载的表里记作 A）。',
    B: '政府、统计部门的文本或数据库，取自存本，没有逐一核对原件（记作 B）。',
    C: '媒体报道或他人汇编，是转述：数字可能经过取舍、换算（记作 C）。',
    D: '转载，出处待核：没有记下首发媒体，数字只作线索（记作 D）。',
  } satisfies Record<Grade, string>,
  figures: (count: number) => `${grouped(count)} 个数字`,
  standards: (count: number) => `${count} 项标准`,
  find: '查文件',
  findPlaceholder: '查标题、发布者、文号',
  kind: '种类',
  place: '地区',
  gradeName: '取自',
  anyKind: '各种文件',
  anyPlace: '各地',
  anyGrade: '各类文本',
  found: (shown: number, all: number) => (shown === all ? `共 ${all} 份` : `${all} 份中的 ${shown} 份`),
  noneFound: '没有这样的文件。',
  clear: '看全部',
  facts: {
    issuer: '发布者',
    number: '文号',
    issued: '日期',
    kind: '种类',
    grade: '取自',
    licence: '许可',
    title: '标题',
    note: '说明',
    years: '年份',
    places: '地区',
  } satisfies Record<
    'issuer' | 'number' | 'issued' | 'kind' | 'grade' | 'licence' | 'title' | 'note' | 'years' | 'places',
    string
  >,
  /** The name of where in a document a figure stands. */
  where: '条目',
  howToFind: '怎样找到',
  copyFinding: '复制这些',
  publisherPage: '发布方网页',
  notStated: '日期未注明',
  counted: (name: string, count: number) => `${name} ${grouped(count)}`,
  yearSpan: (from: number, to: number) => (from === to ? `${from} 年` : `${from}—${to} 年`),
  allFigures: (figures: number, indicators: number) =>
    `全部数字　${grouped(figures)} 个，${indicators} 项指标`,
  opening: '开头（第一部分之前）',
  part: (half: number, part: number) => `${half > 0 ? `${half} 年部分　` : ''}第${hanNumeral(part)}部分`,
  item: (item: number) => `第 ${item} 项`,
  names: { 正文: '正文', 标题: '标题' } satisfies Record<'正文' | '标题', string>,
  standardsTitle: '这份文件定的标准',
  standardBy: (subject: string, year: number | null) =>
    year === null ? `${subject}` : `${subject}，${year} 年前达到`,
  noFigures: '这份文件没有收入数字，只收了它定的标准。',
};

export const sourcesWordsEn: SourcesWords = {
  lead: (figures) =>
    `${countedEn(figures, 'figure')} stand in these documents, newest first. Open one for all its figures, item by item.`,
  gradeExplained: {
    A: "The authority's own text; the figures are taken from the full document (A in the downloads).",
    B: 'A text or database of a government or statistical office, taken from a stored copy and not checked against the original (B).',
    C: 'A press report or a compilation by others: retold, so figures may have been selected or converted (C).',
    D: 'Reprinted, origin to be checked: the outlet was not recorded, so the figure is a lead and no more (D).',
  },
  figures: (count) => countedEn(count, 'figure'),
  standards: (count) => countedEn(count, 'standard'),
  find: 'Find a document',
  findPlaceholder: 'Title, issuer or number',
  kind: 'Kind',
  place: 'Place',
  gradeName: 'Taken from',
  anyKind: 'Any kind',
  anyPlace: 'Any place',
  anyGrade: 'Any text',
  found: (shown, all) =>
    shown === all ? countedEn(all, 'document') : `${shown} of ${countedEn(all, 'document')}`,
  noneFound: 'There is no such document.',
  clear: 'Show all',
  facts: {
    issuer: 'Issuer',
    number: 'Number',
    issued: 'Date',
    kind: 'Kind',
    grade: 'Taken from',
    licence: 'Licence',
    title: 'Title',
    note: 'Note',
    years: 'Years',
    places: 'Places',
  },
  where: 'Place in it',
  howToFind: 'How to find it',
  copyFinding: 'Copy all this',
  publisherPage: "Publisher's page",
  notStated: 'date not stated',
  counted: (name, count) => `${name} ${grouped(count)}`,
  yearSpan: (from, to) => (from === to ? `${from}` : `${from}–${to}`),
  allFigures: (figures, indicators) =>
    `All ${countedEn(figures, 'figure')} of ${countedEn(indicators, 'indicator')}`,
  opening: 'Opening, before part 1',
  part: (half, part) => `${half > 0 ? `For ${half}, part ${part}` : `Part ${part}`}`,
  item: (item) => `Item ${item}`,
  names: { 正文: 'Text', 标题: 'Title' },
  standardsTitle: 'Standards set by this document',
  standardBy: (subject, year) => (year === null ? `for ${subject}` : `for ${subject}, by ${year}`),
  noFigures: 'No figures are taken from this document, only the standards it sets.',
};

const HAN = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

function hanNumeral(number: number): string {
  const [tens, units] = [Math.floor(number / 10), number % 10];
  return `${tens > 1 ? HAN[tens] : ''}${tens > 0 ? '十' : ''}${HAN[units]}`;
}
