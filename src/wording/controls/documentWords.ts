import type { Language } from '@/domain/localized';
import { countedEn, grouped } from '../language/english';

/** Words of the text document that a page is taken away as. */
type DocumentWords = typeof documentWordsZh;

const documentWordsZh = {
  /** What stands before the number of a caption. */
  picture: '图',
  table: '表',
  figures: '数据',
  sources: '来源',
  about: '关于这份文件',
  /** Over the column that says where each figure stands. */
  origin: '出处',
  /** A table of some years, and the unit of its figures. */
  years: (title: string, from: string, to: string, unit: string) =>
    `${title}（${[from === to ? from : `${from}—${to}`, unit].filter(Boolean).join('，')}）`,
  /** Numbers of remarks, in a cell. */
  marks: (numbers: readonly number[]) => `（注${numbers.join('、')}）`,
  note: (number: number, text: string) => `注${number}：${text}`,
  /** A remark on every figure of a table. */
  ofAll: (text: string) => `各数：${text}`,
  otherCities: (count: number) => `其余 ${grouped(count)} 市的数没有列在这里，见网页上的 Excel、CSV。`,
  seen: '网页地址：',
  pageNumber: ['第 ', ' 页'] as readonly [string, string],
};

const documentWordsEn: DocumentWords = {
  picture: 'Figure',
  table: 'Table',
  figures: 'Data',
  sources: 'Sources',
  about: 'About this document',
  origin: 'Where it stands',
  years: (title, from, to, unit) =>
    `${title} (${[from === to ? from : `${from}–${to}`, unit].filter(Boolean).join(', ')})`,
  marks: (numbers) => ` (note${numbers.length > 1 ? 's' : ''} ${numbers.join(', ')})`,
  note: (number, text) => `Note ${number}: ${text}`,
  ofAll: (text) => `Every figure: ${text}`,
  otherCities: (count) =>
    `The figures of ${countedEn(count, 'other city', 'other cities')} are not listed here: see Excel or CSV on the web.`,
  seen: 'Page: ',
  pageNumber: ['Page ', ''],
};

export const DOCUMENT_WORDS: Readonly<Record<Language, DocumentWords>> = {
  zh: documentWordsZh,
  en: documentWordsEn,
};
