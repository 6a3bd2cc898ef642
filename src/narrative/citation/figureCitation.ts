import type { Dataset } from '@/domain/dataset';
import type { Language } from '@/domain/localized';
import type { Observation } from '@/domain/observation';
import { displayUnit } from '@/lib/numberFormat';
import { PROJECT } from '@/lib/version';
import { pairRanges } from '@/query/series/printedRanges';
import { CITATION_WORDS } from '@/wording/figure/citationWords';
import { wordingOf } from '@/wording/wording';
import { citedLocator } from './citedLocator';
import { claimCaveats, claimTitle } from './figureClaim';
import { type Citation, citationsOf, type Seen } from './reference';

/**
 * A published figure as a reference to the document it stands in: what it is, all that sets it apart from a plain yearly
 * result, where in the document, and the version of the data that it was taken from. None where the dataset does not
 * hold what it is of.
 */
export function figureCitations(
  dataset: Dataset,
  observation: Observation,
  seen: Seen,
  language: Language,
): readonly Citation[] {
  const indicator = dataset.indicator.get(observation.indicatorId);
  const place = dataset.place.get(observation.placeCode);
  const source = dataset.source.get(observation.sourceId);
  const unit = indicator && dataset.unit.get(indicator.unitId);
  if (!indicator || !place || !source || !unit) return [];
  const wording = wordingOf(language);
  const words = CITATION_WORDS[language];
  const text = { language, wording, display: displayUnit(unit, 0, language), dataset };
  const range = rangeOf(dataset, observation);
  const cited = { observation, indicator, place, source, ...(range ? { range } : {}) };
  const printed = source.title[language] === source.title.zh ? '' : source.title.zh;
  const facts = [source.documentNumber, source.issued].filter(Boolean);
  return citationsOf({
    language,
    kind: 'figure',
    key: `${PROJECT}-${observation.id}`,
    author: source.grade === 'D' ? '' : source.issuer[language],
    title: claimTitle(cited, text),
    year: source.issued.slice(0, 4),
    caveats: claimCaveats(cited, text),
    within: words.within(
      words.document(source.title[language], printed, facts),
      citedLocator(observation.locator, wording),
    ),
    seen,
  });
}

function rangeOf({ observations }: Dataset, { id, indicatorId, bound }: Observation) {
  if (bound !== 'at_least' && bound !== 'at_most') return undefined;
  const beside = observations.filter((one) => one.indicatorId === indicatorId);
  return pairRanges(beside).find(({ low, high }) => low.id === id || high.id === id);
}
