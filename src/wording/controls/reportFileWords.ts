import type { Language } from '@/domain/localized';
import { countedEn } from '../language/english';

/** Words of a report that is taken away. */
type ReportWords = typeof reportWordsZh;

const reportWordsZh = {
  untitled: '未命名的报告',
  /** How much stands in it. */
  holds: (figures: number) => `${figures} 幅图表`,
  contents: '目录',
  /** Leads to where a figure is seen alive. */
  live: '在网页上看这张图',
  missing: (why: string) => `这一项没有放进来：${why}`,
  remark: (text: string) => `按：${text}`,
};

const reportWordsEn: ReportWords = {
  untitled: 'Untitled report',
  holds: (figures) => countedEn(figures, 'figure'),
  contents: 'Contents',
  live: 'See this figure on the web',
  missing: (why) => `Not included: ${why}`,
  remark: (text) => `Remark: ${text}`,
};

export const REPORT_FILE_WORDS: Readonly<Record<Language, ReportWords>> = {
  zh: reportWordsZh,
  en: reportWordsEn,
};
