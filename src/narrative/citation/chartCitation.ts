import type { Language } from '@/domain/localized';
import { PROJECT } from '@/lib/version';
import { CITATION_WORDS } from '@/wording/figure/citationWords';
import { reasonText } from '../reasonText';
import type { CitedChart } from './citedChart';
import { type Citation, citationsOf, type Seen } from './reference';

/** A picture as a reference: a work of the project, made of what others published. */
export function chartCitations(chart: CitedChart, seen: Seen, language: Language): readonly Citation[] {
  const words = CITATION_WORDS[language];
  const facts = chart.facts.filter(Boolean).join(language === 'zh' ? '，' : ', ');
  const caveats = chart.caveats.filter(Boolean).map((one) => reasonText({ zh: one, en: one }, language));
  return citationsOf({
    language,
    kind: 'chart',
    key: `${PROJECT}-${seen.edition.version}-chart-${seen.day}`,
    author: words.project,
    title: [chart.title, facts].filter(Boolean).join(language === 'zh' ? '：' : ': '),
    year: seen.edition.date.slice(0, 4),
    caveats: [...caveats, ...(chart.source ? [words.sources(chart.source)] : [])],
    within: '',
    seen,
  });
}
