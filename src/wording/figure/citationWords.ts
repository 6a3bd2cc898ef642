import type { Language } from '@/domain/localized';
import { bookTitle } from '../language/bookTitle';

/** Words of a reference: to a figure, to a chart, to the dataset. */
type CitationWords = typeof citationWordsZh;

const citationWordsZh = {
  figure: '引用这个数字',
  chart: '引用这张图',
  project: '城市教育比较项目',
  dataset: '城市教育比较：四座中国城市公布的教育数字',
  noDate: '日期未注明',
  edition: (title: string, version: string) => `${title}：${version} 版`,
  /** In the style of APA. */
  kind: { figure: '数据集', chart: '图', dataset: '数据集' },
  editionApa: (title: string, version: string, kind: string) => `${title}（${version} 版）[${kind}]`,
  retrieved: (day: string, address: string) => `${day} 取自 ${address}`,
  /** A document, with its title in the other language where it has one, its number and date. */
  document: (title: string, _printed: string, facts: readonly string[]) =>
    bookTitle(title) + (facts.length > 0 ? `（${facts.join('，')}）` : ''),
  within: (document: string, item: string) => `出自${[document, item].filter(Boolean).join('，')}`,
  place: (name: string, scope: string) => name + (scope === '' ? '' : `（${scope}）`),
  inferred: (period: string) => `[${period}]`,
  claim: (place: string, period: string, indicator: string, nature: string, value: string) =>
    `${place} ${period} ${indicator}（${nature}值）：${value}`.replace('） ', '）'),
  value: (value: string, printed: string) => printed || value,
  asPrinted: (quoted: string) => quoted,
  note: (note: string) => `说明：${note}`,
  sources: (source: string) => `来源：${source}`,
  table: (number: string, name: string) => [`表${number}`, name].filter(Boolean).join(' '),
  page: (from: string, to: string) => (to === '' ? `第 ${from} 页` : `第 ${from}—${to} 页`),
  named: (name: string) => name,
};

const citationWordsEn: CitationWords = {
  figure: 'Cite this figure',
  chart: 'Cite this chart',
  project: 'City Education Compare authors',
  dataset: 'City Education Compare: Published education figures of four Chinese cities',
  noDate: 'n.d.',
  edition: (title, version) => `${title}, version ${version}`,
  kind: { figure: 'Data set', chart: 'Chart', dataset: 'Data set' },
  editionApa: (title, version, kind) => `${title} (Version ${version}) [${kind}]`,
  retrieved: (day, address) => `Retrieved ${day}, from ${address}`,
  document: (title, printed, facts) =>
    title + (printed === '' ? '' : ` [${printed}]`) + (facts.length > 0 ? ` (${facts.join(', ')})` : ''),
  within: (document, item) => `In ${[document, item].filter(Boolean).join(', ')}`,
  place: (name, scope) => name + (scope === '' ? '' : ` (${scope})`),
  inferred: (period) => `[${period}]`,
  claim: (place, period, indicator, nature, value) =>
    `${place}, ${period}, ${indicator} (${nature}): ${value}`,
  value: (value, printed) => value + (printed === '' ? '' : ` (${printed})`),
  asPrinted: (quoted) => `as printed: ${quoted}`,
  note: (note) => `note: ${note}`,
  sources: (source) => `source: ${source}`,
  table: (number, name) => [`table ${number}`, name && `"${name}"`].filter(Boolean).join(', '),
  page: (from, to) => (to === '' ? `p. ${from}` : `pp. ${from}–${to}`),
  named: (name) => `"${name}"`,
};

/** Words of a reference, in either language; loaded with the dialog that offers them. */
export const CITATION_WORDS: Readonly<Record<Language, CitationWords>> = {
  zh: citationWordsZh,
  en: citationWordsEn,
};
