import type { Language } from '@/domain/localized';
import { PROJECT } from '@/lib/version';
import { CITATION_WORDS } from '@/wording/figure/citationWords';
import { type Citation, citationsOf, type Seen } from './reference';

/** The dataset as a reference. */
export function datasetCitations(seen: Seen, language: Language): readonly Citation[] {
  const { project, dataset } = CITATION_WORDS[language];
  const { version, date } = seen.edition;
  return citationsOf({
    language,
    kind: 'dataset',
    key: `${PROJECT}-${version}`,
    author: project,
    title: dataset,
    year: date.slice(0, 4),
    caveats: [],
    within: '',
    seen,
  });
}
