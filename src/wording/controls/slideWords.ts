import type { Language } from '@/domain/localized';
import { countedEn, grouped } from '../language/english';

/** Words of the slides that a page is taken away as. */
type SlideWords = typeof slideWordsZh;

const slideWordsZh = {
  year: '年份',
  place: '地方',
  /** Part of a line that breaks. */
  part: (name: string, years: string) => `${name}（${years}）`,
  /** A second figure of the same kind, place and year. */
  further: (name: string, count: number) => `${name}（其${count}）`,
  page: (title: string, at: number, of: number) => `${title}（${at}/${of}）`,
  figures: '本页的数，逐个列出：',
  left: (count: number) => `另有 ${grouped(count)} 个数没有列在这里，见同一菜单里的 Excel、CSV。`,
  leftRows: (count: number) => `另有 ${grouped(count)} 行没有放进幻灯片，见同一菜单里的 Excel、CSV。`,
  columns: {
    chart: '图',
    finding: '说明什么',
    subject: '内容',
    figures: '数',
    verdict: '说明',
    indicator: '指标',
    period: '时间',
    value: '数值',
    city: '城市',
  },
  breaks: (reason: string) => `此前不可比：${reason}`,
  others: (places: string) => `只画了${places}；其余城市的数见同一菜单里的 Excel、CSV。`,
  background: '网页上的浅色背景（全国地级以上城市的中间一半）没有放进这张可编辑的图。',
  taken: (day: string) => `${day} 导出`,
};

const slideWordsEn: SlideWords = {
  year: 'Year',
  place: 'Place',
  part: (name, years) => `${name} (${years})`,
  further: (name, count) => `${name} (${count})`,
  page: (title, at, of) => `${title} (${at}/${of})`,
  figures: 'The figures of this slide, one by one:',
  left: (count) => `${countedEn(count, 'more figure')} not listed here: see Excel or CSV in the same menu.`,
  leftRows: (count) =>
    `${countedEn(count, 'more row')} left out of the slides: see Excel or CSV in the same menu.`,
  columns: {
    chart: 'Chart',
    finding: 'What it says',
    subject: 'Subject',
    figures: 'Figures',
    verdict: 'Remarks',
    indicator: 'Indicator',
    period: 'Period',
    value: 'Value',
    city: 'City',
  },
  breaks: (reason) => `not comparable with earlier figures: ${reason}`,
  others: (places) => `Only ${places} are drawn; the other cities are in Excel or CSV in the same menu.`,
  background:
    'The pale background of the page (the middle half of all cities) is not part of this editable chart.',
  taken: (day) => `taken ${day}`,
};

export const SLIDE_WORDS: Readonly<Record<Language, SlideWords>> = { zh: slideWordsZh, en: slideWordsEn };
